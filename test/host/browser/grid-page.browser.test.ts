import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../sidebar/support/browser';
import { type RunningHost, runHost } from '../server/running-host';
import { addWhiteboard, openPage } from './whiteboard';

type OpenPage = Awaited<ReturnType<typeof openPage>>;

const dataDir = mkdtempSync(join(tmpdir(), 'jiedan-page-'));
const flags = ['--test', '--empty', '--now', '2026-03-02T15:59:00+08:00'];
const clerk = 'zhou.min@menchang.example';

let browser: Browser;
let host: RunningHost;
let board: Awaited<ReturnType<typeof addWhiteboard>>;
const open: OpenPage[] = [];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchChromium(), runHost(dataDir, ...flags)]);
  board = await addWhiteboard(host);
});

afterEach(async () => {
  const errors = open.flatMap((page) => page.errors);
  for (const page of open.splice(0)) await page.close();
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function page(user?: string): Promise<OpenPage> {
  const opened = await openPage(browser, host.url, user);
  open.push(opened);
  return opened;
}

test('what is typed reaches the workbook as if it were typed into Sheets, and every other open page', async () => {
  const [one, other] = [await page(), await page(clerk)];
  await one.type('G2', '2026/3/5');
  await one.page.keyboard.type('12.5%');
  await one.page.keyboard.press('Enter');
  await one.page.keyboard.type('=A2+1');
  await one.page.keyboard.press('Enter');
  await one.page.keyboard.type("'007");
  await one.page.keyboard.press('Enter');
  await expect.poll(() => board.read('G2:G5')).toEqual([[46086], [0.125], ['=A2+1'], ['007']]);
  await expect.poll(() => other.shown('G2:G5')).toBe('2026/3/5\n12.50%\n21\n007');
});

test('what a client writes is in the page without reload', async () => {
  const { shown } = await page();
  await board.write('H2', [['从接口来']]);
  await expect.poll(() => shown('H2')).toBe('从接口来');
});

test('rows are asked for as they come into view, by the wheel too', async () => {
  const { page: tab } = await page();
  await tab.evaluate(() => {
    const sent: string[] = [];
    const { send } = WebSocket.prototype;
    WebSocket.prototype.send = function (this: WebSocket, text) {
      sent.push(String(text));
      send.call(this, text);
    };
    Object.assign(window, { sent });
  });
  await tab.mouse.move(500, 400);
  await expect
    .poll(
      async () => {
        await tab.mouse.wheel(0, 900);
        return tab.evaluate(() => (window as unknown as { sent: string[] }).sent.join());
      },
      { timeout: 60_000 },
    )
    .toContain('"startRow":100');
});

test('emptying, undoing and formatting reach the workbook', async () => {
  const { page: tab, select, type } = await page();
  await type('H5', 'abc');
  await expect.poll(() => board.read('H5')).toEqual([['abc']]);
  await select('H5');
  await tab.keyboard.press('Delete');
  await expect.poll(() => board.read('H5')).toBeUndefined();
  await type('H6', 'def');
  await expect.poll(() => board.read('H6')).toEqual([['def']]);
  await tab.keyboard.press('Control+z');
  await expect.poll(() => board.read('H6')).toBeUndefined();
});

test('a copied block arrives at the place where it is pasted', async () => {
  const { page: tab, select } = await page();
  await select('A2:B3');
  await tab.keyboard.press('Control+c');
  await tab.waitForTimeout(200);
  await select('E10');
  await tab.keyboard.press('Control+v');
  await expect
    .poll(() => board.read('E10:F11'))
    .toEqual([
      [20, '第1行'],
      [19, '第2行'],
    ]);
});

test('an edit in a locked range is taken back, with words', async () => {
  const { page: tab, type, shown } = await page(clerk);
  await type('D3', '不行');
  await tab.getByText('这部分受保护').waitFor();
  expect(await board.read('D3')).toBeUndefined();
  await expect.poll(() => shown('D3')).toBe('');
});

test('where a tab warns, the person decides', async () => {
  const warning = {
    range: { sheetId: 77, startColumnIndex: 2, endColumnIndex: 3 },
    warningOnly: true,
    description: '由程序填写。',
  };
  await board.batchUpdate({ addProtectedRange: { protectedRange: { ...warning, protectedRangeId: 5 } } });
  const { page: tab, type, shown } = await page(clerk);
  const box = tab.getByRole('dialog');

  await type('C3', '算了');
  expect(await box.textContent()).toContain('由程序填写。');
  await box.getByRole('button', { name: '取消' }).click();
  await expect.poll(() => shown('C3')).toBe('');

  await type('C3', '要改');
  await box.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => board.read('C3')).toEqual([['要改']]);
  await board.batchUpdate({ deleteProtectedRange: { protectedRangeId: 5 } });
});

test('rows, tabs and sizes follow the workbook while the page is open', async () => {
  const { page: tab, shown } = await page();
  await board.batchUpdate(
    { insertDimension: { range: { sheetId: 77, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } },
    { addSheet: { properties: { sheetId: 78, title: '新页', index: 1 } } },
  );
  await tab.getByText('新页', { exact: true }).waitFor();
  await expect.poll(() => shown('B4')).toBe('第1行');
  await board.batchUpdate(
    { deleteDimension: { range: { sheetId: 77, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } },
    { deleteSheet: { sheetId: 78 } },
  );
  await tab.getByText('新页', { exact: true }).waitFor({ state: 'detached' });
  await expect.poll(() => shown('B2')).toBe('第1行');
});

test('sorting by the active column and the filter are the server’s work', async () => {
  const { select, shown, menu } = await page();
  await select('A5');
  await menu('数据', '按当前列升序排序（A → Z）');
  await expect.poll(() => shown('B2')).toBe('第20行');
  await select('A5');
  await menu('数据', '按当前列降序排序（Z → A）');
  await expect.poll(() => shown('B2')).toBe('第1行');
  await menu('数据', '建立或移除筛选器');
  await expect.poll(async () => (await board.sheet())?.basicFilter).toMatchObject({ range: { sheetId: 77 } });
  await menu('数据', '建立或移除筛选器');
  await expect.poll(async () => (await board.sheet())?.basicFilter).toBeUndefined();
});

test('a tab is renamed by a double click on it, shown or not, once the person knows that it is kept by the program', async () => {
  const { page: tab } = await page();
  const title = tab.getByText('统计', { exact: true });
  await title.dblclick();
  await tab.waitForFunction(() => document.activeElement?.textContent === '统计');
  // The grid wants the keyboard once the tab is drawn; the title keeps it.
  await tab.locator('[class*=chart]').first().waitFor();
  await tab.keyboard.type('统计页');
  await tab.keyboard.press('Enter');
  await tab.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await expect.poll(() => board.titles()).toContain('统计页');
});

test('without the server editing is refused visibly; when it is back, so is the page', async () => {
  const { page: tab, type, shown } = await page();
  const { port } = host;
  await host.kill();
  await tab.getByText('连不上服务器，暂时不能修改').waitFor();
  await type('H9', '丢了吗');
  await tab.getByText('这次修改没有保存').waitFor();
  expect(await shown('H9')).toBe('');

  host = await runHost(dataDir, ...flags, '--port', String(port));
  await tab.getByText('已连接').waitFor();
  await type('H9', '没丢');
  await expect.poll(() => board.read('H9')).toEqual([['没丢']]);
});
