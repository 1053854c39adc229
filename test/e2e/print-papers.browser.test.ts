import { beforeAll, expect, test } from 'vitest';
import { doorItem } from '../support/door-entry';
import { staff, threeDoors } from '../support/order-desk';
import type { DeskPage } from './support/desk-page';
import { stageForTests } from './support/stage';

const hostile = '<img src=x onerror="window.hacked=1">木业';
const key = '2026-03-0001';

const stage = stageForTests();
let desk: DeskPage;

beforeAll(async () => {
  const items = Array.from({ length: 40 }, (_, place) => doorItem({ technicalConditions: `第 ${place + 1} 樘按样板` }));
  const long = threeDoors('long-order', hostile);
  await stage.host.call(staff.clerk, 'registerOrder', { ...long, entry: { ...long.entry, items } });
  await stage.host.call(staff.clerk, 'registerOrder', threeDoors('short-order', '苏州江南木业'));
  for (const each of [key, '2026-03-0002']) await release(each);
  desk = await stage.open(staff.clerk);
});

/** Confirmed, cross-checked and released. */
async function release(order: string): Promise<void> {
  const { promisedOn, revision } = await stage.host.call(staff.clerk, 'readOrder', { key: order });
  const step = { keys: [order] };
  const how = 'salesperson' as const;
  await stage.host.call(staff.salesperson, 'takeStep', {
    ...{ ...step, requestKey: `confirm-${order}`, step: 'confirm' },
    input: { how, confirmedBy: '' },
  });
  await stage.host.call(staff.otherClerk, 'takeStep', {
    ...{ ...step, requestKey: `check-${order}`, step: 'cross-check' },
    input: { revision, promisedOn },
  });
  await stage.host.call(staff.clerk, 'takeStep', {
    ...step,
    requestKey: `release-${order}`,
    step: 'release',
    input: {},
  });
}

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test('what was released today is printed in one go, each order on sheets of its own, page x of y', async () => {
  await desk.choose('打印今天下单的生产订单');
  const dialog = desk.page.frameLocator('dialog iframe');
  const sheets = dialog.locator('.sheet');
  await sheets.first().waitFor();
  const heads = await dialog.locator('.head').allTextContents();
  const pages = heads.length;
  expect(pages).toBeGreaterThan(3);
  for (const [index, head] of heads.slice(0, -1).entries()) {
    expect(head).toContain(`第 ${index + 1} 页　共 ${pages - 1} 页`);
    expect(head).toContain('301');
  }
  expect(heads[pages - 1]).toContain('第 1 页　共 1 页');
  expect(heads[pages - 1]).toContain('302');
  // The head of the table stands on each page again.
  expect(await dialog.locator('.rows thead').count()).toBe(pages);

  // A name is text, the shop's paper names no phone and no address (M3).
  const text = (await dialog.locator('.papers').textContent()) ?? '';
  expect(text).toContain(hostile);
  expect(await dialog.locator('.papers img').count()).toBe(0);
  expect(text).not.toContain('13800138000');
  expect(text).not.toContain('解放路');
  expect(desk.mishaps).toEqual([]);
});

test('Ctrl+P prints the papers, not the page around them', async () => {
  const frame = desk.page.frames().find((each) => each !== desk.page.mainFrame() && each.url().includes('/panel/'));
  await frame?.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  const dialog = desk.page.frameLocator('dialog iframe');
  await dialog.locator('#print').focus();
  await desk.page.keyboard.press('Control+p');
  await dialog.locator('body[data-printed="yes"]').waitFor();
  await desk.page.locator('dialog').getByRole('button', { name: '关闭' }).first().click();
});

test('a PDF has as many pages as the papers say', async () => {
  const { sheets } = await countSheets();
  const { fileName, base64 } = await stage.host.call(staff.clerk, 'papersPdf', {
    kind: 'production-order',
    keys: [key, '2026-03-0002'],
  });
  expect(fileName).toBe('生产订单 301 +1.pdf');
  expect(pagesIn(Buffer.from(base64, 'base64'))).toBe(sheets);
});

async function countSheets(): Promise<{ sheets: number }> {
  await desk.choose('打印今天下单的生产订单');
  const sheets = desk.page.frameLocator('dialog iframe').locator('.sheet');
  await sheets.first().waitFor();
  const count = await sheets.count();
  await desk.page.locator('dialog').getByRole('button', { name: '关闭' }).first().click();
  return { sheets: count };
}
