import fc from 'fast-check';
import { expect } from 'vitest';
import { makeJudgeHandEdit } from '../../../src/application/hand-edits/judge-hand-edit';
import { makeTakeBackStep } from '../../../src/application/life/take-back-step';
import { makeTakeStep } from '../../../src/application/life/take-step';
import { makeDraftNotice } from '../../../src/application/notices/draft-notice';
import { makeDiscardNotice } from '../../../src/application/notices/end-notice';
import { makeSignNotice } from '../../../src/application/notices/sign-notice';
import { makeRegisterOrder } from '../../../src/application/orders/register-order';
import { Refusal } from '../../../src/domain/problem';
import { doorEntry, doorItem } from '../../support/door-entry';
import type { memoryDesk } from '../../support/memory-desk';
import { PEOPLE, type PersonName } from '../../support/order-in-life';
import type { EditedOrderBook } from './edited-order-book';
import { type DeskModel, type ModelOrder, mayBeChanged, WAYS, WAYS_BACK } from './order-model';

export type RealDesk = Omit<ReturnType<typeof memoryDesk>, 'book'> & { book: EditedOrderBook; requests: number };
export type DeskCommand = fc.Command<DeskModel, RealDesk>;

const TODAY = '2026-11-24';

/** Runs as a person under a new key, twice: a repeated request must answer the same and change nothing more. */
function asked<T>(desk: RealDesk, who: PersonName, act: (requestKey: string) => T): T | null {
  desk.state.email = PEOPLE[who].email;
  desk.requests += 1;
  const key = `request-${desk.requests}`;
  try {
    const outcome = act(key);
    const before = desk.book.kept.audit.length;
    expect(act(key)).toEqual(outcome);
    expect(desk.book.kept.audit).toHaveLength(before);
    return outcome;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** A command about one of the orders there are; none, and it does nothing. */
function onOrder(name: string, nth: number, run: (order: ModelOrder, desk: RealDesk) => void): DeskCommand {
  return {
    check: ({ orders }) => orders.length > 0,
    run({ orders }, desk) {
      const order = orders[nth % orders.length];
      if (order) run(order, desk);
    },
    toString: () => `${name}(#${nth})`,
  };
}

function register(quantities: number[]): DeskCommand {
  return {
    check: ({ orders }) => orders.length < 4,
    run(model, desk) {
      const entry = doorEntry({ items: quantities.map((quantity) => doorItem({ quantity })) });
      const outcome = asked(desk, 'clerk', (requestKey) =>
        makeRegisterOrder(desk)({ requestKey, entry, draft: null, duplicatesSeen: true }),
      );
      const sequence = String(model.orders.length + 1);
      expect(outcome).toMatchObject({ kind: 'registered', orders: [{ key: `2026-11-${sequence.padStart(4, '0')}` }] });
      model.orders.push({
        ...{ key: `2026-11-${sequence.padStart(4, '0')}`, shortNumber: `11${sequence.padStart(2, '0')}` },
        ...{ status: 'registered', former: 'registered', quantities, note: '', revision: 0 },
        ...{ checkedRevision: null, isConfirmed: false, changes: 0, withdrawals: 0, open: null },
      });
    },
    toString: () => `register(${quantities})`,
  };
}

/** Who takes each step, and with what. */
const STEPS: Record<string, { who: PersonName; input: (order: ModelOrder, desk: RealDesk) => object }> = {
  confirm: { who: 'sales', input: () => ({ how: 'salesperson', confirmedBy: '' }) },
  'cross-check': {
    who: 'checker',
    input: ({ key, revision }, desk) => ({ revision, promisedOn: promiseOf(desk, key) }),
  },
  release: { who: 'clerk', input: () => ({}) },
  'start-production': { who: 'production', input: () => ({}) },
  'finish-production': { who: 'production', input: () => ({}) },
  ship: {
    who: 'manager',
    input: ({ quantities }) => ({
      items: quantities.map((quantity, index) => ({ place: index + 1, quantity })),
      ...{ shippedOn: TODAY, way: 'own-truck', carrier: '老张', carrierPhone: '13800138000', trackingNumber: '' },
      ...{ insured: false, unpaidReason: '老客户' },
    }),
  },
  'receive-slip': {
    who: 'clerk',
    input: ({ key }, desk) => ({
      shipment: orderOf(desk, key)?.life.shipments[0]?.number ?? '',
      ...{ receivedOn: TODAY, signedBy: '王经理', exceptions: '' },
    }),
  },
  close: { who: 'manager', input: () => ({ overrideReason: '老客户' }) },
  hold: { who: 'clerk', input: () => ({ reason: '客户要求' }) },
  resume: { who: 'clerk', input: () => ({}) },
};

const orderOf = (desk: RealDesk, key: string) => desk.book.orders.find((order) => order.key === key);
const promiseOf = (desk: RealDesk, key: string) => orderOf(desk, key)?.promise.promisedOn ?? '';

function step(name: string, nth: number): DeskCommand {
  return onOrder(name, nth, (order, desk) => {
    const { who, input } = STEPS[name] as (typeof STEPS)[string];
    const way = WAYS[name] as (typeof WAYS)[string];
    const isChecked = name !== 'release' || order.checkedRevision === order.revision;
    const expected = way.from.includes(order.status) && !(way.waits && order.open) && isChecked;
    const request = { step: name as never, keys: [order.key], input: input(order, desk) as never };
    const outcome = asked(desk, who, (requestKey) => makeTakeStep(desk)({ requestKey, ...request }));
    expect(outcome !== null, `${name} of ${order.key}, ${order.status}`).toBe(expected);
    if (!expected) return;
    if (name === 'hold') order.former = order.status;
    if (name === 'confirm') order.isConfirmed = true;
    if (name === 'cross-check') order.checkedRevision = order.revision;
    order.status = name === 'resume' ? order.former : (way.to ?? order.status);
  });
}

/** Any step but one that a notice came after: here all of it happens on one day. */
function takeBack(nth: number): DeskCommand {
  return onOrder('take-back', nth, (order, desk) => {
    const isCheck = order.status === 'confirmed' && order.checkedRevision === order.revision;
    const way = isCheck ? { step: 'cross-check', to: order.status } : WAYS_BACK[order.status];
    const request = { key: order.key, step: (way?.step ?? 'close') as never, reason: '点错了' };
    const outcome = asked(desk, 'manager', (requestKey) => makeTakeBackStep(desk)({ requestKey, ...request }));
    expect(outcome !== null, `${way?.step} of ${order.key} back`).toBe(!!way && !order.open && order.revision === 0);
    if (!outcome || !way) return;
    if (isCheck) order.checkedRevision = null;
    if (way.step === 'confirm') order.isConfirmed = false;
    order.status = way.to;
  });
}

function draft(nth: number, change: { place: number; quantity: number } | null): DeskCommand {
  return onOrder(change ? 'draftChange' : 'draftWithdrawal', nth, (order, desk) => {
    const place = change ? ((change.place - 1) % order.quantities.length) + 1 : 0;
    const differs = !change || order.quantities[place - 1] !== change.quantity;
    const common = { reason: '客户要求', askedBy: '王经理', cause: 'customer' as const, baseRevision: order.revision };
    const request = change
      ? {
          ...common,
          ...{ outOfTime: false, kind: 'change' as const },
          edit: { items: [{ place, quantity: change.quantity }], addItems: [], removePlaces: [] },
        }
      : {
          ...common,
          ...{ outOfTime: false, kind: 'withdrawal' as const },
          money: { refundFen: 0, creditFen: 0, forfeitFen: 0 },
        };
    const outcome = asked(desk, 'clerk', (requestKey) =>
      makeDraftNotice(desk)({ requestKey, key: order.key, request }),
    );
    expect(outcome !== null).toBe(mayBeChanged(order) && differs);
    if (!outcome) return;
    if (change) order.changes += 1;
    else order.withdrawals += 1;
    order.open = { number: outcome.number, change: change && { place, quantity: change.quantity }, signed: [] };
  });
}

function sign(nth: number, as: 'clerk' | 'follower'): DeskCommand {
  return onOrder(`sign-${as}`, nth, (order, desk) => {
    const number = order.open?.number ?? `${order.shortNumber}-G9`;
    const outcome = asked(desk, as, (requestKey) => makeSignNotice(desk)({ requestKey, key: order.key, number, as }));
    const notice = order.open;
    expect(outcome !== null).toBe(notice !== null && !notice.signed.includes(as));
    if (!outcome || !notice) return;
    notice.signed.push(as);
    if (notice.signed.length < 2) return;
    order.open = null;
    if (!notice.change) order.status = 'withdrawn';
    else {
      order.quantities[notice.change.place - 1] = notice.change.quantity;
      order.revision += 1;
    }
  });
}

function discard(nth: number): DeskCommand {
  return onOrder('discard', nth, (order, desk) => {
    const number = order.open?.number ?? `${order.shortNumber}-G9`;
    const outcome = asked(desk, 'manager', (requestKey) =>
      makeDiscardNotice(desk)({ requestKey, key: order.key, number, reason: '作废' }),
    );
    expect(outcome !== null).toBe(order.open !== null);
    order.open = null;
  });
}

const MAY_TYPE: readonly PersonName[] = ['clerk', 'checker', 'manager', 'administrator'];

function type(nth: number, who: PersonName, cell: { column: string; place: number; value: unknown }): DeskCommand {
  return onOrder(`type-${cell.column}-${cell.value}-${who}`, nth, (order, desk) => {
    const isItem = cell.column === 'quantity' || cell.column === 'unitPrice';
    const place = isItem ? ((cell.place - 1) % order.quantities.length) + 1 : null;
    const standing = place === null ? order.note : order.quantities[place - 1];
    const isSame = ['quantity', 'note'].includes(cell.column) && cell.value === standing;
    desk.book.typed = { key: order.key, column: cell.column, place, value: cell.value, isSame };
    const judge = makeJudgeHandEdit({ ...desk, monthOfTab: () => '2026-11' });
    const range = { sheetId: 1, startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 };
    const outcome = judge({ range, email: PEOPLE[who].email });
    const isOpen = order.status === 'registered' && !order.isConfirmed && order.changes + order.withdrawals === 0;
    const isRight = typeof cell.value === 'number' && cell.value >= 1;
    const fits = cell.column === 'note' || (cell.column === 'quantity' && isOpen && isRight);
    const isTaken = !isSame && MAY_TYPE.includes(who) && fits;
    expect([outcome?.accepted, outcome?.restored]).toEqual(isSame ? [0, 0] : isTaken ? [1, 0] : [0, 1]);
    if (!isTaken) return;
    if (cell.column === 'note') order.note = String(cell.value);
    else order.quantities[(place ?? 1) - 1] = cell.value as number;
  });
}

const nth = fc.nat(3);
const quantity = fc.integer({ min: 1, max: 9 });
const place = fc.integer({ min: 1, max: 3 });
const anybody = fc.constantFrom(...(Object.keys(PEOPLE) as PersonName[]));
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ column: fc.constant('quantity'), place, value: fc.integer({ min: -2, max: 9 }) }),
  },
  fc.record({ column: fc.constant('quantity'), place, value: fc.constant(undefined) }),
  fc.record({ column: fc.constant('note'), place, value: fc.constantFrom('甲', '乙') }),
  fc.record({ column: fc.constantFrom('unitPrice', 'status', 'promisedOn'), place, value: fc.constant(1) }),
);

/** Anything that people do at the desk; the ways on come often enough for orders to get to their end. */
export const anyCommand: fc.Arbitrary<DeskCommand> = fc.oneof(
  { weight: 2, arbitrary: fc.array(quantity, { minLength: 1, maxLength: 3 }).map(register) },
  { weight: 12, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(STEPS)), nth).map(([name, n]) => step(name, n)) },
  { weight: 1, arbitrary: nth.map(takeBack) },
  { weight: 3, arbitrary: fc.tuple(nth, fc.record({ place, quantity })).map(([n, change]) => draft(n, change)) },
  { weight: 1, arbitrary: nth.map((n) => draft(n, null)) },
  {
    weight: 5,
    arbitrary: fc.tuple(nth, fc.constantFrom('clerk' as const, 'follower' as const)).map(([n, as]) => sign(n, as)),
  },
  { weight: 1, arbitrary: nth.map(discard) },
  { weight: 6, arbitrary: fc.tuple(nth, anybody, cell).map(([n, who, typed]) => type(n, who, typed)) },
);
