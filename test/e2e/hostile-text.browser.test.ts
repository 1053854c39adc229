import { expect, test } from 'vitest';
import { staff, threeDoors } from '../support/order-desk';
import type { DeskPage } from './support/desk-page';
import { doorKeys, headerKeys, newCustomerKeys, typeThrough } from './support/order-keys';
import { stageForTests } from './support/stage';

const markup = '<img src=x onerror="window.pwned=1">';
const formula = '=IMPORTDATA("http://127.0.0.1/")';

const stage = stageForTests();

test('a customer named in markup is text in the form, in the panel that finds it and in the grid', async () => {
  const desk = await stage.open(staff.clerk);
  await desk.openForm('新建订单');
  await typeThrough(desk, [...newCustomerKeys(markup), ...headerKeys, ...doorKeys]);
  await desk.page.keyboard.press('Control+Enter');
  const done = desk.form.getByRole('region', { name: '已登记' });
  await done.waitFor();
  expect(await done.textContent()).toContain(markup);
  await expectHarmless(desk);

  await desk.openForm('查找订单');
  await findsAsText(desk, 'img', markup);
  await gridHoldsAsText(desk, '客户', markup);
  await expectHarmless(desk);
  await desk.close();
});

test('a customer named as a formula is text in the form, in the panel that finds it and in the grid', async () => {
  const registered = await stage.host.call(staff.clerk, 'registerOrder', threeDoors('formula-name', formula));
  expect(registered.kind).toBe('registered');
  const desk = await stage.open(staff.clerk);
  await desk.openForm('新建订单');
  await desk.page.keyboard.type('=IMPORT');
  await desk.form.getByRole('option').getByText(formula, { exact: true }).waitFor();

  await desk.openForm('查找订单');
  await findsAsText(desk, 'IMPORTDATA', formula);
  await gridHoldsAsText(desk, '客户', formula);
  await expectHarmless(desk);
  await desk.close();
});

/** Finds the order by a part of the customer's name, shows it, and reads the name in the list and on the sheet. */
async function findsAsText(desk: DeskPage, query: string, name: string): Promise<void> {
  const { keyboard } = desk.page;
  await desk.form.locator('#query:focus').waitFor();
  await keyboard.type(query);
  await keyboard.press('Enter');
  await desk.form.getByRole('option').getByText(name, { exact: true }).waitFor();
  await keyboard.press('Enter');
  await desk.form.getByRole('article').getByText(name, { exact: true }).waitFor();
  await keyboard.press('Enter');
  await expect.poll(() => desk.copiedCells()).toContain(name);
}

/** Both tabs that name the customer: the order's, which is in front, and the customers'. */
async function gridHoldsAsText(desk: DeskPage, tab: string, name: string): Promise<void> {
  const rows = await stage.host.values(tab);
  const row = rows.findIndex((cells) => cells[1] === name) + 1;
  expect(row).toBeGreaterThan(1);
  await desk.showTab(tab);
  await desk.selectCell(`B${row}`);
  await expect.poll(() => desk.copiedCells()).toBe(name);
}

async function expectHarmless(desk: DeskPage): Promise<void> {
  for (const frame of desk.page.frames()) {
    expect(await frame.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await frame.locator('img[src="x"]').count()).toBe(0);
  }
  expect(desk.mishaps).toEqual([]);
}
