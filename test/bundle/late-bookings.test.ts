import { describe, expect, it } from 'vitest';
import type { NoticeRequest } from '../../src/domain/notice/draft-notice';
import type { OpenedMeasureId } from '../../src/domain/statistics/measures';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const KEY = '2026-11-0001';
const withdrawal: NoticeRequest = {
  ...{
    kind: 'withdrawal',
    reason: '客户不要了',
    askedBy: '王经理',
    cause: 'customer',
    baseRevision: 0,
    outOfTime: false,
  },
  money: { refundFen: 0, creditFen: 0, forfeitFen: 0 },
};

/** November was closed with two orders of ¥7,200 each, one of them confirmed; that one is withdrawn in December. */
function withdrawnAfterClosing(): OrderDesk {
  const desk = orderDesk();
  for (const n of [1, 2]) accepted(desk.as(staff.clerk, 'registerOrder', threeDoors(`intent-000${n}`, `客户${n}`)));
  const input = { how: 'salesperson' as const, confirmedBy: '' };
  accepted(desk.as(staff.salesperson, 'takeStep', { requestKey: 'confirm-0001', step: 'confirm', keys: [KEY], input }));
  desk.kernel.clock.set('2026-12-02T02:00:00.000Z');
  accepted(desk.as(staff.manager, 'closeMonth', { requestKey: 'close-2026-11', month: '2026-11' }));
  const { number } = accepted(
    desk.as(staff.clerk, 'draftNotice', { requestKey: 'draft-0001', key: KEY, request: withdrawal }),
  );
  const sign = (as: 'clerk' | 'follower', by: string) =>
    accepted(desk.as(by, 'signNotice', { requestKey: `sign-${as}-0001`, key: KEY, number, as }));
  sign('clerk', staff.clerk);
  sign('follower', staff.follower);
  expect(desk.column('2026-11 订单', '状态')[0]).toBe('已撤单');
  return desk;
}

function partsOf(desk: OrderDesk, month: string, measure: OpenedMeasureId, dimension = 'total', value = '') {
  const request = { month, measure, dimension, value } as Parameters<typeof desk.as<'readFigureParts'>>[2];
  const { parts, ...figure } = accepted(desk.as(staff.manager, 'readFigureParts', request));
  const adds = parts.map((each) => `${each.shortNumber} ${each.customerName} ${each.adds}`);
  return { value: figure.value, agrees: figure.agrees, adds };
}

describe('what is changed of a closed month later (J5), opened to what it is made of (J3)', () => {
  it('leaves the closed month as it was, in its figures and in what they are made of', () => {
    const desk = withdrawnAfterClosing();
    expect(partsOf(desk, '2026-11', 'amount')).toEqual({
      value: '¥14,400.00',
      agrees: true,
      adds: ['1101 客户1 ¥7,200.00', '1102 客户2 ¥7,200.00'],
    });
    expect(partsOf(desk, '2026-11', 'amount', 'customer', 'C0001')).toMatchObject({ value: '¥7,200.00', agrees: true });
    expect(partsOf(desk, '2026-11', 'withdrawn')).toEqual({ value: '0', agrees: true, adds: [] });
    expect(partsOf(desk, '2026-11', 'stepOrders', 'step', 'confirmed')).toEqual({
      ...{ value: '1', agrees: true, adds: ['1101 客户1 1'] },
    });
  });

  it('stands in the month in which it happened, under the order that it is about', () => {
    const desk = withdrawnAfterClosing();
    const late = { value: '-¥7,200.00', agrees: true, adds: ['1101 客户1 -¥7,200.00'] };
    expect(partsOf(desk, '2026-12', 'lateAmount')).toEqual(late);
    expect(partsOf(desk, '2026-12', 'lateAmount', 'salesperson', staff.salesperson)).toEqual(late);
    expect(partsOf(desk, '2026-12', 'backlogOrders')).toEqual({ value: '1', agrees: true, adds: ['1102 客户2 1'] });
    const recomputed = desk.as(staff.manager, 'recomputeStatistics', {
      requestKey: 'recompute-0001',
      month: '2026-11',
    });
    expect(accepted(recomputed)).toMatchObject({ orders: 2, differenceCount: 0 });
  });

  it('is a part of its own where a recomputation found it, not an order’s step', () => {
    const desk = withdrawnAfterClosing();
    const column = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[titles(desk).indexOf('金额')];
    const typed = { values: [[7_000]] };
    const where = `'2026-11 订单'!${column}3`;
    desk.engine.valuesUpdate(desk.spreadsheetId, where, { valueInputOption: 'RAW' }, typed, {
      user: staff.administrator,
    });
    accepted(desk.as(staff.manager, 'recomputeStatistics', { requestKey: 'recompute-0001', month: '2026-11' }));
    expect(partsOf(desk, '2026-12', 'lateAmount')).toEqual({
      value: '-¥7,400.00',
      agrees: true,
      adds: ['— 月结后重算改正的差额 -¥200.00', '1101 客户1 -¥7,200.00'],
    });
    expect(partsOf(desk, '2026-11', 'amount')).toMatchObject({ value: '¥14,400.00', agrees: true });
  });
});

function titles(desk: OrderDesk): readonly unknown[] {
  return desk.engine.valuesGet(desk.spreadsheetId, "'2026-11 订单'!1:1", {}, { user: null }).values?.[0] ?? [];
}
