import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueFen } from '../../../src/domain/life/payment';
import type { Order } from '../../../src/domain/order/order';
import { openMatters } from '../../../src/domain/statistics/closing';
import { anyHistory, ordersAfter } from '../../support/random-history';

/** The same order with all of its money paid. */
const paid = (order: Order): Order => ({
  ...order,
  life: { ...order.life, money: { ...order.life.money, paidFen: dueFen(order) } },
});

describe('what is open in a month that is to be closed (J5)', () => {
  it('names what is not delivered, and what is delivered and not paid, with what is still to be paid', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyHistory, (events) => {
        const orders = ordersAfter(events);
        const { undelivered, unpaid, unpaidFen, openNotices } = openMatters(orders);
        for (const { status } of undelivered)
          expect(['shipped', 'received', 'closed', 'withdrawn']).not.toContain(status);
        for (const { status } of unpaid) expect(['shipped', 'received', 'closed']).toContain(status);
        expect(unpaidFen).toBe(unpaid.reduce((sum, order) => sum + dueFen(order), 0));
        expect(openNotices).toEqual([]);
        expect(openMatters(orders.map(paid))).toMatchObject({ unpaid: [], unpaidFen: 0 });
        expect(openMatters(orders.map(paid)).undelivered.length).toBe(undelivered.length);
        seen += unpaid.length;
      }),
      { numRuns: 10, seed: 3 },
    );
    expect(seen).toBeGreaterThan(5);
  });
});
