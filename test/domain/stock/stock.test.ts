import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withReturn } from '../../../src/domain/life/goods-return';
import { leftToShip, type Shipment, shippedOfItem } from '../../../src/domain/life/shipment';
import type { Order } from '../../../src/domain/order/order';
import { bookingProblems, STOCK_LIMITS, stockFieldProblems } from '../../../src/domain/stock/check-stock';
import { changesOf, linesOf, perPieceOf } from '../../../src/domain/stock/claims';
import { moved, type StockChange, type StockMove } from '../../../src/domain/stock/movement';
import { searchStock } from '../../../src/domain/stock/search';
import {
  availableOf,
  missingOf,
  nextCode,
  noted,
  type StockItem,
  stockState,
} from '../../../src/domain/stock/stock-item';
import { doorItem } from '../../support/door-entry';
import { moment, registeredOrder } from '../../support/order-in-life';

const act = { by: 'clerk@factory.example', at: moment('2026-11-25') };
const anyDoor = { perPiece: { 'solid-wood': 1 }, onlyWithHardware: false, style: '' };
const itemOf = (change: Partial<StockItem> = {}): StockItem => ({
  ...{ code: 'K01', name: '门锁', unit: '把', onHand: 0, reserved: 0, reorderLevel: 10, usage: anyDoor },
  ...{ version: 0, shortSince: null, ...change },
});

/** What a factory keeps: locks, hinges only with hardware, and a standard door by its style. */
const stockOf = (): StockItem[] => [
  itemOf({ onHand: 40, reorderLevel: 10 }),
  itemOf({ code: 'K02', name: '合页', usage: { perPiece: { 'solid-wood': 3 }, onlyWithHardware: true, style: '' } }),
  itemOf({ code: 'K03', name: '标准门', usage: { ...anyDoor, style: '平板原木' } }),
];

describe('a stock item (N1)', () => {
  it('has available what is on hand and not reserved, and is short below its reorder level, not at it', () => {
    const item = itemOf({ onHand: 14, reserved: 4 });
    expect([availableOf(item), stockState(item), missingOf(item)]).toEqual([10, 'enough', 0]);
    expect([stockState({ ...item, reserved: 5 }), missingOf({ ...item, reserved: 5 })]).toEqual(['short', 1]);
    expect(stockState({ ...item, onHand: -1 })).toBe('miscounted');
  });

  it('remembers since when it is short, until it is not', () => {
    const short = noted(itemOf(), '2026-11-24');
    expect(noted(short, '2026-11-26').shortSince).toBe('2026-11-24');
    expect(noted({ ...short, onHand: 10 }, '2026-11-26').shortSince).toBeNull();
  });

  it('gets a code that none had before', () => {
    expect([nextCode([]), nextCode(['K01', 'K09', 'K10']), nextCode(['K99'])]).toEqual(['K01', 'K11', 'K100']);
  });

  it('is found by name, pinyin and code, and all where nothing is typed', () => {
    const codes = (query: string) => searchStock(stockOf(), query).map(({ code }) => code);
    expect([codes('锁'), codes('heye'), codes('bzm'), codes('k02'), codes(' '), codes('把手')]).toEqual([
      ...[['K01'], ['K02'], ['K03'], ['K02']],
      ...[['K01', 'K02', 'K03'], []],
    ]);
  });

  it('needs a name that no other has, a unit, whole numbers and known categories', () => {
    const fields = { name: '门 锁', unit: '', reorderLevel: -1, usage: { ...anyDoor, perPiece: { glass: 1 } } };
    const problems = stockFieldProblems(fields, stockOf(), [{ id: 'solid-wood' }]);
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      ...['stock-name-taken name', 'missing unit', 'too-small reorderLevel'],
      'unknown-category usage.glass.perPiece',
    ]);
    expect(problems.every(({ rule }) => rule === 'N1')).toBe(true);
    const half = {
      ...fields,
      name: '拉手',
      unit: '个',
      reorderLevel: 0,
      usage: { ...anyDoor, perPiece: { 'solid-wood': 0.5 } },
    };
    expect(stockFieldProblems(half, [], [{ id: 'solid-wood' }]).map(({ code }) => code)).toEqual(['not-whole']);
  });

  it('is booked by hand in whole units; a count that differs says why, and none is below zero', () => {
    const item = itemOf({ onHand: 5 });
    const codes = (kind: 'received' | 'counted', quantity: number, reason = '') =>
      bookingProblems({ kind, quantity, reason }, item).map(({ code, field }) => `${code} ${field}`);
    expect(codes('received', 0)).toEqual(['not-positive quantity']);
    expect(codes('received', 1.5)).toEqual(['not-whole quantity']);
    expect(codes('received', STOCK_LIMITS.received.max + 1)).toEqual(['too-large quantity']);
    expect(codes('counted', -1)).toEqual(['too-small quantity']);
    expect(codes('counted', 4)).toEqual(['missing reason']);
    expect([codes('counted', 5), codes('counted', 0, '被盗'), codes('received', 1)]).toEqual([[], [], []]);
  });
});

