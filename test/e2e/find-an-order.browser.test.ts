import { beforeAll, beforeEach, expect, test } from 'vitest';
import { staff, threeDoors } from '../support/order-desk';
import type { DeskPage } from './support/desk-page';
import { stageForTests } from './support/stage';

const stage = stageForTests();
let desk: DeskPage;

beforeAll(async () => {
  await stage.host.call(staff.clerk, 'registerOrder', threeDoors('first-order', '杭州宏达建材'));
  const second = threeDoors('second-order', '苏州江南木业');
  second.entry.newCustomer.phone = '13912345678';
  await stage.host.call(staff.clerk, 'registerOrder', second);
  desk = await stage.open(staff.follower);
});

beforeEach(async () => {
  await desk.openForm('查找订单');
  await desk.form.locator('#query:focus').waitFor();
});

test.for([
  ['its short number', '301', '杭州宏达建材'],
  ['its key', '2026-03-0002', '苏州江南木业'],
  ['a part of the phone', '1391234', '苏州江南木业'],
  ['pinyin initials', 'jnmy', '苏州江南木业'],
  ['a part of the name', '宏达', '杭州宏达建材'],
])('an order is found by %s', async ([, query = '', customer = '']) => {
  await desk.page.keyboard.type(query);
  await desk.page.keyboard.press('Enter');
  const hits = desk.form.getByRole('option');
  await hits.first().waitFor();
  expect(await hits.allTextContents()).toEqual([expect.stringContaining(customer)]);
});

test('what is found is shown, and its row is selected in the grid', async () => {
  const { keyboard } = desk.page;
  await keyboard.type('302');
  await keyboard.press('Enter');
  await desk.form.getByRole('option').waitFor();
  await keyboard.press('Enter');
  const sheet = desk.form.getByRole('article', { name: '302' });
  await sheet.waitFor();
  expect(await sheet.textContent()).toContain('13912345678');
  expect(await sheet.textContent()).toContain('黑胡桃');

  await keyboard.press('Enter');
  await desk.form.getByText('已在表格中选中 302。').waitFor();
  await expect.poll(() => desk.copiedCells()).toMatch(/^2026-03-0002\b.*苏州江南木业/);
});
