import { beforeEach, expect, test } from 'vitest';
import type { ComplaintsData, ShownComplainedOrder, ShownComplaint } from '../../../src/entry/contract-complaints';
import { good } from '../support/answers';
import { hit } from '../support/found-orders';
import { pageForTests } from '../support/page-stage';
import type { OpenSidebar } from '../support/sidebar-harness';

const open: ShownComplaint = {
  ...{ number: '1101-T1', kindName: '质量', text: '两扇门的漆面有划痕，要求换门', recordedOn: '2026-11-23' },
  ...{ recordedByName: '陈静', answerBy: '2026-11-24', isLate: true, answererNames: ['赵勇'], settled: null },
  moves: [],
};
const about: ShownComplainedOrder = {
  ...{ key: '2026-11-0001', shortNumber: '1101', customerName: '宏达装饰有限公司', status: 'shipped' },
  ...{ statusName: '已发货', dueFen: 540_000, complaints: [open], returns: [] },
  delivered: [
    { place: 1, number: '1101-1', what: '平板原木 黑胡桃 900 × 2100', quantity: 2, unitPriceFen: 180_000 },
    { place: 2, number: '1101-2', what: '平板原木 红橡 800 × 2000', quantity: 1, unitPriceFen: 180_000 },
  ],
  hasStock: false,
  may: { record: true, settle: true, allow: true, takeBack: true },
};
const waiting: ComplaintsData = {
  ...{ about: null, today: '2026-11-25' },
  waiting: [
    {
      ...{ key: about.key, number: '1101-T1', shortNumber: '1101', customerName: '宏达装饰有限公司' },
      ...{ kindName: '质量', recordedOn: '2026-11-23', answerBy: '2026-11-24', isLate: true, answererNames: ['赵勇'] },
    },
  ],
};

const built = pageForTests('Complaints');
let sidebar: OpenSidebar;
let answers: Record<string, (request: unknown) => unknown>;

beforeEach(async () => {
  answers = {
    openComplaints: (request) =>
      good((request as { key: string | null }).key === null ? waiting : { waiting: [], about, today: '2026-11-25' }),
    findOrders: () => good({ hits: [hit()], more: null }),
    recordComplaint: () => good({ key: about.key, number: '1101-T2' }),
    settleComplaint: () => good({ key: about.key, number: '1101-T1' }),
    bookReturn: () =>
      good({ ...{ key: about.key, number: '1101-R1', amountFen: 180_000, openFen: 0, overpaidFen: 180_000 } }),
  };
  sidebar = await built.open((name, request) => answers[name]?.(request) ?? null);
  await sidebar.form.getByText('待答复的投诉（1）').waitFor();
  return () => sidebar.close();
});

const button = (name: string) => sidebar.form.getByRole('button', { name });

test('a complaint is taken down by keyboard: the number, what it is about, what was said, the day (I1)', async () => {
  await sidebar.press('1101', 'Enter');
  await sidebar.form.locator('button:focus', { hasText: '登记投诉' }).waitFor();
  await sidebar.press('Enter');
  await sidebar.form.locator('#complaint-text').waitFor();
  await sidebar.press('2', '门锁装反', 'Enter', '+3', 'Enter', 'Enter');
  await sidebar.form.getByText('已登记投诉 1101-T2。').waitFor();
  await sidebar.form.locator('button:focus', { hasText: '登记投诉' }).waitFor();
  expect(sidebar.sent('recordComplaint')).toMatchObject([
    {
      key: about.key,
      entry: { kind: 'quality', text: '门锁装反', answerBy: '2026-11-28', settlement: null },
    },
  ]);
});

test('one that waits is opened from the list and settled with an outcome, an error and an allowance (I1, I3)', async () => {
  await sidebar.form.getByText('1101-T1').click();
  await button('处理完毕…').click();
  await sidebar.press('上门补漆', 'Enter', '5', '200', 'Enter', 'Enter');
  await sidebar.form.getByText('投诉 1101-T1 已处理完毕。').waitFor();
  await sidebar.form.getByText('处理结果').waitFor({ state: 'detached' });
  expect(sidebar.sent('settleComplaint')).toMatchObject([
    { number: '1101-T1', settlement: { outcome: '上门补漆', attributedTo: 'production', allowanceFen: 20_000 } },
  ]);
});

test('goods that came back are entered with their pieces, and what was paid too much is told (I2)', async () => {
  await sidebar.form.getByText('1101-T1').click();
  await button('登记退换货').click();
  await sidebar.form.getByText('1101-2 平板原木 红橡 800 × 2000').waitFor();
  await sidebar.form.locator('#return-pieces-1').fill('1');
  await sidebar.form.locator('#return-reason').fill('划痕');
  await button('保存').click();
  await sidebar.form.getByText('这张订单多付了 ¥1,800.00').waitFor();
  expect(sidebar.sent('bookReturn')).toMatchObject([
    {
      ...{ way: 'return', returnedOn: '2026-11-25', items: [{ place: 1, quantity: 1 }], reason: '划痕' },
      ...{ amountFen: null, complaint: '1101-T1' },
    },
  ]);
});

test('of an order that took from the stock it is said whether that goes back there, of any other nothing (N1)', async () => {
  await sidebar.form.getByText('1101-T1').click();
  await button('登记退换货').click();
  await sidebar.form.locator('#return-reason').waitFor();
  expect(await sidebar.form.getByRole('checkbox').count()).toBe(0);
  await button('取消').click();
  answers.openComplaints = () => good({ waiting: [], about: { ...about, hasStock: true }, today: '2026-11-25' });
  await sidebar.reopen();
  await sidebar.form.getByText('1101-T1').first().waitFor();
  await button('登记退换货').click();
  await sidebar.form.locator('#return-pieces-1').fill('1');
  await sidebar.form.locator('#return-reason').fill('划痕');
  await sidebar.form.getByRole('checkbox', { name: '回库存' }).uncheck();
  await button('保存').click();
  await sidebar.form.getByText('这张订单多付了 ¥1,800.00').waitFor();
  expect(sidebar.sent('bookReturn')).toMatchObject([{ items: [{ place: 1, quantity: 1 }], restock: false }]);
});

test('what the server says stands beside its field; nothing is sent without what it is about', async () => {
  answers.recordComplaint = () => ({
    ...{ ok: false, code: 'invalid', message: '请检查' },
    details: { reference: '', problems: [{ field: 'text', rule: 'I1', message: '请填写内容。' }] },
  });
  await sidebar.press('1101', 'Enter');
  await button('登记投诉').click();
  await button('保存').click();
  await sidebar.form.getByText('请选择投诉类型。').waitFor();
  expect(sidebar.sent('recordComplaint')).toEqual([]);
  await sidebar.press('1');
  await button('保存').click();
  await sidebar.form.getByText('请填写内容。').waitFor();
  expect(await sidebar.form.locator('#complaint-text').getAttribute('aria-invalid')).toBe('true');
});