describe('what a door takes of a stock item (N1)', () => {
  const door = { style: '平板原木', hardware: true };
  it('goes by its category, by hardware where only that takes it, and by style', () => {
    const usage = { perPiece: { 'solid-wood': 3 }, onlyWithHardware: true, style: '' };
    expect(perPieceOf(usage, door, 'solid-wood')).toBe(3);
    expect(perPieceOf(usage, { ...door, hardware: false }, 'solid-wood')).toBe(0);
    expect(perPieceOf(usage, door, 'security')).toBe(0);
    expect(perPieceOf({ ...usage, style: '凹凸线板' }, door, 'solid-wood')).toBe(0);
  });
});

/** Something that happens: to an order, or in the store. */
type Event = {
  what:
    | 'release'
    | 'ship'
    | 'return'
    | 'exchange'
    | 'more'
    | 'hardware'
    | 'add'
    | 'remove'
    | 'withdraw'
    | 'usage'
    | 'receive';
  n: number;
  k: number;
};
const anyEvent: fc.Arbitrary<Event> = fc.record({
  what: fc.constantFrom(
    'release',
    'ship',
    'return',
    'exchange',
    'more',
    'hardware',
    'add',
    'remove',
    'withdraw',
    'usage',
    'receive',
  ),
  n: fc.nat({ max: 2 }),
  k: fc.integer({ min: 1, max: 4 }),
});

function orderAfter(order: Order, { what, k }: Event): Order {
  const { life, items, status } = order;
  const isOver = status === 'withdrawn';
  const hasLeft = life.shipments.length > 0;
  if (what === 'release' && !life.released) return { ...order, status: 'released', life: { ...life, released: act } };
  if (!life.released || isOver) return order;
  const [first] = leftToShip(items, life);
  if (what === 'ship' && first) {
    const load = [{ ...first, quantity: Math.min(k, first.quantity) }];
    return {
      ...order,
      status: 'shipped-in-part',
      life: { ...life, shipments: [...life.shipments, { items: load } as Shipment] },
    };
  }
  const back = items.find(({ place }) => shippedOfItem(life.shipments, place) > shippedOfItem(life.returns, place));
  if ((what === 'return' || what === 'exchange') && back) {
    const load = [{ place: back.place, quantity: 1 }];
    const input = { way: what, returnedOn: '2026-11-25', items: load, reason: '划痕', amountFen: null, complaint: '' };
    return withReturn(order, { ...input, restock: k % 2 === 0 }, act);
  }
  if (what === 'withdraw' && !hasLeft) return { ...order, status: 'withdrawn' };
  if (hasLeft) return order; // a notice is too late (E1)
  const [item, ...others] = items;
  if (what === 'more' && item) return { ...order, items: [{ ...item, quantity: item.quantity + k }, ...others] };
  if (what === 'hardware' && item) return { ...order, items: [{ ...item, hardware: !item.hardware }, ...others] };
  if (what === 'add' && item) return { ...order, items: [...items, { ...item, place: items.length + 10 * k }] };
  if (what === 'remove' && items.length > 1) return { ...order, items: others };
  return order;
}

