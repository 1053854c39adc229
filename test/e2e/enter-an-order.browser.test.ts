import { expect, test } from 'vitest';
import { staff } from '../support/order-desk';
import { doorKeys, focusIsAt, headerKeys, newCustomerKeys, typeThrough } from './support/order-keys';
import { stageForTests } from './support/stage';

const stage = stageForTests();

test('a clerk enters an order for three doors by keyboard alone, and it is in the grid of every open page at once', async () => {
  const desk = await stage.open(staff.clerk);
  const colleague = await stage.open(staff.otherClerk);
  const { keyboard } = desk.page;
  await colleague.selectCell('A2');
  expect(await colleague.copiedCells()).toBe('');

  await desk.openForm('新建订单');
  await typeThrough(desk, [...newCustomerKeys('杭州宏达建材'), ...headerKeys, ...doorKeys]);
  for (const [place, widthMm] of [
    [1, '850'],
    [2, '800'],
  ] as const) {
    await keyboard.press('Alt+d');
    await focusIsAt(desk, `items.${place}.widthMm`);
    await keyboard.type(widthMm);
    await keyboard.press('Enter');
  }
  await keyboard.press('Control+Enter');

  const done = desk.form.getByRole('region', { name: '已登记' });
  await done.waitFor();
  const told = await done.textContent();
  expect(told).toContain('301');
  expect(told).toContain('2026-03-0001');
  expect(told).toContain('2026-03-17 周二交货');
  expect(told).toContain('03-02 当天下单；实木门 10–15 天');
  expect(told).toContain('实木门 · 3 项 3 樘');

  // Up from the button for the next order to the link to the row, which leads into the grid.
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await expect.poll(() => desk.copiedCells()).toContain('杭州宏达建材');
  await expect.poll(() => colleague.copiedCells()).toBe('2026-03-0001');

  await desk.page.reload();
  await desk.gridReady();
  await desk.selectCell('E2');
  await expect.poll(() => desk.copiedCells()).toBe('杭州宏达建材');
  expect([...desk.mishaps, ...colleague.mishaps]).toEqual([]);
});
