import { describe, expect, it } from 'vitest';
import { makeTakeStep } from '../../src/application/life/take-step';
import { makeDraftNotice } from '../../src/application/notices/draft-notice';
import { makeSignNotice } from '../../src/application/notices/sign-notice';
import { makeRegisterOrder } from '../../src/application/orders/register-order';
import { makeReadFigureParts } from '../../src/application/statistics/read-figure-parts';
import { makeReadStatistics } from '../../src/application/statistics/read-statistics';
import { makeRecomputeMonth } from '../../src/application/statistics/recompute-month';
import type { StepId, StepInputs } from '../../src/domain/life/step';
import type { Order } from '../../src/domain/order/order';
import { type Slice, TOTAL } from '../../src/domain/statistics/figures';
import { figuresFromRows } from '../../src/domain/statistics/kept-figure';
import type { OpenedMeasureId } from '../../src/domain/statistics/measures';
import { doorEntry, doorItem } from '../support/door-entry';
import { memoryDesk } from '../support/memory-desk';
import { deskSettings, lorry, PEOPLE, type PersonName } from '../support/order-in-life';

/** A desk of a factory with every role, and its use cases. */
function statisticsDesk() {
  const desk = memoryDesk();
  desk.book.kept.settings = deskSettings();
  let intents = 0;
  const months = () => {
    const booked = desk.book.kept.records.ledger.map(({ month }) => month);
    return [...new Set([...desk.book.orders.map(({ key }) => key.slice(0, 7)), ...booked])].sort();
  };
  const as = (who: PersonName, on?: string) => {
    desk.state.email = PEOPLE[who].email;
    if (on) desk.state.now.date = on;
    intents += 1;
    return `intent-${intents}`;
  };
  return {
    ...desk,
    register: (quantity: number, on = '2026-11-24') =>
      makeRegisterOrder(desk)({
        requestKey: as('clerk', on),
        entry: doorEntry({ items: [doorItem({ quantity })] }),
        draft: null,
        duplicatesSeen: true,
      }),
    step: <Id extends StepId>(who: PersonName, step: Id, input: StepInputs[Id], key = '2026-11-0001', on?: string) =>
      makeTakeStep(desk)({ requestKey: as(who, on), step, keys: [key], input }),
    change: (quantity: number, cause: 'customer' | 'desk', key = '2026-11-0001') => {
      const order = desk.book.orders.find((each) => each.key === key) as Order;
      const edit = { items: [{ place: 1, quantity }], addItems: [], removePlaces: [] };
      const request = { kind: 'change' as const, reason: '改数量', askedBy: '王经理', cause, outOfTime: false, edit };
      const { number } = makeDraftNotice(desk)({
        requestKey: as('clerk'),
        key,
        request: { ...request, baseRevision: order.revision },
      });
      makeSignNotice(desk)({ requestKey: as('clerk'), key, number, as: 'clerk' });
      makeSignNotice(desk)({ requestKey: as('follower'), key, number, as: 'follower' });
    },
    recompute: (month = '2026-11') => makeRecomputeMonth(desk)({ requestKey: as('manager'), month }),
    partsOf: (measure: OpenedMeasureId, month = '2026-11', slice: Slice = TOTAL) => {
      as('manager');
      return makeReadFigureParts({ ...desk, months })({ month, measure, slice });
    },
    figuresOf: (month: string, slice: Slice = TOTAL) => {
      as('manager');
      const { report } = makeReadStatistics({ ...desk, months })({ month, slice });
      return Object.fromEntries(report.figures.map(({ id, figure }) => [id, figure]));
    },
  };
}

const totalOf = (desk: ReturnType<typeof statisticsDesk>, month: string) =>
  figuresFromRows(desk.book.kept.records.totals).get(`${month}|total:`);

