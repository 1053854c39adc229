import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIRMATION_WAYS, DELAY_CAUSES } from '../../../src/domain/life/order-life';
import { shippedQuantity, TRANSIT_TROUBLES, TRANSPORT_WAYS } from '../../../src/domain/life/shipment';
import { isBeforeProduction } from '../../../src/domain/life/stage';
import type { StepId, StepInputs } from '../../../src/domain/life/step';
import { possibleSteps, takeStep } from '../../../src/domain/life/take-step';
import { NOTICE_TRANSITIONS, STEP_IDS, TRANSITIONS } from '../../../src/domain/life/transitions';
import { ORDER_STATUSES, type Order, type OrderStatus } from '../../../src/domain/order/order';
import { ACTIONS } from '../../../src/domain/role/permission';
import { addDays } from '../../../src/domain/time/local-date';
import { doorItem } from '../../support/door-entry';
import {
  checkedOrder,
  hearing,
  lorry,
  moment,
  orderAt,
  PEOPLE,
  type PersonName,
  registeredOrder,
  stepped,
} from '../../support/order-in-life';

/** Where the table lets a status lead. */
function leadsTo(status: OrderStatus): OrderStatus[] {
  const steps = STEP_IDS.map((id) => TRANSITIONS[id]).filter(({ from }) => from.includes(status));
  return [...new Set(steps.flatMap(({ to }) => to))];
}

describe('the transition table', () => {
  it('leads from registration to every status but withdrawn, which takes a notice (F1, E5)', () => {
    const reached = new Set<OrderStatus>(['registered']);
    for (const status of reached) for (const next of leadsTo(status)) reached.add(next);
    expect(ORDER_STATUSES.filter((status) => !reached.has(status))).toEqual(['withdrawn']);
    expect(NOTICE_TRANSITIONS.withdraw.to).toEqual(['withdrawn']);
  });

  it('skips no step on the way to the customer (F1)', () => {
    const way = [
      'registered',
      'confirmed',
      'released',
      'in-production',
      'finished',
      'shipped',
      'received',
      'closed',
    ] as const;
    for (const [place, status] of way.entries()) {
      const beyond = way.slice(place + 2);
      expect(leadsTo(status).filter((next) => (beyond as readonly OrderStatus[]).includes(next))).toEqual([]);
    }
  });

  it('ends in closed and withdrawn', () => {
    expect(ORDER_STATUSES.filter((status) => leadsTo(status).length === 0)).toEqual(
      ['received', 'closed', 'withdrawn'].slice(1),
    );
  });

  it('cites a rule and an action that has roles, for each step (M1)', () => {
    for (const id of STEP_IDS) {
      expect(TRANSITIONS[id].rule).toMatch(/^[A-F]\d$/);
      expect(ACTIONS).toContain(TRANSITIONS[id].action);
    }
  });
});

