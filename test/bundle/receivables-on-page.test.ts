import { describe, expect, it } from 'vitest';
import { accepted, type OrderDesk, staff, threeDoors } from '../support/order-desk';
import { KEY, ORDER_YUAN, pay, shippedDesk } from '../support/shipped-desk';

/** The rows of the page 统计 below a heading, as they are; numbers in yuan. */
function below(desk: OrderDesk, heading: string, rows: number): (readonly unknown[])[] {
  const query = { valueRenderOption: 'UNFORMATTED_VALUE' };
  const { values = [] } = desk.engine.valuesGet(desk.spreadsheetId, "'统计'", query, { user: staff.administrator });
  const at = values.findIndex(([title]) => title === heading);
  return values.slice(at + 1, at + 1 + rows);
}

/** The hourly run, by whoever installed the triggers. */
const run = (desk: OrderDesk) => desk.call('runHourly', [], { user: staff.administrator, kind: 'installable-trigger' });

describe('what is owed by age on the page 统计 (H2)', () => {
  it('stands there with the very commit that books it; ages sum to what is outstanding', () => {
    const desk = shippedDesk();
    expect(below(desk, '应收账款账龄', 3)).toEqual([
      ['业务员', '未到期', '逾期 30 天内', '逾期 31–60 天', '逾期 61–90 天', '逾期 90 天以上', '未收合计'],
      ['全部', 0, ORDER_YUAN, 0, 0, 0, ORDER_YUAN],
      ['刘洋', 0, ORDER_YUAN, 0, 0, 0, ORDER_YUAN],
    ]);
    expect(below(desk, '客户账龄（逾期最多的前 10 名）', 2)[1]).toEqual([
      ...['杭州宏达建材', 0, ORDER_YUAN, 0, 0, 0, ORDER_YUAN],
    ]);
    pay(desk, 5_000, 'receipt-0001');
    expect(below(desk, '应收账款账龄', 3)[2]).toEqual(['刘洋', 0, 2_200, 0, 0, 0, 2_200]);
  });

  it('is held against the bookings in a line of its own, also where credit pays an order', () => {
    const desk = shippedDesk();
    const lines = () => below(desk, '货款核对', 3).flat();
    expect(lines()).toEqual([
      '月初 ¥0.00 + 到期 ¥7,200.00 − 收款 ¥0.00 − 核销 ¥0.00 = 月末 ¥7,200.00',
      '截至 2026-11-24：逾期 ¥7,200.00 + 未到期 ¥0.00 − 预收 ¥0.00 − 客户余额 ¥0.00 = 净应收 ¥7,200.00',
      '月末 ¥7,200.00 + 以后月份到期 ¥0.00 = 净应收 ¥7,200.00（与未结账款相符）',
    ]);
    accepted(
      desk.as(staff.finance, 'takeReceipt', {
        ...{ requestKey: 'receipt-0002', customerId: 'C0001', paidOn: '2026-11-24', method: 'bank' },
        ...{ reference: '', note: '', parts: [], amountFen: 100_000 },
      }),
    );
    expect(lines()[1]).toContain('逾期 ¥7,200.00 + 未到期 ¥0.00 − 预收 ¥0.00 − 客户余额 ¥1,000.00 = 净应收 ¥6,200.00');
    const parts = [{ orderKey: KEY, amountFen: 100_000 }];
    accepted(desk.as(staff.finance, 'useCredit', { requestKey: 'credit-0001', customerId: 'C0001', parts }));
    expect(lines()[1]).toContain('逾期 ¥6,200.00 + 未到期 ¥0.00 − 预收 ¥0.00 − 客户余额 ¥0.00 = 净应收 ¥6,200.00');
    expect(lines()[2]).toContain('与未结账款相符');
  });

  it('is emptied where nothing is owed any more', () => {
    const desk = shippedDesk();
    pay(desk, ORDER_YUAN, 'receipt-0001');
    expect(below(desk, '应收账款账龄', 3).slice(1)).toEqual([['全部', 0, 0, 0, 0, 0, 0], []]);
  });

  it('grows older by itself: each night the page is shown as of that day', () => {
    const desk = shippedDesk();
    desk.kernel.clock.set('2027-01-04T18:00:00.000Z');
    expect(run(desk)).toMatchObject({ ok: true });
    expect(below(desk, '应收账款账龄', 2)[1]).toEqual(['全部', 0, 0, ORDER_YUAN, 0, 0, ORDER_YUAN]);
    expect(below(desk, '货款核对', 3).flat().at(1)).toContain('截至 2027-01-05');
    expect(below(desk, '货款核对', 3).flat().at(2)).toContain('与未结账款相符');
  });

  it('stays as it is with a commit that books nothing, and is right again with the next that does', () => {
    const desk = shippedDesk();
    desk.kernel.clock.set('2026-12-28T02:00:00.000Z');
    const late = threeDoors('order-0002', '客户2');
    accepted(desk.as(staff.clerk, 'registerOrder', { ...late, entry: { ...late.entry, wantedOn: '2027-01-20' } }));
    expect(below(desk, '应收账款账龄', 2)[1]).toEqual(['全部', 0, ORDER_YUAN, 0, 0, 0, ORDER_YUAN]);
    expect(below(desk, '货款核对', 3).flat().at(1)).toContain('截至 2026-11-24');
    pay(desk, 200, 'receipt-0003');
    expect(below(desk, '应收账款账龄', 2)[1]).toEqual(['全部', 0, 0, 7_000, 0, 0, 7_000]);
  });
});