describe('statistics of the desk (J)', () => {
  it('are up to date with the very commit that changes them, in one read and one write (J4)', () => {
    const desk = statisticsDesk();
    desk.register(2);
    expect(desk.book.calls).toEqual(['read', 'commit']);
    expect(totalOf(desk, '2026-11')).toMatchObject({ taken: 1, pieces: 2, amount: 360_000, backlog: 1 });
    expect(totalOf(desk, '2026-12')).toMatchObject({ 'due-first.09': 1, 'due-first-pieces.09': 2 });
  });

  it('follow a change notice to the fen, and count a correction that the desk caused as an error (J7)', () => {
    const desk = statisticsDesk();
    desk.register(2);
    desk.register(1);
    desk.change(3, 'customer');
    expect(totalOf(desk, '2026-11')).toMatchObject({ amount: 720_000, changes: 1 });
    expect(totalOf(desk, '2026-11')?.errors).toBeUndefined();
    desk.change(2, 'desk');
    desk.change(4, 'desk');
    expect(totalOf(desk, '2026-11')).toMatchObject({ amount: 900_000, changes: 3, errors: 1 });
    expect(desk.partsOf('errorRate').figure).toEqual({ value: 0.5, part: 1, whole: 2 });
  });

  it('come out the same when recomputed, and are put right where somebody changed a cell by hand (J4)', () => {
    const desk = statisticsDesk();
    desk.register(2);
    desk.step('sales', 'confirm', { how: 'salesperson', confirmedBy: '' });
    expect(desk.recompute()).toMatchObject({ orders: 1, differenceCount: 0 });
    const [filed] = desk.book.kept.filed;
    if (filed) filed.order = { ...filed.order, amountFen: 350_000 };
    const { differences, differenceCount } = desk.recompute();
    expect(differenceCount).toBe(9);
    expect(differences).toContainEqual({ key: '2026-11|total:', count: 'amount', kept: 360_000, right: 350_000 });
    expect(totalOf(desk, '2026-11')?.amount).toBe(350_000);
    expect(desk.recompute().differenceCount).toBe(0);
  });

  it('leave everything as it is while a row can not be read, and say which', () => {
    const desk = statisticsDesk();
    desk.register(2);
    desk.book.kept.records.totals = [];
    const read = desk.book.read.bind(desk.book);
    desk.book.read = (need) => ({ ...read(need), unreadable: [{ code: 'cell-unreadable', params: { row: 2 } }] });
    desk.book.kept.records.figures = [];
    expect(desk.recompute().unreadable).toHaveLength(1);
    expect(desk.book.kept.records.figures).toEqual([]);
  });

  it('judge a promise once its day is over: what is due and not shipped is late, early is on time (J1)', () => {
    const desk = statisticsDesk();
    desk.register(1);
    desk.register(1);
    desk.step('sales', 'confirm', { how: 'salesperson', confirmedBy: '' });
    desk.step('checker', 'cross-check', { revision: 0, promisedOn: '2026-12-09' });
    desk.step('clerk', 'release', {});
    desk.step('production', 'start-production', {}, '2026-11-0001', '2026-11-26');
    desk.step('production', 'finish-production', {}, '2026-11-0001', '2026-12-05');
    const unpaidReason = '老客户';
    desk.step(
      'manager',
      'ship',
      { ...lorry, items: [{ place: 1, quantity: 1 }], unpaidReason },
      undefined,
      '2026-12-08',
    );
    const onTime = (today: string) => {
      desk.state.now.date = today;
      return desk.partsOf('onTime', '2026-12').figure;
    };
    expect(onTime('2026-12-09').value).toBeNull();
    expect(onTime('2026-12-10')).toEqual({ value: 0.5, part: 1, whole: 2 });
    expect(onTime('2027-01-02')).toEqual({ value: 0.5, part: 1, whole: 2 });
    expect(desk.partsOf('leadTime', '2026-12').figure.value).toBe(14);
    expect(desk.partsOf('backlogOrders', '2026-12').figure.value).toBe(1);
    expect(desk.partsOf('backlogOrders', '2026-11').figure.value).toBe(2);
  });

  it('open to orders that are older than the months whose totals are kept, and so do those months themselves (J3)', () => {
    const desk = statisticsDesk();
    const old = '2025-06-0001';
    desk.register(2, '2025-06-10');
    desk.step('sales', 'confirm', { how: 'salesperson', confirmedBy: '' }, old);
    const { promisedOn } = desk.book.orders[0]?.promise ?? { promisedOn: '' };
    desk.step('checker', 'cross-check', { revision: 0, promisedOn }, old);
    desk.step('clerk', 'release', {}, old);
    desk.register(1, '2026-11-20');
    desk.step('production', 'start-production', {}, old);
    desk.step('production', 'finish-production', {}, old);
    const load = { ...lorry, shippedOn: '2026-11-24', items: [{ place: 1, quantity: 2 }], unpaidReason: '老客户' };
    desk.step('manager', 'ship', load, old, '2026-11-24');
    desk.recompute();
    expect(totalOf(desk, '2025-06')).toBeUndefined();
    const shipped = desk.partsOf('leadTime');
    expect(shipped.parts.map(({ subject }) => subject.key)).toEqual([old]);
    expect([shipped.agrees, shipped.figure.value]).toEqual([true, 532]);
    const taken = desk.partsOf('amount', '2025-06');
    expect(taken.parts.map(({ subject, part }) => [subject.key, part])).toEqual([[old, 360_000]]);
    expect(desk.figuresOf('2025-06')).toMatchObject({ taken: { value: 1 }, amount: { value: 360_000 } });
    expect(desk.figuresOf('2026-10')).toMatchObject({ taken: { value: 0 }, backlogOrders: { value: 1 } });
  });

  it('of one category, salesperson or customer are those whose parts are listed (J1, J3)', () => {
    const desk = statisticsDesk();
    desk.register(2);
    desk.register(1);
    const [order] = desk.book.orders;
    const slices: Slice[] = [
      { dimension: 'category', value: order?.categoryId ?? '' },
      { dimension: 'salesperson', value: order?.salesperson ?? '' },
      { dimension: 'customer', value: order?.customerId ?? '' },
      { dimension: 'customer', value: 'C9999' },
    ];
    for (const slice of slices) {
      const shown = desk.figuresOf('2026-11', slice);
      for (const id of ['taken', 'amount', 'backlogPieces', 'rushShare'] as const) {
        expect(shown[id], `${id} of ${slice.value}`).toEqual(desk.partsOf(id, '2026-11', slice).figure);
      }
    }
    expect(desk.figuresOf('2026-11', slices[2])).toMatchObject({ amount: { value: 540_000 } });
    expect(desk.figuresOf('2026-11', slices[3])).toMatchObject({ amount: { value: 0 } });
  });

  it('open to each order once, however often it was shipped or paid; what fell short comes first (J3)', () => {
    const desk = statisticsDesk();
    desk.register(2);
    desk.register(1);
    desk.register(3);
    desk.step('sales', 'confirm', { how: 'salesperson', confirmedBy: '' });
    desk.step('checker', 'cross-check', { revision: 0, promisedOn: '2026-12-09' });
    desk.step('clerk', 'release', {});
    desk.step('production', 'start-production', {}, '2026-11-0001', '2026-11-26');
    desk.step('production', 'finish-production', {}, '2026-11-0001', '2026-12-05');
    for (const shippedOn of ['2026-12-07', '2026-12-08']) {
      const load = { ...lorry, shippedOn, items: [{ place: 1, quantity: 1 }], unpaidReason: '老客户' };
      desk.step('manager', 'ship', load, undefined, '2026-12-08');
    }
    const delivered = desk.partsOf('delivered', '2026-12');
    expect(delivered.parts.map(({ subject, part }) => [subject.key, part])).toEqual([['2026-11-0001', 2]]);
    expect([delivered.figure.value, delivered.agrees]).toEqual([2, true]);
    desk.state.now.date = '2026-12-20';
    const onTime = desk.partsOf('onTime', '2026-12');
    expect(onTime.parts.map(({ subject, part, whole }) => [subject.shortNumber, part, whole])).toEqual([
      ['1102', 0, 1],
      ['1103', 0, 1],
      ['1101', 1, 1],
    ]);
    const pieces = desk.partsOf('onTimePieces', '2026-12').parts.map(({ subject }) => subject.shortNumber);
    expect(pieces).toEqual(['1103', '1102', '1101']);
  });

  it('of a step of the work open to the orders that passed it in the month (J2, J3)', () => {
    const desk = statisticsDesk();
    desk.register(2);
    desk.register(1);
    desk.step('sales', 'confirm', { how: 'salesperson', confirmedBy: '' });
    const confirmed: Slice = { dimension: 'step', value: 'confirmed' };
    for (const [id, value] of [
      ['stepOrders', 1],
      ['stepPieces', 2],
      ['stepAmount', 360_000],
    ] as const) {
      const { figure, parts, agrees } = desk.partsOf(id, '2026-11', confirmed);
      expect([figure.value, agrees, parts.map(({ subject, part }) => [subject.key, part])]).toEqual([
        value,
        true,
        [['2026-11-0001', value]],
      ]);
    }
  });

  it('open to the orders that they are made of, whose parts sum to the figure (J3)', () => {
    const desk = statisticsDesk();
    desk.register(2);
    desk.register(1);
    const amount = desk.partsOf('amount');
    expect(amount.parts.map(({ subject, part }) => [subject.shortNumber, part])).toEqual([
      ['1101', 360_000],
      ['1102', 180_000],
    ]);
    expect([amount.figure.value, amount.agrees]).toEqual([540_000, true]);
    const due = desk.partsOf('onTime', '2026-12');
    expect([due.parts, due.figure.value, due.agrees]).toEqual([[], null, true]);
  });
});