const today = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-11-24', days));
/** Mostly good: even a phone number is text enough for a reason. */
const texts = fc.oneof({ weight: 9, arbitrary: fc.constant('13800001111') }, fc.constantFrom('', '说明'));
/** Any input that a form could send for a step, right or wrong. */
const inputs: { [Id in StepId]: fc.Arbitrary<StepInputs[Id]> } = {
  confirm: fc.record({ how: fc.constantFrom(...CONFIRMATION_WAYS), confirmedBy: texts }),
  'ask-follower': fc.record({ question: texts }),
  'answer-consultation': fc.record({ possible: fc.boolean(), deliverOn: fc.option(today), note: texts }),
  'cross-check': fc.record({ revision: fc.constant(0), promisedOn: fc.oneof(fc.constant('2026-12-09'), today) }),
  release: fc.constant({}),
  'start-production': fc.constant({}),
  'finish-production': fc.constant({}),
  ship: fc.record({
    items: fc.oneof(
      fc.subarray([
        { place: 1, quantity: 2 },
        { place: 2, quantity: 3 },
      ]),
      fc.array(fc.record({ place: fc.constantFrom(1, 2, 3), quantity: fc.constantFrom(0, 1, 2, 3, 1.5) }), {
        maxLength: 2,
      }),
    ),
    shippedOn: today,
    way: fc.constantFrom(...TRANSPORT_WAYS),
    carrier: texts,
    carrierPhone: texts,
    trackingNumber: texts,
    insured: fc.boolean(),
    unpaidReason: texts,
  }),
  'report-transit': fc.record({
    shipment: fc.constantFrom('1101-S1', '1101-S9'),
    trouble: fc.constantFrom(...TRANSIT_TROUBLES),
    detail: texts,
  }),
  'receive-slip': fc.record({
    shipment: fc.constantFrom('1101-S1', '1101-S2', '1101-S3'),
    receivedOn: today,
    signedBy: texts,
    exceptions: texts,
  }),
  close: fc.record({ overrideReason: texts }),
  hold: fc.record({ reason: texts }),
  resume: fc.constant({}),
  'report-delay': fc.record({
    cause: fc.constantFrom(...DELAY_CAUSES),
    detail: texts,
    responsible: texts,
    newOn: today,
  }),
  'tell-customer': fc.record({ toldBy: texts }),
  'record-loss': fc.record({ lossFen: fc.constantFrom(-1, 0, 100_000) }),
};

/** A step that somebody tries, so many days later, with some of it paid. */
type Attempt = { [Id in StepId]: { step: Id; input: StepInputs[Id] } }[StepId] & {
  who: PersonName;
  day: string;
  paidFen: number;
};
const people = Object.keys(PEOPLE) as PersonName[];
const anyAttempt = fc.constantFrom(...STEP_IDS).chain((step) =>
  fc.record({
    step: fc.constant(step),
    input: inputs[step] as fc.Arbitrary<unknown>,
    who: fc.oneof(fc.constantFrom(...people), fc.constantFrom('administrator' as const)),
    day: today,
    paidFen: fc.constantFrom(0, 180_000, 900_000),
  }),
) as fc.Arbitrary<Attempt>;

function attempt(order: Order, { step, input, who, day, paidFen }: Attempt): Order | null {
  return takeStep(order, step, input as never, hearing(who, moment(day), { payment: { paidFen, creditFen: 0 } })).order;
}

/** Where a life begins: at registration, or further on the usual way, so that every part of it is reached. */
const anyOrder = fc
  .record({
    rush: fc.boolean(),
    channel: fc.constantFrom('phone' as const, 'walk-in' as const),
    from: fc.constantFrom('registered', 'checked', 'release', 'start-production', 'finish-production', 'ship'),
  })
  .map(({ from, ...entry }) => {
    const items = [doorItem({ quantity: 2 }), doorItem({ quantity: 3 })];
    if (from === 'registered') return registeredOrder({ ...entry, items });
    const order = registeredOrder({ items });
    if (from === 'checked') return checkedOrder(order);
    return from === 'ship' ? shippedOrder(order) : orderAt(from as 'release', order);
  });

function shippedOrder(order: Order): Order {
  const items = order.items.map(({ place, quantity }) => ({ place, quantity }));
  const paid = hearing('clerk', moment('2026-12-08'), { payment: { paidFen: 900_000, creditFen: 0 } });
  return stepped(orderAt('finish-production', order), 'ship', { ...lorry, items }, paid);
}

/** An order and what became of it after each step that was taken. */
function lives(order: Order, attempts: readonly Attempt[]): { before: Order; after: Order; tried: Attempt }[] {
  const taken = [];
  let before = order;
  for (const tried of attempts) {
    const after = attempt(before, tried);
    if (!after) continue;
    taken.push({ before, after, tried });
    before = after;
  }
  return taken;
}

