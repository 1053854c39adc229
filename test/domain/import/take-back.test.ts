import { describe, expect, it } from 'vitest';
import { hindersTakeBack, isCustomerUsed, isTakenBack, takeBackOrder } from '../../../src/domain/import/take-back';
import { orderContributions } from '../../../src/domain/statistics/order-contributions';
import { knownCustomer } from '../../support/door-entry';
import { hearing, moment, orderAt, registeredOrder, stepped } from '../../support/order-in-life';

const now = moment('2026-11-25', '10:00');

describe('an order of an import that is taken back', () => {
  it('is withdrawn with its import: number and content stay, the statistics count it as withdrawn (B4, E5, J1)', () => {
    const order = registeredOrder();
    const taken = takeBackOrder(order, 'DR0002', now);
    expect(taken).toEqual({
      ...order,
      status: 'withdrawn',
      life: { ...order.life, withdrawal: taken.life.withdrawal },
    });
    expect(isTakenBack(taken)).toBe(true);
    expect(orderContributions(taken).flatMap(({ counts }) => Object.entries(counts))).toContainEqual(['withdrawn', 1]);
    const byNotice = { ...taken.life.withdrawal, notice: '1101-C1' } as NonNullable<typeof taken.life.withdrawal>;
    expect(isTakenBack({ life: { ...taken.life, withdrawal: byNotice } })).toBe(false);
  });

  it('stays where anything happened to it since (F1, E, H1, I1)', () => {
    const order = registeredOrder();
    const { life } = order;
    expect(hindersTakeBack(order)).toBeNull();
    expect(hindersTakeBack(orderAt('release'))).toMatchObject({
      code: 'import-moved-on',
      params: { status: 'released' },
    });
    const asked = stepped(order, 'ask-follower', { question: '能做吗' }, hearing('clerk'));
    const touched = [
      asked,
      { ...order, revision: 1 },
      { ...order, life: { ...life, notices: { ...life.notices, open: '1101-G1', changes: 1 } } },
      { ...order, life: { ...life, money: { ...life.money, paidFen: 1 } } },
      { ...order, life: { ...life, satisfaction: { score: 5, on: now.date } } },
    ];
    expect(touched.map((each) => hindersTakeBack(each)?.code)).toEqual(touched.map(() => 'import-touched'));
  });

  it('goes although it waits for the follower, where only its registration asked (D2)', () => {
    const asked = stepped(registeredOrder(), 'ask-follower', { question: '能做吗' }, hearing('clerk'));
    const { consultation } = asked.life;
    if (!consultation) throw new Error('nothing was asked');
    const registered = consultation.asked.at;
    expect(hindersTakeBack({ ...asked, registered })).toBeNull();
    const answer = { by: 'f@x', at: now, possible: true, deliverOn: null, note: '' };
    const answered = { ...asked, registered, life: { ...asked.life, consultation: { ...consultation, answer } } };
    expect(hindersTakeBack(answered)?.code).toBe('import-touched');
  });
});

it('a customer is used by orders, or by what else is kept of them (G1)', () => {
  const customer = { ...knownCustomer(), recentOrders: [], orderMonths: [] };
  expect(isCustomerUsed(customer, new Set())).toBe(false);
  expect(isCustomerUsed(customer, new Set([customer.id]))).toBe(true);
  expect(isCustomerUsed({ ...customer, orderMonths: ['2026-10'] }, new Set())).toBe(true);
});
