import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BACKWARD,
  BACKWARD_STEPS,
  type BackwardStep,
  type LastStep,
  lastStep,
} from '../../../src/domain/life/last-step';
import type { OrderLife } from '../../../src/domain/life/order-life';
import { isChecked } from '../../../src/domain/life/stage';
import { possibleTakeBack, type TakeBackHearing, takeBack } from '../../../src/domain/life/take-back';
import { TRANSITIONS } from '../../../src/domain/life/transitions';
import type { Order } from '../../../src/domain/order/order';
import { orderContributions } from '../../../src/domain/statistics/order-contributions';
import type { LocalMoment } from '../../../src/domain/time/local-time';
import {
  checkedOrder,
  deskSettings,
  hearing,
  lorry,
  moment,
  orderAt,
  PEOPLE,
  type PersonName,
  registeredOrder,
  stepped,
  TAKEN,
  told,
} from '../../support/order-in-life';
import { anyHistory } from '../../support/random-history';

const settings = deskSettings();
const by = (who: PersonName, now: LocalMoment, closed: readonly string[] = []): TakeBackHearing => ({
  person: PEOPLE[who],
  now,
  facts: { settings, isClosed: (month) => closed.includes(month) },
});
const reason = '点错了';

/** The order after its step was taken back. @throws where it was refused */
function backed(order: Order, step: BackwardStep, hearing: TakeBackHearing): Order {
  const { order: after, problems } = takeBack(order, { step, reason }, hearing);
  if (!after) throw new Error(problems.map(told).join(', '));
  return after;
}

function refusals(order: Order, step: BackwardStep, hearing: TakeBackHearing, why = reason): string[] {
  return takeBack(order, { step, reason: why }, hearing).problems.map(told);
}

const withLife = (order: Order, life: Partial<OrderLife>): Order => ({ ...order, life: { ...order.life, ...life } });

const FINISHED_ON = moment('2026-12-07', '17:00');
const finished = orderAt('finish-production');
const paid = { payment: { paidFen: 180_000, creditFen: 0 } };
const items = [{ place: 1, quantity: 1 }];
const shipped = stepped(finished, 'ship', { ...lorry, items }, hearing('clerk', moment('2026-12-08'), paid));
const slip = { shipment: '1101-S1', receivedOn: '2026-12-09', signedBy: '李四', exceptions: '' };
const received = stepped(shipped, 'receive-slip', slip, hearing('clerk', moment('2026-12-10')));
const closed = stepped(received, 'close', { overrideReason: '' }, hearing('finance', moment('2026-12-11'), paid));

describe('the last step of an order, taken back (F1)', () => {
  it('leaves the order as before it, step by step from closed to in production', () => {
    const manager = by('manager', moment('2026-12-20'));
    expect(backed(closed, 'close', manager)).toEqual(received);
    expect(backed(received, 'receive-slip', manager)).toEqual(shipped);
    expect(backed(finished, 'finish-production', manager)).toEqual(orderAt('start-production'));
    expect(backed(orderAt('start-production'), 'start-production', manager)).toEqual(orderAt('release'));
  });

  it('is also the cross-check (A5), then the confirmation (A4)', () => {
    const order = registeredOrder();
    const confirmed = backed(checkedOrder(order), 'cross-check', by('checker', moment('2026-11-25')));
    expect([confirmed.status, confirmed.life.crossCheck]).toEqual(['confirmed', null]);
    expect(backed(confirmed, 'confirm', by('sales', moment('2026-11-25')))).toEqual(order);
  });

  it('is each time a step of the table, back to where the table lets it start', () => {
    for (const step of BACKWARD_STEPS) expect(TRANSITIONS[step].from).toContain(BACKWARD[step]);
  });

  it('keeps an earlier receipt where an exchange was received too (I2)', () => {
    const earlier = { by: PEOPLE.clerk.email, at: moment('2026-12-09') };
    const again = withLife(received, { received: earlier });
    expect(backed(again, 'receive-slip', by('clerk', moment('2026-12-10'))).life.received).toEqual(earlier);
  });
});

