import { describe, expect, it } from 'vitest';
import { bookReturn } from '../../../src/domain/ledger/book-shipment';
import { balanceFen } from '../../../src/domain/ledger/order-money';
import { type ReturnInput, returnProblems, withReturn } from '../../../src/domain/life/goods-return';
import { dueFen } from '../../../src/domain/life/payment';
import { deliveredQuantity, leftToShip, shippedCompleteOn } from '../../../src/domain/life/shipment';
import { openOrderOf } from '../../../src/domain/reminder/open-order';
import { orderDuties } from '../../../src/domain/reminder/order-duties';
import { chineseCalendar } from '../../support/chinese-calendar';
import { doorItem } from '../../support/door-entry';
import {
  deskSettings,
  hearing,
  lorry,
  moment,
  orderAt,
  PEOPLE,
  registeredOrder,
  stepped,
  told,
} from '../../support/order-in-life';

const NOW = moment('2026-12-20');
const paid = { payment: { paidFen: 1_000_000, creditFen: 0 } };
const finished = orderAt('finish-production', registeredOrder({ items: [doorItem({ quantity: 3 })] }));
const ship = (order: typeof finished, quantity: number, shippedOn = '2026-12-08') =>
  stepped(order, 'ship', { ...lorry, shippedOn, items: [{ place: 1, quantity }] }, hearing('clerk', NOW, paid));
const shipped = ship(finished, 3);

const input = (own: Partial<ReturnInput> = {}): ReturnInput => ({
  ...{ way: 'return', returnedOn: '2026-12-15', items: [{ place: 1, quantity: 1 }], reason: '划痕' },
  ...{ amountFen: null, complaint: '', ...own },
});
const problems = (own: Partial<ReturnInput>, order = shipped) =>
  returnProblems(input(own), order, NOW.date).map((problem) => `${problem.field} ${told(problem)}`);
const back = (own: Partial<ReturnInput> = {}, order = shipped) =>
  withReturn(order, input(own), { by: PEOPLE.clerk.email, at: NOW });

describe('goods that come back (I2)', () => {
  it('are no more than the customer has, with a cause and a day that was', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ items: [] })).toEqual(['items nothing-to-return I2']);
    expect(problems({ items: [{ place: 1, quantity: 4 }] })).toEqual(['items.0.quantity returns-too-many I2']);
    expect(problems({ items: [{ place: 1, quantity: 0 }] })).toEqual(['items.0.quantity not-positive I2']);
    expect(problems({ items: [{ place: 2, quantity: 1 }] })).toEqual(['items.0.quantity returns-too-many I2']);
    expect(problems({ returnedOn: '2026-12-21' })).toEqual(['returnedOn date-to-come I2']);
    expect(problems({ reason: '' })).toEqual(['reason missing I2']);
    expect(problems({ complaint: '1101-T1' })).toEqual(['complaint complaint-not-found I1']);
    expect(problems({}, finished)).toEqual(['items.0.quantity returns-too-many I2']);
  });

  it('come back once: what is back is not delivered any more', () => {
    const twoBack = back({ items: [{ place: 1, quantity: 2 }] });
    expect(deliveredQuantity(twoBack)).toBe(1);
    expect(problems({ items: [{ place: 1, quantity: 2 }] }, twoBack)).toEqual(['items.0.quantity returns-too-many I2']);
  });

  it('are worth their frozen prices, or less where that was agreed', () => {
    expect(back().life.returns).toMatchObject([{ number: '1101-R1', amountFen: 180_000, cause: '划痕' }]);
    expect(back({ amountFen: 50_000 }).life.returns).toMatchObject([{ amountFen: 50_000 }]);
    expect(problems({ amountFen: 180_001 })).toEqual(['amountFen return-value-too-much I2']);
    expect(problems({ amountFen: -1 })).toEqual(['amountFen not-an-amount I2']);
  });

  it('leave the order where it is when nothing is sent for them', () => {
    const returned = back();
    expect(returned.status).toBe('shipped');
    expect(leftToShip(returned.items, returned.life)).toEqual([]);
  });

  it('are shipped again when they are exchanged; the order was on time all the same', () => {
    const exchanged = back({ way: 'exchange', amountFen: 1 });
    expect(exchanged.status).toBe('shipped-in-part');
    expect(leftToShip(exchanged.items, exchanged.life)).toEqual([{ place: 1, quantity: 1 }]);
    expect(exchanged.life.returns).toMatchObject([{ amountFen: 180_000 }]);
    const again = ship(exchanged, 1, '2026-12-18');
    expect([again.status, deliveredQuantity(again)]).toEqual(['shipped', 3]);
    expect(shippedCompleteOn(again)).toBe('2026-12-08');
    expect(dueFen(again)).toBe(540_000);
    const open = openOrderOf(exchanged);
    const duties = open && orderDuties(open, { now: NOW, settings: deskSettings(), calendar: chineseCalendar });
    expect(duties?.map(({ kind }) => kind)).not.toContain('overdue');
  });

  it('are owed no more, booked in the month in which they came back, or in today’s where that one is closed (J5)', () => {
    const returned = back({ returnedOn: '2026-11-30' });
    const [goodsReturn] = returned.life.returns;
    if (!goodsReturn) throw new Error('nothing came back');
    const isClosed = (month: string) => month === '2026-11';
    const { entries, order } = bookReturn(returned, goodsReturn, { by: PEOPLE.clerk.email, now: NOW, isClosed });
    expect(entries).toMatchObject([
      { kind: 'return', amountFen: 180_000, pieces: 1, month: '2026-12', concerns: '2026-11', voucher: '1101-R1' },
    ]);
    expect(dueFen(order)).toBe(360_000);
    expect(balanceFen(order.life.money)).toBe(balanceFen(returned.life.money) - 180_000);
  });
});
