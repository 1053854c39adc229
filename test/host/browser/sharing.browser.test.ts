import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { launchChromium } from '../../sidebar/support/browser';
import { type RunningHost, runHost } from '../server/running-host';
import { addWhiteboard, openPage } from './whiteboard';

vi.setConfig({ testTimeout: 300_000 });

const dataDir = mkdtempSync(join(tmpdir(), 'jiedan-sharing-'));
const clerk = 'zhou.min@menchang.example';

let browser: Browser;
let host: RunningHost;
let board: Awaited<ReturnType<typeof addWhiteboard>>;
const close: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const flags = ['--test', '--empty', '--now', '2026-03-02T15:59:00+08:00'];
  [browser, host] = await Promise.all([launchChromium(), runHost(dataDir, ...flags)]);
  board = await addWhiteboard(host);
});

afterEach(async () => {
  for (const each of close.splice(0)) await each();
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function page(user?: string) {
  const opened = await openPage(browser, host.url, user);
  close.push(opened.close);
  return opened;
}

test('the owner says who may open the workbook; a reader’s edit is taken back with words, and who has no access sees none of it', async () => {
  const { page: owners, menu } = await page();
  const share = async (access: string) => {
    await menu('文件', '共享…');
    await owners.getByRole('combobox', { name: '所有人' }).selectOption({ label: access });
    await owners.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await owners.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await share('只能查看');
  const { page: readers, type, shown } = await page(clerk);
  await type('C5', '不行');
  await readers.getByText('您只能查看这个工作簿，不能修改。').waitFor();
  expect(await board.read('C5')).toBeUndefined();
  await expect.poll(() => shown('C5')).toBe('');

  await share('没有权限');
  await readers.reload();
  await readers.getByText('您没有打开这个工作簿的权限').waitFor();
  expect(await readers.getByText('白板', { exact: true }).count()).toBe(0);
  await share('可编辑');
});
