import type { Order } from '../../domain/order/order';
import { reservedByOrders, type StockDifference, stockDifferences } from '../../domain/stock/compare';
import type { StockMove } from '../../domain/stock/movement';
import type { StockItem } from '../../domain/stock/stock-item';
import { monthBefore, monthOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import type { OrderBook } from '../ports/order-book';
import { monthsToCheck } from '../triggers/months-to-check';

/** So far back the last movement of an item is looked for, and so many months at a time. */
const MOST_MONTHS = 24;
const MONTHS_A_READ = 6;

/** What a look at the stock found (N1). */
export interface StockLook {
  /** Items whose movements were found. */
  compared: number;
  differences: StockDifference[];
  items: readonly StockItem[];
  moves: ReadonlyMap<string, readonly StockMove[]>;
  /** What orders reserve, by the code of the item; null where rows of orders can't be read. */
  reserved: ReadonlyMap<string, number> | null;
}

/**
 * Compares the figures of every stock item with its movements and with the orders that are open. It only reads: the items, then the orders of the
 * months in which something is open with the movements of two months; older movements only where an item had none since.
 * @returns `off` where stock is switched off
 */
export function lookAtStock(book: Pick<OrderBook, 'read'>, today: LocalDate): StockLook | 'off' {
  const first = book.read({ settings: true, records: { stockItems: 'all', openWork: 'all' } });
  if (!first.settings.usesStock) return 'off';
  if (first.records.stockItems.length === 0) return nothing;
  const month = monthOf(today);
  const orders = monthsToCheck(first, month);
  const newest = [monthBefore(month, 1), month];
  const second = book.read({ orders, records: { stockItems: 'all', stockMoves: newest } });
  const items = second.records.stockItems;
  const moves = byCode(second.records.stockMoves);
  for (let back = newest.length; back < MOST_MONTHS && items.some(({ code }) => !moves.has(code)); ) {
    const months: LocalMonth[] = Array.from({ length: MONTHS_A_READ }, (_, n) => monthBefore(month, back + n));
    const older = byCode(book.read({ records: { stockMoves: months } }).records.stockMoves);
    for (const [code, each] of older) if (!moves.has(code)) moves.set(code, each);
    back += MONTHS_A_READ;
  }
  const isAllRead = (first.unreadable ?? []).length + (second.unreadable ?? []).length === 0;
  const reserved = isAllRead ? reservedByOrders(ordersIn(second.orders)) : null;
  const known = items.filter(({ code }) => moves.has(code));
  const differences = known.flatMap((item) =>
    stockDifferences(item, moves.get(item.code) ?? [], reserved && (reserved.get(item.code) ?? 0)),
  );
  return { compared: known.length, differences, items, moves, reserved };
}

const nothing: StockLook = { compared: 0, differences: [], items: [], moves: new Map(), reserved: new Map() };

const ordersIn = (orders: Readonly<Record<LocalMonth, readonly { order: Order }[]>>): Order[] =>
  Object.values(orders)
    .flat()
    .map(({ order }) => order);

function byCode(moves: readonly StockMove[]): Map<string, StockMove[]> {
  const known = new Map<string, StockMove[]>();
  for (const move of moves) {
    const own = known.get(move.code);
    if (own) own.push(move);
    else known.set(move.code, [move]);
  }
  return known;
}
