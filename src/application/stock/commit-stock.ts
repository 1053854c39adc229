import type { Order } from '../../domain/order/order';
import type { Action } from '../../domain/role/permission';
import { changesOf, linesOf } from '../../domain/stock/claims';
import { moved, type StockMove } from '../../domain/stock/movement';
import { monthOf } from '../../domain/time/local-date';
import type { LocalMoment } from '../../domain/time/local-time';
import { ordersByKey } from '../orders/order-in-hand';
import type { ChangeSet, Need, Snapshot } from '../ports/order-book';

type Change = Omit<ChangeSet, 'request'>;

/** What can change what orders take of the stock: it begins with the release. */
const MOVES_STOCK: readonly Action[] = [
  ...(['release-order', 'ship-order', 'book-return', 'sign-notice', 'override-notice'] as const),
  'take-back-import',
];

/**
 * The stock items and the place of new movements come with the same read (N1). A workbook that never used stock has no such tabs: then
 * nothing more is read.
 */
export function withStockNeeded(action: Action, need: Need, now: LocalMoment): Need {
  return MOVES_STOCK.includes(action) ? { ...need, ...stockNeed(need, now) } : need;
}

/** What a booking of stock reads, beside what else is needed. */
export function stockNeed(need: Need, { date }: LocalMoment): Pick<Need, 'records' | 'addingTo'> {
  return {
    records: { ...need.records, stockItems: 'all' },
    addingTo: { ...need.addingTo, stockMoves: [monthOf(date)] },
  };
}

/** What the orders of a commit reserve, free, take and bring back, in the same commit: so that no use case can forget it (N1). */
export function withStock(snapshot: Snapshot, change: Change, acted: { by: string; at: LocalMoment }): Change {
  const stock = snapshot.records.stockItems;
  if (stock.length === 0) return change;
  const offered = snapshot.settings.usesStock ? stock : [];
  const filed = ordersByKey(snapshot);
  const items = new Map(stock.map((item) => [item.code, item]));
  const moves: StockMove[] = [];
  const claimed = (after: Order): Order => {
    const before = filed.get(after.key);
    if (!before) return after;
    const lines = linesOf(before, after, offered);
    if (lines === undefined) return after;
    for (const { code, change: own } of changesOf(after.life.stock ?? [], lines, after)) {
      const item = items.get(code);
      if (!item) continue; // somebody removed its row: the order goes on without
      const { item: now, move } = moved(item, own, acted);
      items.set(code, now);
      moves.push(move);
    }
    return { ...after, life: { ...after.life, stock: lines } };
  };
  const updateOrders = change.updateOrders?.map(claimed);
  const reviseOrders = change.reviseOrders?.map(claimed);
  const followed = {
    ...change,
    ...(updateOrders ? { updateOrders } : {}),
    ...(reviseOrders ? { reviseOrders } : {}),
  };
  if (moves.length === 0) return followed;
  return {
    ...followed,
    addRecords: { ...change.addRecords, stockMoves: moves },
    updateRecords: { ...change.updateRecords, stockItems: [...items.values()].filter((item) => !stock.includes(item)) },
  };
}
