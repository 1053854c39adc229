import { expect, test } from 'vitest';
import { staff } from '../support/order-desk';
import type { DeskPage } from './support/desk-page';
import { doorKeys, headerKeys, newCustomerKeys, typeThrough } from './support/order-keys';
import { stageForTests } from './support/stage';

const stage = stageForTests();

const button = (desk: DeskPage, name: string) => desk.form.getByRole('button', { name, exact: true });
const box = (desk: DeskPage, id: string) => desk.form.locator(`[id="${id}"]`);

/** Opens the panel of order 301 by keyboard. */
async function openOrder(desk: DeskPage): Promise<void> {
  await desk.openForm('查找订单');
  await desk.form.locator('#query:focus').waitFor();
  await desk.page.keyboard.type('301');
  await desk.page.keyboard.press('Enter');
  await desk.form.getByRole('option').first().waitFor();
  await desk.page.keyboard.press('Enter');
  await desk.form.getByRole('article', { name: '301' }).waitFor();
}

/** Takes a step that asks for nothing, or whose form is filled already, and waits for what it led to. */
async function take(desk: DeskPage, step: string, status: string, asks: boolean): Promise<void> {
  await button(desk, step).click();
  if (asks) await button(desk, '确定').click();
  await desk.form.getByText(`已${step}，订单现在是“${status}”。`).waitFor();
}

test('an order goes from the phone call to the receipt slip by three people, and a colour change comes too late (E1)', async () => {
  const clerk = await stage.open(staff.clerk);
  await clerk.openForm('新建订单');
  await typeThrough(clerk, [...newCustomerKeys('杭州宏达建材'), ...headerKeys, ...doorKeys]);
  await clerk.page.keyboard.press('Control+Enter');
  await clerk.form.getByRole('region', { name: '已登记' }).waitFor();

  // Nothing is released unconfirmed and unchecked, and the panel says so (A4, A5).
  await openOrder(clerk);
  await take(clerk, '确认', '已确认', true);
  const reasons = clerk.form.locator('.step-reasons');
  expect(await reasons.textContent()).toContain('（A5）');
  expect(await button(clerk, '下单').count()).toBe(0);

  const manager = await stage.open(staff.manager);
  await openOrder(manager);
  await button(manager, '核对').click();
  await manager.form.getByText('与登记一致', { exact: false }).waitFor();
  expect(await manager.form.locator('.side-by-side').textContent()).toContain('颜色白色白色');
  await button(manager, '确定').click();
  await manager.form.getByText('已核对，订单现在是“已确认”。').waitFor();

  await openOrder(clerk);
  await take(clerk, '下单', '已下单', false);

  // Tuesday, 16:00: from now on a colour can't be changed without a manager.
  await stage.host.setClock('2026-03-03T16:00:00+08:00');
  await button(clerk, '更改/撤单').click();
  const dialog = clerk.page.frameLocator('dialog.script-dialog iframe');
  await dialog.locator('[id="about-reason"]').fill('客户想换颜色');
  await dialog.locator('[id="item-1-colour"]').fill('红橡');
  await dialog.getByRole('button', { name: '查看更改内容' }).click();
  const refusal = dialog.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.textContent()).toMatch(/2026-03-03 16:00/);
  await dialog.getByRole('button', { name: '已过期限，请主管批准' }).waitFor();
  await clerk.page.locator('dialog.script-dialog').getByRole('button', { name: '关闭' }).click();

  const production = await stage.open(staff.production);
  await openOrder(production);
  await take(production, '投产', '生产中', false);
  await stage.host.setClock('2026-03-12T15:00:00+08:00');
  await take(production, '完工', '已完工', false);
  // It was the wrong order: the way back, by keyboard, says which step it takes back (F1).
  await button(production, '撤回“完工”（今天 15:00）').press('Enter');
  await production.form.locator('[id="take-back-reason"]:focus').waitFor();
  await production.page.keyboard.type('点错了订单');
  await production.page.keyboard.press('Enter');
  await production.form.getByText('已撤回“完工”，订单现在是“生产中”。').waitFor();
  await take(production, '完工', '已完工', false);

  // It is not paid: the clerk is told so, the manager says why it leaves all the same (F2).
  await openOrder(clerk);
  expect(await button(clerk, '发货').count()).toBe(0);
  expect(await reasons.textContent()).toContain('（F2）');
  await openOrder(manager);
  await button(manager, '发货').click();
  await box(manager, 'ship-way').fill('物流');
  await box(manager, 'ship-way').press('Enter');
  await box(manager, 'ship-carrier').fill('顺达物流');
  await box(manager, 'ship-carrierPhone').fill('13800001111');
  await box(manager, 'ship-unpaidReason').fill('老客户，月底付');
  await button(manager, '确定').click();
  await manager.form.getByText('已发货，订单现在是“已发货”。').waitFor();

  await stage.host.setClock('2026-03-14T10:00:00+08:00');
  await openOrder(clerk);
  await button(clerk, '登记回单').click();
  await box(clerk, 'receive-slip-signedBy').fill('王经理');
  await box(clerk, 'receive-slip-signedBy').press('Enter');
  await clerk.form.getByText('已登记回单，订单现在是“已签收”。').waitFor();

  const [, order = []] = await stage.host.values('2026-03 订单');
  expect(order).toContain('已签收');
  const { history } = await stage.host.call(staff.clerk, 'readOrder', { key: '2026-03-0001' });
  expect(history.map(({ what, byName }) => `${what} ${byName}`)).toEqual([
    ...['已登记 陈静', '确认 陈静', '核对 高远', '下单 陈静', '投产 马超', '完工 马超', '发货 高远', '登记回单 陈静'],
  ]);
  expect([...clerk.mishaps, ...manager.mishaps, ...production.mishaps]).toEqual([]);
});
