import { describe, expect, it } from 'vitest';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff } from '../support/order-desk';
import { ORDER_YUAN, pay, shippedDesk } from '../support/shipped-desk';

const MONTH = '2026-11';
const TAB = '2026-11 月结账龄';
const CLOSED_ON = '2026-12-02T02:00:00.000Z';
const LATER = '2026-12-10T02:00:00.000Z';

const close = (desk: OrderDesk, requestKey = 'close-2026-11') =>
  desk.as(staff.manager, 'closeMonth', { requestKey, month: MONTH });
const reopen = (desk: OrderDesk) =>
  desk.as(staff.administrator, 'reopenMonth', { requestKey: 'reopen-2026-11', month: MONTH, reason: '补录' });
const reported = (desk: OrderDesk) => accepted(desk.as(staff.manager, 'readMonthReport', { month: MONTH })).html;
const tabs = (desk: OrderDesk) =>
  (desk.engine.get(desk.spreadsheetId, {}, { user: staff.administrator }).sheets ?? []).map(
    ({ properties }) => properties?.title,
  );

/** An order that left in November is not paid; November is closed on 2 December, and the order is paid on the tenth. */
function paidAfterClosing(): OrderDesk {
  const desk = shippedDesk();
  desk.kernel.clock.set(CLOSED_ON);
  accepted(close(desk));
  desk.kernel.clock.set(LATER);
  pay(desk, ORDER_YUAN, 'receipt-0001');
  return desk;
}

describe('what was owed by age when a month was closed (H2, J5)', () => {
  it('is what its report tells from then on, whatever is paid later; other months tell what is owed today', () => {
    const desk = paidAfterClosing();
    expect(reported(desk)).toContain('截至 2026-12-02：逾期 ¥7,200.00');
    const december = accepted(desk.as(staff.manager, 'readMonthReport', { month: '2026-12' })).html;
    expect(december).toContain('截至 2026-12-10：逾期 ¥0.00');
  });

  it('is in the mail and on the paper of the closed month', () => {
    const desk = paidAfterClosing();
    accepted(desk.as(staff.finance, 'mailReport', { requestKey: 'mail-0001', month: MONTH }));
    const text = String(desk.column('发件箱', '正文').at(-1));
    expect(text).toContain('全部：逾期 30 天内 ¥7,200.00、未收合计 ¥7,200.00');
    const [paper] = JSON.parse(String(desk.column('发件箱', '附件').at(-1)));
    expect(paper.html).toContain('截至 2026-12-02：逾期 ¥7,200.00');
  });

  it('stands on a tab of the month, which a month that was never closed does not have', () => {
    const desk = shippedDesk();
    expect(tabs(desk)).not.toContain(TAB);
    desk.kernel.clock.set(CLOSED_ON);
    accepted(close(desk));
    expect(desk.column(TAB, '范围')).toEqual(['全部', '业务员', '客户']);
    expect(desk.column(TAB, '名称')).toEqual(['', '刘洋', '杭州宏达建材']);
    expect(desk.column(TAB, '逾期 30 天内')).toEqual([ORDER_YUAN, ORDER_YUAN, ORDER_YUAN]);
    expect(desk.column(TAB, '未收合计')).toEqual([ORDER_YUAN, ORDER_YUAN, ORDER_YUAN]);
  });

  it('moves again while the month is reopened, and is fixed anew by the next closing', () => {
    const desk = paidAfterClosing();
    accepted(reopen(desk));
    expect(desk.column(TAB, '范围')).toEqual([]);
    expect(reported(desk)).toContain('截至 2026-12-10：逾期 ¥0.00');
    accepted(close(desk, 'close-again'));
    desk.kernel.clock.set('2026-12-20T02:00:00.000Z');
    expect(reported(desk)).toContain('截至 2026-12-10：逾期 ¥0.00');
  });

  it('is written exactly where the month is closed, whatever call fails, and after a retry once', () => {
    const prepared = shippedDesk();
    forEachFault(
      () => orderDesk({ from: prepared.engine, now: '2026-12-02T10:00:00+08:00' }),
      (desk) => close(desk),
      (desk) => {
        expect(tabs(desk).includes(TAB)).toBe(desk.column('月结', '状态').length === 1);
        accepted(close(desk));
        expect(desk.column(TAB, '未收合计')).toEqual([ORDER_YUAN, ORDER_YUAN, ORDER_YUAN]);
      },
      { only: ({ service }) => service.startsWith('Sheets') },
    );
  });
});
