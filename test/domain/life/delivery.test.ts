import { describe, expect, it } from 'vitest';
import { dueFen, openFen } from '../../../src/domain/life/payment';
import { shippedCompleteOn, shippedQuantity } from '../../../src/domain/life/shipment';
import { possibleSteps } from '../../../src/domain/life/take-step';
import type { Order } from '../../../src/domain/order/order';
import { doorItem } from '../../support/door-entry';
import {
  hearing,
  lorry,
  moment,
  orderAt,
  PEOPLE,
  refused,
  registeredOrder,
  stepped,
} from '../../support/order-in-life';

const now = moment('2026-12-09', '11:00');
const paid = (paidFen: number, creditFen = 0) => ({ payment: { paidFen, creditFen } });
/** Two doors and three doors of ¥1,800 each. */
const finished = orderAt(
  'finish-production',
  registeredOrder({ items: [doorItem({ quantity: 2 }), doorItem({ quantity: 3 })] }),
);
const all = [
  { place: 1, quantity: 2 },
  { place: 2, quantity: 3 },
];
const ship = (order: Order, items = all, by = hearing('clerk', now, paid(900_000))) =>
  stepped(order, 'ship', { ...lorry, items }, by);

describe('a shipment', () => {
  it('keeps what left, with whom and on which day (F3)', () => {
    const order = ship(finished);
    expect(order.status).toBe('shipped');
    expect(order.life.shipments).toEqual([
      { number: '1101-S1', ...lorry, items: all, troubles: [], slip: null, by: PEOPLE.clerk.email, at: now },
    ]);
    expect(shippedCompleteOn(order)).toBe('2026-12-08');
  });

  it('may be one of several parts; the last makes it complete (F1, F3)', () => {
    const part = ship(finished, [{ place: 2, quantity: 1 }]);
    expect([part.status, shippedQuantity(part), shippedCompleteOn(part)]).toEqual(['shipped-in-part', 1, null]);
    const rest = [all[0] as (typeof all)[0], { place: 2, quantity: 2 }];
    const whole = ship(part, rest);
    expect([whole.status, shippedQuantity(whole)]).toEqual(['shipped', 5]);
    expect(whole.life.shipments.map(({ number }) => number)).toEqual(['1101-S1', '1101-S2']);
  });

  it('takes no more pieces of an item than are left (F3)', () => {
    const part = ship(finished, [{ place: 2, quantity: 2 }]);
    const clerk = hearing('clerk', now, paid(900_000));
    const tooMany = (items: { place: number; quantity: number }[]) => refused(part, 'ship', { ...lorry, items }, clerk);
    expect(tooMany([{ place: 2, quantity: 2 }])).toEqual(['ships-too-many F3']);
    expect(tooMany([{ place: 3, quantity: 1 }])).toEqual(['ships-too-many F3']);
    const twice = [
      { place: 1, quantity: 1 },
      { place: 1, quantity: 2 },
    ];
    expect(tooMany(twice)).toEqual(['ships-too-many F3']);
    expect(tooMany([{ place: 1, quantity: 0 }])).toEqual(['not-positive F3']);
    expect(tooMany([])).toEqual(['nothing-to-ship F3']);
  });

  it('names carrier and phone unless the customer fetches it, and a day that was (F3)', () => {
    const clerk = hearing('clerk', now, paid(900_000));
    const bare = { ...lorry, items: all, carrier: '', carrierPhone: '' };
    expect(refused(finished, 'ship', bare, clerk)).toEqual(['missing F3', 'missing F3']);
    expect(stepped(finished, 'ship', { ...bare, way: 'pick-up' }, clerk).status).toBe('shipped');
    expect(refused(finished, 'ship', { ...lorry, items: all, shippedOn: '2026-12-10' }, clerk)).toEqual([
      'date-to-come F3',
    ]);
    expect(refused(finished, 'ship', { ...lorry, items: all, shippedOn: '2026-11-23' }, clerk)).toEqual([
      'date-in-past F3',
    ]);
  });
});