describe('taking a step back is refused', () => {
  const onTheDay = by('production', FINISHED_ON);

  it('to everybody but whoever took it, and to them the next day; not to a manager or administrator (F1, M1)', () => {
    expect(refusals(finished, 'finish-production', onTheDay)).toEqual([]);
    expect(refusals(finished, 'finish-production', by('production', moment('2026-12-08')))).toEqual([
      'take-back-by-whom F1',
    ]);
    expect(refusals(finished, 'finish-production', by('clerk', FINISHED_ON))).toEqual(['take-back-by-whom F1']);
    for (const who of ['manager', 'administrator'] as const) {
      expect(refusals(finished, 'finish-production', by(who, moment('2027-01-05')))).toEqual([]);
    }
  });

  it('to a follower of another category and to a salesperson of another order (M1)', () => {
    for (const who of ['otherFollower', 'otherSales'] as const) {
      expect(refusals(finished, 'finish-production', by(who, FINISHED_ON))).toEqual(['not-your-order M1']);
    }
  });

  it('without a reason (F1)', () => {
    expect(refusals(finished, 'finish-production', onTheDay, ' ')).toEqual(['missing F1']);
  });

  it('where the last step is another one than was seen (F1)', () => {
    expect(refusals(finished, 'start-production', onTheDay)).toEqual(['last-step-differs F1']);
  });

  it('where nothing simple was last: registered, released, shipped, on hold (F1, C1, K1)', () => {
    const held = stepped(finished, 'hold', { reason: '等' }, hearing('clerk', moment('2026-12-07', '18:00')));
    for (const order of [registeredOrder(), orderAt('release'), shipped, held]) {
      expect(refusals(order, 'finish-production', by('manager', FINISHED_ON))).toEqual(['nothing-to-take-back F1']);
    }
  });

  it('where a step came after: a delay, the customer told, a question, a trouble on the way (F1)', () => {
    const late = { by: PEOPLE.follower.email, at: moment('2026-12-07', '18:00') };
    const early = { by: PEOPLE.follower.email, at: moment('2026-12-01') };
    const delay = { cause: 'material' as const, detail: '缺料', responsible: '', formerOn: '2026-12-09' };
    const delays = (reported: typeof late, customerTold: typeof late | null) => [
      {
        ...{ ...delay, ...reported, newOn: '2026-12-20', lossFen: null },
        told: customerTold && { ...customerTold, toldBy: '电话' },
      },
    ];
    const after = (order: Order) => takeBack(order, { step: 'finish-production', reason }, onTheDay).problems;
    expect(after(withLife(finished, { delays: delays(early, null) }))).toEqual([]);
    expect(after(withLife(finished, { delays: delays(late, null) }))).toEqual([
      { code: 'step-came-after', rule: 'F1', params: { step: 'report-delay' } },
    ]);
    expect(after(withLife(finished, { delays: delays(early, late) }))).toEqual([
      { code: 'step-came-after', rule: 'F1', params: { step: 'tell-customer' } },
    ]);
    const troubled = stepped(
      received,
      'report-transit',
      { shipment: '1101-S1', trouble: 'damage', detail: '门角' },
      hearing('clerk', moment('2026-12-10', '15:00')),
    );
    expect(refusals(troubled, 'receive-slip', by('clerk', moment('2026-12-10')))).toEqual(['step-came-after F1']);
  });

  it('where a notice waits, or took effect that day or later (E2)', () => {
    const { notices } = finished.life;
    const inEffect = (on: string) => [{ number: '1101-G1', kind: 'change' as const, cause: 'customer' as const, on }];
    const changed = (on: string) => withLife(finished, { notices: { ...notices, inEffect: inEffect(on) } });
    expect(refusals(changed('2026-12-06'), 'finish-production', onTheDay)).toEqual([]);
    expect(refusals(changed('2026-12-07'), 'finish-production', onTheDay)).toEqual(['paper-came-after F1']);
    const waits = withLife(finished, { notices: { ...notices, open: '1101-G1' } });
    expect(refusals(waits, 'finish-production', onTheDay)).toEqual(['notice-open E2']);
  });

  it('where a complaint names it, or goods came back after it (I1, I2)', () => {
    const complaint = {
      ...{ number: '1101-T1', kind: 'quality' as const, recordedOn: '2026-12-12' },
      ...{ answerBy: null, settledOn: null, attributedTo: null },
    };
    const manager = by('manager', moment('2026-12-20'));
    expect(refusals(withLife(closed, { complaints: [complaint] }), 'close', manager)).toEqual(['paper-came-after F1']);
    const back = {
      ...{ number: '1101-R1', way: 'return' as const, returnedOn: '2026-12-12', items, cause: '划痕' },
      ...{ amountFen: 0, complaint: '', by: PEOPLE.clerk.email, at: moment('2026-12-12') },
    };
    expect(refusals(withLife(closed, { returns: [back] }), 'close', manager)).toEqual(['paper-came-after F1']);
  });

  it('where the month in which it was taken is closed (J5)', () => {
    const manager = by('manager', moment('2027-01-05'), ['2026-12']);
    expect(refusals(finished, 'finish-production', manager)).toEqual(['step-month-closed J5']);
  });
});

describe('a panel', () => {
  it('offers it to whom it is open, says what stands against it, and keeps silent to others (F1, M1)', () => {
    expect(possibleTakeBack(finished, by('production', FINISHED_ON))).toEqual({
      ...{ step: 'finish-production', by: PEOPLE.production.email, at: FINISHED_ON, why: [] },
    });
    expect(possibleTakeBack(finished, by('clerk', FINISHED_ON))).toBeNull();
    const waits = withLife(finished, { notices: { ...finished.life.notices, open: '1101-G1' } });
    expect(possibleTakeBack(waits, by('production', FINISHED_ON))?.why.map(told)).toEqual(['notice-open E2']);
    expect(possibleTakeBack(registeredOrder(), by('manager', TAKEN))).toBeNull();
  });
});

/** As it says the same: a check of another revision or promise is none. */
const settled = (order: Order): Order => (isChecked(order) ? order : withLife(order, { crossCheck: null }));

const isSame = (a: LastStep | null, b: LastStep) => a?.step === b.step && a.at.instant === b.at.instant;

describe('whatever happened before', () => {
  it('a step and the way back leave the order and its figures as before (F1, J4)', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyHistory, (events) => {
        for (const { before, after, now } of events) {
          const last = before && lastStep(after);
          if (!last || last.at.instant !== now.instant || isSame(lastStep(before), last)) continue;
          const { order } = takeBack(after, { step: last.step, reason }, by('administrator', now));
          if (!order) continue;
          seen.add(last.step);
          expect(settled(order)).toEqual(settled(before));
          expect(orderContributions(order)).toEqual(orderContributions(before));
        }
      }),
    );
    expect([...seen].sort()).toEqual([
      'confirm',
      'cross-check',
      'finish-production',
      'receive-slip',
      'start-production',
    ]);
  });
});
