import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetsEngine } from '../../host/sheets-api/engine';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff } from '../support/order-desk';
import { LORRY, readyOrders, standing, stockDesk, take } from '../support/stock-desk';

const ORDERS = 20;
/** Of each order: four doors with a lock, and three hinges a door. */
const LOCKS = 4;
const HINGES = 12;
let ready: SheetsEngine;
let finished: SheetsEngine;
let keys: string[];
beforeAll(() => {
  const desk = stockDesk();
  keys = readyOrders(desk, ORDERS);
  ready = desk.engine;
  const on = orderDesk({ from: ready });
  take(on, staff.clerk, 'release', keys, {});
  take(on, staff.production, 'start-production', keys, {});
  take(on, staff.production, 'finish-production', keys, {});
  finished = on.engine;
});

const open = (from: SheetsEngine) => {
  const desk = orderDesk({ from });
  for (const key of keys) accepted(desk.as(staff.clerk, 'readOrder', { key }));
  return desk;
};
const release = (desk: OrderDesk, which: string[]) => take(desk, staff.clerk, 'release', which, {});
/** Everything that is left of each, as the list of orders asks for it: each order has its own load. */
const shipAll = (desk: OrderDesk, which: string[]) => {
  const input = { ...LORRY, items: ALL };
  const inputs = Object.fromEntries(which.map((key) => [key, input]));
  const requestKey = `ship-${which.length}-from-${which[0]}`;
  const request = { requestKey, step: 'ship' as const, keys: which, input, inputs };
  const { kept } = accepted(desk.as(staff.manager, 'takeStep', request));
  expect(kept).toEqual([]);
};
const ALL = [
  { place: 1, quantity: 1 },
  { place: 2, quantity: 1 },
  { place: 3, quantity: 2 },
];

/** What the movements say: each item's sums, and that every movement goes on from the one before it. */
function byMovements(desk: OrderDesk): Record<string, [number, number]> {
  const tab = '2026-11 库存流水';
  const titles = ['编号', '现有变动', '预留变动', '变动后现有', '变动后预留'];
  const [codes = [], ...numbers] = titles.map((title) => desk.column(tab, title));
  const sums: Record<string, [number, number]> = {};
  codes.forEach((code, row) => {
    const [onHand = 0, reserved = 0, onHandAfter, reservedAfter] = numbers.map((column) => Number(column[row]));
    const [formerOnHand, formerReserved] = sums[String(code)] ?? [0, 0];
    sums[String(code)] = [formerOnHand + onHand, formerReserved + reserved];
    expect(sums[String(code)]).toEqual([onHandAfter, reservedAfter]);
  });
  return sums;
}

describe('a selection of 20 orders that share stock items (N1) with the built bundle', () => {
  it('reserves what the single releases reserve, with one read and one write', () => {
    const together = open(ready);
    const cost = costOf(together, () => release(together, keys));
    expect([cost.reads, cost.writes]).toEqual([1, 1]);
    const one = open(ready);
    for (const key of keys) release(one, [key]);
    expect(standing(together)).toEqual(standing(one));
    expect(standing(together)).toEqual({
      K01: [10, ORDERS * LOCKS, 10 - ORDERS * LOCKS],
      K02: [40, ORDERS * HINGES, 40 - ORDERS * HINGES],
    });
    expect(byMovements(together)).toEqual({ K01: [10, ORDERS * LOCKS], K02: [40, ORDERS * HINGES] });
  });

  it('takes what the single shipments take, with one read and one write, and frees what was reserved', () => {
    const together = open(finished);
    const cost = costOf(together, () => shipAll(together, keys));
    expect([cost.reads, cost.writes]).toEqual([1, 1]);
    const one = open(finished);
    for (const key of keys) shipAll(one, [key]);
    expect(standing(together)).toEqual(standing(one));
    expect(byMovements(together)).toEqual({ K01: [10 - ORDERS * LOCKS, 0], K02: [40 - ORDERS * HINGES, 0] });
    expect(together.column('库存', '状态')).toEqual(['账面为负', '账面为负']);
  });

  it('reserves all or nothing, whatever call fails, and after a retry once', () => {
    forEachFault(
      () => orderDesk({ from: ready }),
      (desk) => release(desk, keys),
      (desk) => {
        expect([0, ORDERS * LOCKS]).toContain(standing(desk).K01?.[1]);
        release(desk, keys);
        expect(byMovements(desk)).toEqual({ K01: [10, ORDERS * LOCKS], K02: [40, ORDERS * HINGES] });
      },
      { only: ({ service, method }) => `${service}.${method}`.includes('batchUpdate') },
    );
  });
});
