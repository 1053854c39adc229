import type { Order } from '../order/order';
import type { StockMove } from './movement';
import type { StockItem } from './stock-item';

/** What can differ: the figures that an item keeps, or its movements themselves. */
export type StockDifferenceKind = 'on-hand' | 'reserved' | 'moves-missing' | 'moves-apart';

/** A figure of a stock item that is not what it is made of (N1). */
export interface StockDifference {
  code: string;
  name: string;
  kind: StockDifferenceKind;
  /** What the item keeps; of movements, what the later one goes on from. */
  kept: number;
  /** What it should be; of missing movements, how many they are. */
  right: number;
}

/** The place of a movement among those of its item. */
export const placeOf = ({ id }: Pick<StockMove, 'id'>): number => Number(id.slice(id.lastIndexOf('/') + 1));

/** What released orders still have to get of each stock item, by its code. */
export function reservedByOrders(orders: readonly Pick<Order, 'life'>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { code, reserved } of orders.flatMap(({ life }) => life.stock ?? [])) {
    sums.set(code, (sums.get(code) ?? 0) + reserved);
  }
  return sums;
}

/**
 * Compares what an item keeps with its movements, and what is reserved with its orders (N1). A count settles what was there
 * before it: only what moved since then is looked at.
 * @param moves the item's own, of any months up to this one, in any order
 * @param reserved what orders reserve of it; null where not all of them could be read: then its movements tell
 */
export function stockDifferences(
  item: StockItem,
  moves: readonly StockMove[],
  reserved: number | null,
): StockDifference[] {
  const chain = sinceTheCount(moves);
  const last = chain[chain.length - 1];
  const { code, name } = item;
  const told = (kind: StockDifferenceKind, kept: number, right: number) => [{ code, name, kind, kept, right }];
  if (!last) return [];
  const missing = missingIn(chain, Math.max(item.version, placeOf(last)));
  const isLastThere = placeOf(last) >= item.version;
  const booked = reserved ?? (isLastThere ? last.reservedAfter : item.reserved);
  return [
    ...(isLastThere && item.onHand !== last.onHandAfter ? told('on-hand', item.onHand, last.onHandAfter) : []),
    ...(item.reserved !== booked ? told('reserved', item.reserved, booked) : []),
    ...(missing > 0 ? told('moves-missing', 0, missing) : []),
    ...chain.flatMap((move, nth) => {
      const former = chain[nth - 1];
      const from = move.onHandAfter - move.onHand;
      const follows = former && placeOf(former) === placeOf(move) - 1;
      return follows && former.onHandAfter !== from ? told('moves-apart', from, former.onHandAfter) : [];
    }),
  ];
}

/** The item as its last movement left it, or as it is where that movement is not there. */
export function asMoved(item: StockItem, moves: readonly StockMove[]): StockItem {
  const chain = sinceTheCount(moves);
  const last = chain[chain.length - 1];
  if (!last || placeOf(last) < item.version) return item;
  return { ...item, onHand: last.onHandAfter, reserved: last.reservedAfter, version: placeOf(last) };
}

function sinceTheCount(moves: readonly StockMove[]): StockMove[] {
  const inOrder = [...moves].sort((a, b) => placeOf(a) - placeOf(b));
  const counts = inOrder.map(({ kind }) => kind === 'counted');
  return inOrder.slice(Math.max(0, counts.lastIndexOf(true)));
}

function missingIn(chain: readonly StockMove[], upTo: number): number {
  const first = chain[0];
  return first ? upTo - placeOf(first) + 1 - new Set(chain.map(placeOf)).size : 0;
}
