import { expect, test } from 'vitest';
import { staff } from '../support/order-desk';
import { doorKeys, focusIsAt, headerKeys, newCustomerKeys, typeThrough } from './support/order-keys';
import { stageForTests } from './support/stage';

const stage = stageForTests();

test('an incomplete order is kept as a draft that lists what is missing', async () => {
  const desk = await stage.open(staff.clerk);
  await desk.openForm('新建订单');
  await typeThrough(desk, [...newCustomerKeys('嘉兴明珠门业'), ...headerKeys, ...doorKeys.slice(0, 2)]);
  await desk.page.keyboard.press('Control+Enter');

  await desk.form.getByText(/^已存为草稿，还缺 \d+ 项。补齐后再登记。$/).waitFor();
  const missing = desk.form.getByRole('region', { name: /^还缺 \d+ 项$/ });
  expect(await missing.textContent()).toContain('颜色');
  const [, draft] = await stage.host.values('草稿');
  expect(draft).toEqual(expect.arrayContaining(['嘉兴明珠门业']));
  await desk.close();
});

test('what was typed is there again when the sidebar is closed and opened', async () => {
  const desk = await stage.open(staff.otherClerk);
  await desk.openForm('新建订单');
  await typeThrough(desk, newCustomerKeys('宁波海港装饰').slice(0, 2));
  const kept = desk.form.locator('[id="field-newCustomer.address"]');
  await focusIsAt(desk, 'newCustomer.address');
  await desk.page.keyboard.type('宁波市中山路 5 号');
  await desk.closeSidebar();

  await desk.openForm('新建订单');
  await desk.form.getByText('已恢复上次未保存的内容。').waitFor();
  expect(await desk.form.locator('[id="field-newCustomer.name"]').inputValue()).toBe('宁波海港装饰');
  expect(await desk.form.locator('[id="field-newCustomer.phone"]').inputValue()).toBe('13800138000');
  expect(await kept.inputValue()).toBe('宁波市中山路 5 号');
  await desk.close();
});

test('an order begun before the cut-off keeps its promise; one begun after it is promised from the next day', async () => {
  const desk = await stage.open(staff.salesperson);
  const entry = [...newCustomerKeys('绍兴越州家居'), ...headerKeys, ...doorKeys.slice(0, 1)];
  const promise = desk.form.getByRole('region', { name: '交期' });
  await desk.openForm('新建订单');
  await typeThrough(desk, entry);
  await promise.getByText('03-02 当天下单；实木门 10–15 天').waitFor();

  await stage.host.setClock('2026-03-02T16:01:00+08:00');
  await desk.openForm('新建订单');
  await promise.getByText('03-02 当天下单；实木门 10–15 天').waitFor();
  await desk.form.getByRole('button', { name: '清空重填' }).click();
  await typeThrough(desk, entry);
  await promise.getByText('16:00 之后接单，按 03-03 下单；实木门 10–15 天').waitFor();
  expect(desk.mishaps).toEqual([]);
  await desk.close();
});
