import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMoved, stockDifferences } from '../../../src/domain/stock/compare';
import { moved, type StockChange, type StockMove } from '../../../src/domain/stock/movement';
import type { StockItem } from '../../../src/domain/stock/stock-item';
import { moment } from '../../support/order-in-life';

const EMPTY: StockItem = {
  ...{ code: 'K01', name: '门锁', unit: '把', onHand: 0, reserved: 0, reorderLevel: 5, version: 0, shortSince: null },
  usage: { perPiece: {}, onlyWithHardware: false, style: '' },
};
const change = (kind: StockChange['kind'], onHand: number, reserved = 0): StockChange => ({
  ...{ kind, onHand, reserved, order: null, reason: '' },
});

/** The item after these changes, with its movements. */
function history(changes: readonly StockChange[]): { item: StockItem; moves: StockMove[] } {
  const moves: StockMove[] = [];
  let item = EMPTY;
  for (const each of changes) {
    const next = moved(item, each, { by: 'a@factory.example', at: moment('2026-11-24') });
    item = next.item;
    moves.push(next.move);
  }
  return { item, moves };
}

const { item, moves } = history([change('opening', 10), change('reserve', 0, 4), change('ship', -1, -1)]);

describe('what a stock item keeps, held against its movements and orders (N1)', () => {
  it('agrees after any movements, whichever of the newest of them are looked at, in any order', () => {
    const changes = fc.array(
      fc.record({
        kind: fc.constantFrom('received' as const, 'counted' as const, 'ship' as const, 'reserve' as const),
        onHand: fc.integer({ min: -50, max: 50 }),
        reserved: fc.integer({ min: -9, max: 9 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(changes, fc.nat(), fc.boolean(), (list, nth, turned) => {
        const made = history(list.map(({ kind, onHand, reserved }) => change(kind, onHand, reserved)));
        const newest = made.moves.slice(nth % made.moves.length);
        const read = turned ? [...newest].reverse() : newest;
        expect(stockDifferences(made.item, read, made.item.reserved)).toEqual([]);
        expect(stockDifferences(made.item, read, null)).toEqual([]);
        expect(asMoved(made.item, read)).toEqual(made.item);
      }),
    );
  });

  it('tells a figure that somebody changed, by how much, and knows it again from the movements', () => {
    const spoilt = { ...item, onHand: 12, reserved: 9 };
    expect(stockDifferences(spoilt, moves, 3)).toEqual([
      { code: 'K01', name: '门锁', kind: 'on-hand', kept: 12, right: 9 },
      { code: 'K01', name: '门锁', kind: 'reserved', kept: 9, right: 3 },
    ]);
    expect(asMoved(spoilt, moves)).toMatchObject({ onHand: 9, reserved: 3 });
  });

  it('tells what the orders reserve otherwise; where they can’t be read, the movements tell', () => {
    expect(stockDifferences(item, moves, 2)).toMatchObject([{ kind: 'reserved', kept: 3, right: 2 }]);
    expect(stockDifferences(item, moves, null)).toEqual([]);
  });

  it('tells of movements that are gone, also the last: then nothing says what is there', () => {
    const missing = [{ code: 'K01', name: '门锁', kind: 'moves-missing', kept: 0, right: 1 }];
    expect(stockDifferences(item, [moves[0], moves[2]] as StockMove[], 3)).toEqual(missing);
    expect(stockDifferences(item, moves.slice(0, 2), 3)).toEqual(missing);
    expect(asMoved(item, moves.slice(0, 2))).toBe(item);
  });

  it('tells of a movement that goes on from another number than the one before it ended with, until it is counted', () => {
    const after = moved({ ...item, onHand: 50 }, change('ship', -1), { by: 'a', at: moment('2026-11-25') });
    const apart = { code: 'K01', name: '门锁', kind: 'moves-apart', kept: 50, right: 9 };
    expect(stockDifferences(after.item, [...moves, after.move], 3)).toEqual([apart]);
    const counted = moved(after.item, change('counted', -41), { by: 'a', at: moment('2026-11-26') });
    expect(stockDifferences(counted.item, [...moves, after.move, counted.move], 3)).toEqual([]);
  });

  it('knows the place again of an item whose row was brought back from before its last movements', () => {
    const before = { ...item, onHand: 10, reserved: 4, version: 2 };
    expect(stockDifferences(before, moves, 3).map(({ kind }) => kind)).toEqual(['on-hand', 'reserved']);
    expect(asMoved(before, moves)).toMatchObject({ onHand: 9, reserved: 3, version: 3 });
  });

  it('says nothing of an item without a movement', () => {
    expect(stockDifferences(item, [], 3)).toEqual([]);
  });
});
