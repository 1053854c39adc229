import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { launchChromium } from '../../sidebar/support/browser';
import { type RunningHost, runHost } from '../server/running-host';
import { addWhiteboard, openPage } from './whiteboard';

vi.setConfig({ testTimeout: 300_000 });

const dataDir = mkdtempSync(join(tmpdir(), 'jiedan-import-'));
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

test('an .xlsx file takes the workbook’s place once the person has said yes, on every open page', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('旧订单').addRows([
    ['单号', '客户'],
    ['301', '宏达'],
  ]);
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  const [{ page: tab, menu }, { page: other }] = [await page(), await page(clerk)];
  const choosing = tab.waitForEvent('filechooser');
  await menu('文件', '导入 Excel 文件（.xlsx）…');
  const chooser = await choosing;
  await chooser.setFiles({ name: '旧表.xlsx', mimeType: 'application/octet-stream', buffer });
  const box = tab.getByRole('dialog');
  await box.getByText('用“旧表.xlsx”替换整个工作簿？').waitFor();
  expect(await board.titles()).toContain('白板');
  await box.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => board.titles()).toEqual(['旧订单']);
  for (const each of [tab, other]) await each.getByRole('tab', { name: '旧订单' }).waitFor();
});