/** Most tries are refused, so that whole lives are driven by what is possible beside what is not. */
const anyLife = fc.record({
  order: anyOrder,
  attempts: fc.array(anyAttempt, { minLength: 30, maxLength: 150, size: 'max' }),
});

describe('whatever people try', () => {
  it('reaches every status but withdrawn', () => {
    const reached = new Set<OrderStatus>();
    for (const { order, attempts } of fc.sample(anyLife, { numRuns: 300, seed: 7 })) {
      for (const { after } of lives(order, attempts)) reached.add(after.status);
    }
    expect(ORDER_STATUSES.filter((status) => !reached.has(status))).toEqual(['withdrawn']);
  });

  it('every step stands in the table, and only it changes the status (F1)', () => {
    fc.assert(
      fc.property(anyLife, ({ order, attempts }) => {
        for (const { before, after, tried } of lives(order, attempts)) {
          const { from, to } = TRANSITIONS[tried.step];
          expect(from).toContain(before.status);
          expect(to.length === 0 ? [before.status] : to).toContain(after.status);
        }
      }),
    );
  });

  it('content, amounts and numbers stay: only notices change them (E2, G5)', () => {
    fc.assert(
      fc.property(anyLife, ({ order, attempts }) => {
        for (const { after } of lives(order, attempts)) {
          const { status: _s, promise: _p, life: _l, ...content } = after;
          expect(order).toMatchObject(content);
        }
      }),
    );
  });

  it('a step that does not look at the items decides the same without them', () => {
    fc.assert(
      fc.property(anyLife, ({ order, attempts }) => {
        for (const { before, after, tried } of lives(order, attempts)) {
          if (TRANSITIONS[tried.step].looksAtItems) continue;
          const { items: _, ...rest } = after;
          expect(attempt({ ...before, items: [] }, tried)).toEqual({ ...rest, items: [] });
        }
      }),
    );
  });

  it('the first promise is made once, by consent to a rush, and never moved (D2, D4)', () => {
    fc.assert(
      fc.property(anyLife, ({ order, attempts }) => {
        const moved = lives(order, attempts).filter(
          ({ before, after }) => before.promise.firstPromisedOn !== after.promise.firstPromisedOn,
        );
        expect(moved.length).toBeLessThanOrEqual(1);
        for (const { before, tried } of moved) {
          expect([before.rush, tried.step]).toEqual([true, 'answer-consultation']);
          expect(tried.day <= before.promise.firstPromisedOn).toBe(true);
        }
      }),
    );
  });

  it('nothing leaves unconfirmed, unchecked or beyond its quantity, and a promise is a working day (A4, A5, D1, F3)', () => {
    fc.assert(
      fc.property(anyLife, ({ order, attempts }) => {
        for (const { after } of lives(order, attempts)) {
          if (!isBeforeProduction(after)) {
            expect([after.life.confirmation, after.life.crossCheck, after.life.released]).not.toContain(null);
            expect(after.life.productionStarted).not.toBeNull();
          }
          expect(shippedQuantity(after)).toBeLessThanOrEqual(after.quantity);
          expect(hearing('clerk').facts.calendar.isWorkingDay(after.promise.promisedOn)).toBe(true);
        }
      }),
    );
  });

  it('a panel shows a step as possible exactly where nothing but its input can stop it (F1)', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...people), ({ order, attempts }, who) => {
        const reached = lives(order, attempts).map(({ after }) => after);
        const last = reached[reached.length - 1] ?? order;
        const by = hearing(who);
        for (const { step, possible, why } of possibleSteps(last, by)) {
          expect(TRANSITIONS[step].from).toContain(last.status);
          expect(possible).toBe(why.length === 0);
        }
        const shown = possibleSteps(last, by).map(({ step }) => step);
        for (const step of STEP_IDS.filter((id) => !shown.includes(id))) {
          expect(TRANSITIONS[step].from).not.toContain(last.status);
        }
      }),
      { numRuns: 50 },
    );
  });
});
