import { beforeAll, expect, test } from 'vitest';
import { staff, threeDoors } from '../support/order-desk';
import type { DeskPage } from './support/desk-page';
import { stageForTests } from './support/stage';

const stage = stageForTests();
let desk: DeskPage;

const keys = [1, 2, 3, 4].map((n) => `2026-03-000${n}`);
const confirmation = { how: 'salesperson' as const, confirmedBy: '' };

/** Four orders: the first three confirmed, the first two checked by a colleague too. */
beforeAll(async () => {
  for (const key of keys)
    await stage.host.call(staff.clerk, 'registerOrder', threeDoors(`order-${key}`, `客户${key.slice(-1)}`));
  const confirm = {
    requestKey: 'confirm-three',
    step: 'confirm' as const,
    keys: keys.slice(0, 3),
    input: confirmation,
  };
  await stage.host.call(staff.salesperson, 'takeStep', confirm);
  for (const key of keys.slice(0, 2)) {
    const { revision, promisedOn } = await stage.host.call(staff.otherClerk, 'readOrder', { key });
    const check = { requestKey: `check-${key}`, step: 'cross-check' as const, keys: [key] };
    await stage.host.call(staff.otherClerk, 'takeStep', { ...check, input: { revision, promisedOn } });
  }
  desk = await stage.open(staff.clerk);
});

const numbers = () => desk.form.locator('.list-order strong').allTextContents();
const button = (name: string) => desk.form.getByRole('button', { name, exact: true });

test('the orders of the selected rows take a step together; those that stay say why', async () => {
  await desk.selectCell('A2:C4');
  await desk.openForm('选中的订单…');
  await desk.form.locator('.list-order').nth(2).waitFor();
  expect(await numbers()).toEqual(['301', '302', '303']);

  await button('下单（2）').click();
  await desk.form.getByText('另有 1 张暂时不能下单').click();
  expect(await desk.form.locator('.list-steps .list-kept').textContent()).toMatch(/303.*（A5）/);
  await button('确定').click();
  await desk.form.getByText('已下单 2 张。').waitFor();
  await expect
    .poll(async () => (await stage.host.values('2026-03 订单')).map((row) => row[2]).slice(1))
    .toEqual([...['已下单', '已下单', '已确认', '已登记']]);
});

test('a list names its orders with what is asked, and opens one in the panel', async () => {
  await desk.openForm('待办订单…');
  await desk.form.getByText('没有这样的订单。').waitFor();
  await button('待咨询').click();
  await desk.form.getByText('没有这样的订单。').waitFor();
  const question = { requestKey: 'ask-order-303', step: 'ask-follower' as const, keys: ['2026-03-0003'] };
  await stage.host.call(staff.clerk, 'takeStep', { ...question, input: { question: '能不能做弧形' } });
  await button('待咨询').click();
  await desk.form.getByText('能不能做弧形', { exact: false }).waitFor();
  await desk.form.getByRole('button', { name: '打开 303' }).click();
  await desk.form.getByRole('article', { name: '303' }).waitFor();
  expect(desk.mishaps).toEqual([]);
});
