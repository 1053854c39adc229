import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingMonth } from '../../../src/domain/ledger/booking-month';
import { dueOn } from '../../../src/domain/ledger/due-on';
import { effectOf, effectOfAll, isMoney } from '../../../src/domain/ledger/effect';
import { LEDGER_KINDS } from '../../../src/domain/ledger/entry';
import { reversalOf } from '../../../src/domain/ledger/reversal';
import { PAYMENT_WAYS } from '../../../src/domain/order/entry';
import { anyDate } from '../../support/arbitrary-dates';
import { anyBooking, booking } from './booking';

const NOW = { instant: '2026-12-02T01:00:00.000Z', date: '2026-12-02', time: '09:00' };
const NONE_CLOSED = () => false;

describe('what a booking changes (H1, I2)', () => {
  it('counts a receipt as money received and as paid on its order', () => {
    expect(effectOf(booking({ kind: 'deposit', amountFen: 30_000 }))).toMatchObject({
      receivedFen: 30_000,
      paidFen: 30_000,
      creditFen: 0,
      owedFen: 0,
    });
  });

  it('counts a refund against money received (J1)', () => {
    expect(effectOf(booking({ kind: 'refund', amountFen: 500 }))).toMatchObject({ receivedFen: -500, paidFen: -500 });
  });

  it('counts credit that pays an order as no money received', () => {
    const effect = effectOf(booking({ kind: 'credit-used', amountFen: 700 }));
    expect(effect).toMatchObject({ receivedFen: 0, creditFen: -700, paidFen: 700 });
  });

  it('owes what left and no longer owes what came back (F3, I2)', () => {
    const left = booking({ kind: 'shipment', amountFen: 90_000, pieces: 3 });
    const back = booking({ kind: 'return', amountFen: 30_000, pieces: 1 });
    expect(effectOfAll([left, back])).toMatchObject({ owedFen: 60_000, deliveredPieces: 2, deliveredFen: 60_000 });
  });

  it('changes hands exactly where money is received or paid back', () => {
    for (const kind of LEDGER_KINDS) {
      expect(isMoney(kind), kind).toBe(effectOf(booking({ kind, amountFen: 1 })).receivedFen !== 0);
    }
  });

  it('never makes money between cash, orders and credit: what came in is paid on orders or stands to the credit', () => {
    fc.assert(
      fc.property(fc.array(anyBooking), (bookings) => {
        const { receivedFen, paidFen, creditFen } = effectOfAll(bookings);
        expect(paidFen + creditFen).toBe(receivedFen);
      }),
    );
  });
});

describe('a reversal (冲红)', () => {
  it('takes back to the fen and to the piece whatever was booked', () => {
    fc.assert(
      fc.property(anyBooking, (entry) => {
        const back = reversalOf(entry, { by: 'a@b', now: NOW, isClosed: NONE_CLOSED }, '记错了');
        const sum = effectOfAll([entry, back]);
        expect(Object.values(sum).every((each) => Object.is(each, 0))).toBe(true);
        expect(back.reverses).toBe(entry.id);
      }),
    );
  });

  it('counts in the month of the booking while that one is open, and in its own once it is closed (J5)', () => {
    const entry = booking({ happenedOn: '2026-11-24', month: '2026-11' });
    const open = reversalOf(entry, { by: 'a@b', now: NOW, isClosed: NONE_CLOSED }, '记错了');
    const closed = reversalOf(entry, { by: 'a@b', now: NOW, isClosed: (month) => month === '2026-11' }, '记错了');
    expect(open).toMatchObject({ month: '2026-11', concerns: null });
    expect(closed).toMatchObject({ month: '2026-12', concerns: '2026-11' });
  });
});

describe('where something is booked (J5)', () => {
  it('never books into a closed month', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (happenedOn, today) => {
        fc.pre(happenedOn.slice(0, 7) < today.slice(0, 7));
        const isClosed = (month: string): boolean => month <= happenedOn.slice(0, 7);
        const { month, concerns } = bookingMonth(happenedOn, today, isClosed);
        expect(isClosed(month)).toBe(false);
        expect(concerns).toBe(happenedOn.slice(0, 7));
      }),
    );
  });
});

describe('when money falls due (F2, H2)', () => {
  const terms = (paymentWay: Parameters<typeof dueOn>[0]['paymentWay'], creditDays = 0) => ({ paymentWay, creditDays });

  it('falls due the day goods leave for payment before shipment, deposit and on delivery', () => {
    for (const way of ['prepaid', 'deposit', 'on-delivery'] as const) {
      expect(dueOn(terms(way), '2026-11-24')).toBe('2026-11-24');
    }
  });

  it('falls due at the end of the month for monthly accounts', () => {
    expect(dueOn(terms('monthly'), '2026-11-24')).toBe('2026-11-30');
    expect(dueOn(terms('monthly'), '2026-12-31')).toBe('2026-12-31');
    expect(dueOn(terms('monthly'), '2028-02-01')).toBe('2028-02-29');
  });

  it("waits for the customer's credit days", () => {
    expect(dueOn(terms('on-delivery', 30), '2026-11-24')).toBe('2026-12-24');
    expect(dueOn(terms('monthly', 30), '2026-11-24')).toBe('2026-12-30');
  });

  it('is never before the goods left', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(120), fc.constantFrom(...PAYMENT_WAYS), (day, creditDays, paymentWay) => {
        expect(dueOn({ paymentWay, creditDays }, day) >= day).toBe(true);
      }),
    );
  });
});