describe('what is owed by age in the panel (H2, J3)', () => {
  it('opens to the orders and the credit that it is made of, longest overdue first', () => {
    const desk = shippedDesk();
    pay(desk, 5_000, 'receipt-0001');
    accepted(
      desk.as(staff.finance, 'takeReceipt', {
        ...{ requestKey: 'receipt-0002', customerId: 'C0001', paidOn: '2026-11-24', method: 'bank' },
        ...{ reference: '', note: '', parts: [], amountFen: 100_000 },
      }),
    );
    desk.kernel.clock.set('2026-11-30T02:00:00.000Z');
    const owed = (by: 'total' | 'salesperson' | 'customer', key: string, user: string = staff.finance) =>
      accepted(desk.as(user, 'readOwedParts', { by, key }));
    expect(owed('customer', 'C0001')).toMatchObject({
      ...{ name: '杭州宏达建材的净应收', value: '¥1,200.00', count: 1 },
      parts: [
        { key: KEY, shortNumber: '1101', customerName: '逾期 6 天', adds: '¥2,200.00' },
        { key: '', shortNumber: '—', customerName: '客户余额', adds: '-¥1,000.00' },
      ],
    });
    expect(owed('salesperson', staff.salesperson)).toMatchObject({ name: '刘洋的净应收', value: '¥1,200.00' });
    expect(owed('total', '', staff.salesperson).parts[0]?.customerName).toBe('逾期 6 天 · 杭州宏达建材');
    expect(owed('customer', 'C0009')).toMatchObject({ value: '¥0.00', parts: [] });
  });
});

describe('the monthly report (H2, J6)', () => {
  it('tells what is owed by age and that it is what the bookings come to: as a mail, as plain text, on paper', () => {
    const desk = shippedDesk();
    accepted(desk.as(staff.finance, 'mailReport', { requestKey: 'mail-0001', month: '2026-11' }));
    const text = String(desk.column('发件箱', '正文')[0]);
    expect(text).toContain('全部：逾期 30 天内 ¥7,200.00、未收合计 ¥7,200.00');
    expect(text).toContain('（与未结账款相符）');
    const [paper] = JSON.parse(String(desk.column('发件箱', '附件')[0]));
    for (const html of [String(desk.column('发件箱', '网页正文')[0]), String(paper.html)]) {
      expect(html).toContain('客户账龄（逾期最多的前 10 名）');
      expect(html).toContain('逾期 31–60 天');
      expect(html).toContain('（与未结账款相符）');
    }
  });

  it('keeps what is owed from those who may not see the money of all customers (M1)', () => {
    const desk = shippedDesk();
    const shown = (user: string) => accepted(desk.as(user, 'readMonthReport', { month: '2026-11' })).html;
    expect(shown(staff.manager)).toContain('应收账款账龄');
    expect(shown(staff.production)).not.toContain('应收账款账龄');
    expect(shown(staff.salesperson)).not.toContain('应收账款账龄');
  });
});