describe('movements of stock (N1)', () => {
  it('are the whole truth: after any history what is kept is the sum of the movements, and what the orders still have to get', () => {
    const template = registeredOrder({
      items: [doorItem({ quantity: 3, hardware: true }), doorItem({ hardware: false })],
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.boolean(), (events, startsOn) => {
        let isOn = startsOn;
        const stock = new Map(stockOf().map((item) => [item.code, { ...item, onHand: 0 }]));
        const orders = [0, 1, 2].map((n) => ({ ...template, key: `2026-11-000${n + 1}` }));
        const moves: StockMove[] = [];
        const book = (code: string, change: StockChange): void => {
          const { item, move } = moved(stock.get(code) as StockItem, change, act);
          stock.set(code, item);
          moves.push(move);
        };
        for (const event of events) {
          if (event.what === 'receive') {
            book(`K0${event.n + 1}`, { kind: 'received', onHand: event.k, reserved: 0, order: null, reason: '' });
          } else if (event.what === 'usage') {
            isOn = !isOn;
            const item = stock.get('K01') as StockItem;
            stock.set('K01', { ...item, usage: { ...anyDoor, perPiece: { 'solid-wood': event.k } } });
          } else {
            const before = orders[event.n] as Order;
            const after = orderAfter(before, event);
            const lines = linesOf(before, after, isOn ? [...stock.values()] : []);
            for (const { code, change } of changesOf(before.life.stock ?? [], lines ?? [], after)) book(code, change);
            orders[event.n] = lines ? { ...after, life: { ...after.life, stock: lines } } : after;
          }
        }
        for (const item of stock.values()) {
          const own = moves.filter(({ code }) => code === item.code);
          const sum = (of: 'onHand' | 'reserved') => own.reduce((total, move) => total + move[of], 0);
          expect([item.onHand, item.reserved, item.version]).toEqual([sum('onHand'), sum('reserved'), own.length]);
          expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
          const last = own[own.length - 1];
          if (last) expect([last.onHandAfter, last.reservedAfter]).toEqual([item.onHand, item.reserved]);
          const claimed = orders.reduce((total, order) => total + stillToGet(order, item.code), 0);
          expect(item.reserved).toBe(claimed);
          expect(item.reserved).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('begin with the release, and never with an order that was released without stock', () => {
    const stock = stockOf();
    const registered = registeredOrder({ items: [doorItem({ hardware: true })] });
    const released: Order = { ...registered, status: 'released', life: { ...registered.life, released: act } };
    expect(linesOf(registered, registered, stock)).toBeUndefined();
    expect(linesOf(registered, released, [])).toBeUndefined();
    expect(linesOf(released, { ...released, status: 'in-production' }, stock)).toBeUndefined();
    const codes = linesOf(registered, released, stock)?.map(({ code, reserved, out }) => [code, reserved, out]);
    expect(codes).toEqual([
      ['K01', 1, 0],
      ['K02', 3, 0],
      ['K03', 1, 0],
    ]);
  });
});

/** What an order has reserved of an item, by its own pieces that have not left: nothing of one that is withdrawn. */
function stillToGet({ status, items, life }: Order, code: string): number {
  if (status === 'withdrawn') return 0;
  const left = leftToShip(items, life);
  return (life.stock ?? [])
    .filter((line) => line.code === code)
    .reduce(
      (sum, { place, perPiece }) => sum + perPiece * (left.find((each) => each.place === place)?.quantity ?? 0),
      0,
    );
}
