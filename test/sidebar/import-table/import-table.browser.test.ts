import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ImportRowsRequest, ShownImport, TakeBackRequest } from '../../../src/entry/contract';
import { piecesOf, readTable } from '../../../src/sidebar/import-table/read-table';
import { good, refused } from '../support/answers';
import { launchChromium } from '../support/browser';
import { findUnlabelled } from '../support/labels';
import { type FakeServer, type OpenSidebar, openSidebar } from '../support/sidebar-harness';
import { buildPages } from '../support/sidebar-pages';

let browser: Browser;
let html: string;
let dialog: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('ImportTable') ?? '')]);
});
afterEach(() => dialog?.close());
afterAll(() => browser.close());

const table = [
  '客户名称\t电话\t地址\t区域\t业务员',
  '宏达\t138\t杭州\t华东\t刘洋',
  '<b>江南</b>\t\t苏州\t华东\t刘洋',
].join('\n');

const former = {
  ...{ reference: 'DR0003', kind: 'customers' as const, date: '2026-11-20', time: '09:30', by: '高远' },
  ...{ rows: 3, numbers: 'C0009~0011', count: 3, takenBack: 0 },
};

const desk: FakeServer = (name, request) => {
  if (name === 'listImportTabs') return good({ titles: ['旧客户'] });
  if (name === 'readImportTab')
    return good({ cells: [...table.split('\n').map((line) => line.split('\t')), ['', '']] });
  if (name === 'listImports') return good({ imports: [former] });
  if (name === 'takeBackImport') {
    const { from, reference } = request as TakeBackRequest;
    if (from > 0) return good({ count: 1, before: 0, left: [], next: null });
    const left = [{ numbers: 'C0009', count: 1, reason: `${reference} 已有订单` }];
    return good({ count: 1, before: 0, left, next: 500 });
  }
  const { rows } = request as ImportRowsRequest;
  const isBad = ({ cells }: { cells: string[] }) => cells[1] === '';
  const outcome: ShownImport = {
    added: rows.filter((row) => !isBad(row)).map(({ number }) => ({ row: number, subject: `C000${number}` })),
    known: [],
    bad: rows.filter(isBad).map(({ number }) => ({ row: number, reasons: ['请填写电话。'] })),
    reference: 'DR0007',
  };
  return good(outcome);
};

async function open(server: FakeServer) {
  dialog = await openSidebar(browser, html, server, { width: 760, height: 560 });
  await dialog.form.locator('#pasted:focus').waitFor();
  await dialog.page.keyboard.insertText(table);
  await dialog.page.keyboard.press('Control+Enter');
  await dialog.form.locator('#next:focus').waitFor();
}

it('is pasted, looked at and imported by keyboard alone; nothing is written before that', async () => {
  await open(desk);
  expect(await dialog.form.locator('#map-phone').inputValue()).toBe('1');
  expect(await dialog.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  await dialog.page.keyboard.press('Enter');
  await dialog.form.getByText('请填写电话').waitFor();
  expect(dialog.sent<ImportRowsRequest>('importRows').map(({ preview }) => preview)).toEqual([true]);
  await dialog.form.getByRole('button', { name: '导入 1 行' }).press('Enter');
  await dialog.form.getByText('已导入 1 行').waitFor();
  const [, written] = dialog.sent<ImportRowsRequest>('importRows');
  expect(written).toMatchObject({ preview: false, rows: [{ number: 1 }] });
});

it('can be taken back from where it was imported, and later by its reference: looked at first, then piece by piece', async () => {
  await open(desk);
  await dialog.page.keyboard.press('Enter');
  await dialog.form.getByRole('button', { name: '导入 1 行' }).click();
  await dialog.form.getByText('导入编号 DR0007').waitFor();
  await dialog.form.getByRole('button', { name: '撤回这次导入…' }).click();
  await dialog.form.getByText('可以删除 2 位客户，以前已删 0 位，不动 1 位。').waitFor();
  await dialog.form.getByText('DR0007 已有订单').waitFor();
  expect(await dialog.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  const looked = dialog.sent<TakeBackRequest>('takeBackImport');
  expect(looked.map(({ from, preview }) => [from, preview])).toEqual([
    [0, true],
    [500, true],
  ]);
  await dialog.form.getByRole('button', { name: '删除 2 位客户' }).click();
  await dialog.form.getByText('已删除 2 位客户。不动 1 位。').waitFor();
  await dialog.form.getByRole('button', { name: '返回' }).click();
  await dialog.form.getByRole('button', { name: '再导入一张' }).click();
  await dialog.form.getByText('以前的导入').click();
  await dialog.form.getByRole('button', { name: '撤回 DR0003…' }).click();
  await dialog.form.getByText('DR0003（C0009~0011）').waitFor();
});

it('is read from a tab of the workbook as well as from a paste, and mapped the same way', async () => {
  dialog = await openSidebar(browser, html, desk, { width: 760, height: 560 });
  await dialog.form.locator('#source').selectOption('旧客户');
  await dialog.form.getByText('“旧客户”的第一行是表头').waitFor();
  expect(await dialog.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  await dialog.form.locator('#next').press('Enter');
  await dialog.form.getByText('读到 2 行').waitFor();
  expect(dialog.sent('readImportTab')).toEqual([{ title: '旧客户' }]);
  expect(await dialog.form.locator('#map-phone').inputValue()).toBe('1');
});

it('goes on with the same key after a failure', async () => {
  let failures = 2;
  await open((name, request) => {
    const isWriting = !(request as ImportRowsRequest).preview;
    if (isWriting && failures > 0) {
      failures -= 1;
      return refused('unavailable', '表格服务暂时没有响应。');
    }
    return desk(name, request);
  });
  await dialog.page.keyboard.press('Enter');
  await dialog.form.getByRole('button', { name: '导入 1 行' }).click();
  await dialog.form.getByRole('alert').waitFor();
  await dialog.form.getByRole('button', { name: '继续导入' }).click();
  await dialog.form.getByText('已导入 1 行').waitFor();
  const keys = dialog.sent<ImportRowsRequest>('importRows').filter(({ preview }) => !preview);
  expect(new Set(keys.map(({ requestKey }) => requestKey)).size).toBe(1);
});

it('reads tabs, commas and quoted line breaks, and keeps the rows of one order together', () => {
  expect(readTable('a\tb\n1\t"x\ny"\n\n').rows.map(({ cells }) => cells)).toEqual([['1', 'x\ny']]);
  expect(readTable('\uFEFFa,b\r\n"1,5",2\r\n1,2\r\n1,2').rows.map(({ occurrence }) => occurrence)).toEqual([0, 0, 1]);
  const rows = readTable(`n\n${Array.from({ length: 120 }, (_, n) => Math.floor(n / 7)).join('\n')}`).rows;
  const pieces = piecesOf(rows, ({ cells }) => cells[0] ?? '', 60);
  expect(pieces.flat()).toEqual(rows);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(60);
  const groupsOf = pieces.map((piece) => new Set(piece.map(({ cells }) => cells[0])));
  expect(groupsOf.reduce((sum, each) => sum + each.size, 0)).toBe(new Set(rows.map(({ cells }) => cells[0])).size);
});