describe('payment before shipment', () => {
  it('lets leave what is paid, piece by piece (F2)', () => {
    const deposit = hearing('clerk', now, paid(360_000));
    expect(ship(finished, [{ place: 1, quantity: 2 }], deposit).status).toBe('shipped-in-part');
    expect(refused(finished, 'ship', { ...lorry, items: all }, deposit)).toEqual(['not-paid F2']);
  });

  it('lets leave what the credit terms of the customer cover (F2)', () => {
    const credit = hearing('clerk', now, paid(100_000, 800_000));
    expect(ship(finished, all, credit).status).toBe('shipped');
    const little = hearing('clerk', now, paid(100_000, 799_999));
    expect(refused(finished, 'ship', { ...lorry, items: all }, little)).toEqual(['not-paid F2']);
  });

  it('or a manager lets it go with a reason, which is kept (F2)', () => {
    const manager = hearing('manager', now);
    expect(refused(finished, 'ship', { ...lorry, items: all }, manager)).toEqual(['unpaid-needs-reason F2']);
    const waived = stepped(finished, 'ship', { ...lorry, items: all, unpaidReason: '老客户，月底付' }, manager);
    expect(waived.life.shipments[0]?.unpaidReason).toBe('老客户，月底付');
    const clerk = { ...lorry, items: all, unpaidReason: '老客户，月底付' };
    expect(refused(finished, 'ship', clerk, hearing('clerk', now))).toEqual(['not-paid F2']);
  });

  it('keeps no reason where nothing had to be waived (F2)', () => {
    const manager = hearing('manager', now, paid(900_000));
    const order = stepped(finished, 'ship', { ...lorry, items: all, unpaidReason: '以防万一' }, manager);
    expect(order.life.shipments[0]?.unpaidReason).toBe('');
  });

  it('is told before anything is typed where not one piece is paid (F2)', () => {
    const why = (by: ReturnType<typeof hearing>) =>
      possibleSteps(finished, by)
        .find(({ step }) => step === 'ship')
        ?.why.map(({ code }) => code);
    expect(why(hearing('clerk', now, paid(179_999)))).toEqual(['not-paid']);
    expect(why(hearing('clerk', now, paid(180_000)))).toEqual([]);
    expect(why(hearing('manager', now))).toEqual([]);
  });

  it('asks for the charges of notices with the last piece (E3, F2)', () => {
    const { notices } = finished.life;
    const charged: Order = { ...finished, life: { ...finished.life, notices: { ...notices, chargesFen: 5_000 } } };
    expect([dueFen(charged), openFen(charged, { paidFen: 900_000 })]).toEqual([905_000, 5_000]);
    const clerk = hearing('clerk', now, paid(900_000));
    expect(refused(charged, 'ship', { ...lorry, items: all }, clerk)).toEqual(['not-paid F2']);
    expect(ship(charged, [{ place: 1, quantity: 2 }], clerk).status).toBe('shipped-in-part');
  });
});

describe('the receipt slip', () => {
  const slip = { shipment: '1101-S1', receivedOn: '2026-12-10', signedBy: '王工', exceptions: '' };
  const later = hearing('clerk', moment('2026-12-11'));

  it('comes back signed, complete or with exceptions, and ends the delivery (F3)', () => {
    const received = stepped(ship(finished), 'receive-slip', { ...slip, exceptions: '一樘划伤' }, later);
    expect(received.status).toBe('received');
    expect(received.life.shipments[0]?.slip).toMatchObject({ signedBy: '王工', exceptions: '一樘划伤' });
    expect(received.life.received).toEqual({ by: PEOPLE.clerk.email, at: moment('2026-12-11') });
  });

  it('of each part is waited for (F3)', () => {
    const part = ship(finished, [{ place: 1, quantity: 2 }]);
    const slipBack = stepped(part, 'receive-slip', slip, later);
    expect(slipBack.status).toBe('shipped-in-part');
    const whole = ship(slipBack, [{ place: 2, quantity: 3 }], hearing('clerk', moment('2026-12-11'), paid(900_000)));
    expect(whole.status).toBe('shipped');
    expect(refused(whole, 'receive-slip', slip, later)).toEqual(['slip-is-back F3']);
    const second = stepped(whole, 'receive-slip', { ...slip, shipment: '1101-S2' }, later);
    expect(second.status).toBe('received');
  });

  it('is for a known shipment, on a day after it left (F3)', () => {
    expect(refused(ship(finished), 'receive-slip', { ...slip, shipment: '1101-S2' }, later)).toEqual([
      'unknown-shipment F3',
    ]);
    expect(refused(ship(finished), 'receive-slip', { ...slip, receivedOn: '2026-12-07' }, later)).toEqual([
      'date-in-past F3',
    ]);
  });

  it('leaves room for what happened on the way (F5)', () => {
    const trouble = { shipment: '1101-S1', trouble: 'damage', detail: '外箱破损' } as const;
    const order = stepped(ship(finished), 'report-transit', trouble, later);
    expect(order.life.shipments[0]?.troubles).toMatchObject([{ trouble: 'damage', detail: '外箱破损' }]);
    expect(order.status).toBe('shipped');
  });
});

describe('closing', () => {
  const slip = { shipment: '1101-S1', receivedOn: '2026-12-09', signedBy: '王工', exceptions: '' };
  const received = stepped(ship(finished), 'receive-slip', slip, hearing('clerk', now));

  it('settles what is paid in full (F1)', () => {
    const closed = stepped(received, 'close', { overrideReason: '' }, hearing('finance', now, paid(900_000)));
    expect(closed).toMatchObject({ status: 'closed', life: { closed: { overrideReason: '' } } });
    expect(refused(received, 'close', { overrideReason: '' }, hearing('finance', now, paid(899_999)))).toEqual([
      'not-paid F1',
    ]);
  });

  it('of something unpaid takes a manager and a reason (F1)', () => {
    expect(refused(received, 'close', { overrideReason: '' }, hearing('manager', now))).toEqual([
      'unpaid-needs-reason F1',
    ]);
    const written = stepped(received, 'close', { overrideReason: '坏账核销' }, hearing('manager', now));
    expect(written.life.closed?.overrideReason).toBe('坏账核销');
  });
});
