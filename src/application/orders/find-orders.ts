import { searchCustomers } from '../../domain/customer/search';
import { formatOrderKey, type OrderNumber, parseOrderKey, parseOrderQuery } from '../../domain/order/number';
import type { Order, OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import type { LocalMonth } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';
import type { IndexedOrder, Snapshot } from '../ports/order-book';

/** So many of a customer's months are opened at a time; older ones when asked for. */
const MONTHS_A_STEP = 6;
const MOST_CUSTOMERS = 20;

export interface FoundOrders {
  settings: Settings;
  orders: Order[];
  /** The newest month not searched yet, or null. */
  more: LocalMonth | null;
}

type Reader = Omit<Desk, 'lock'>;

/**
 * Finds orders by key, short number (B2: nearest month first), item number, or customer's name, pinyin or phone
 * (newest first). Two or three reads: an index of the months it may be in, then exactly the rows found.
 */
export function makeFindOrders(desk: Reader) {
  return (request: { query: string; more: LocalMonth | null }): FoundOrders => {
    const { key, meanings, words } = parseOrderQuery(request.query, desk.clock.now().date);
    const named = key ? parseOrderKey(key) : null;
    const numbers = named ? [named] : meanings;
    if (numbers.length > 0 && !request.more) {
      const found = findByNumber(desk, numbers);
      if (found.orders.length > 0) return found;
    }
    return findByCustomer(desk, words, request.more);
  };
}

function findByNumber(desk: Reader, numbers: readonly OrderNumber[]): FoundOrders {
  const months = unique(numbers.map(({ month }) => month));
  return lookUp(desk, { action: 'find-order', need: { index: months } }, ({ snapshot }) => {
    const wanted = numbers.map(({ month, sequence }) => formatOrderKey(month, sequence));
    const lines = months.flatMap((month) => snapshot.index[month] ?? []);
    const hits = wanted.flatMap((key) => lines.filter((line) => line.key === key));
    return found(desk, snapshot, hits, null);
  });
}

function findByCustomer(desk: Reader, words: string, from: LocalMonth | null): FoundOrders {
  return lookUp(desk, { action: 'find-order', need: { customers: true } }, ({ snapshot }) => {
    const customers = words ? searchCustomers(snapshot.customers, words, MOST_CUSTOMERS) : [];
    const ids = new Set(customers.map(({ id }) => id));
    const months = unique(customers.flatMap(({ orderMonths }) => orderMonths))
      .sort()
      .reverse();
    const left = months.filter((month) => !from || month <= from);
    const { index } = desk.book.read({ index: left.slice(0, MONTHS_A_STEP) });
    const hits = Object.values(index).flatMap((lines) => lines.filter(({ customerId }) => ids.has(customerId)));
    hits.sort((a, b) => (a.key < b.key ? 1 : -1));
    return found(desk, snapshot, hits, left[MONTHS_A_STEP] ?? null);
  });
}

/** Reads the rows of the hits; a row that moved between the two reads and holds another order is left out. */
function found(
  desk: Reader,
  { settings }: Snapshot,
  hits: readonly IndexedOrder[],
  more: LocalMonth | null,
): FoundOrders {
  if (hits.length === 0) return { settings, orders: [], more };
  const rank = new Map<OrderKey, number>(hits.map(({ key }, place) => [key, place]));
  const { rows, unreadable = [] } = desk.book.read({ rows: hits.map(({ place }) => place) });
  const orders = rows.map(({ order }) => order).filter(({ key }) => rank.has(key));
  // Somebody spoilt the row that was looked for: it says how to mend it, rather than that there is none.
  if (orders.length === 0 && unreadable.length > 0) throw new Refusal('setup', unreadable);
  return { settings, orders: orders.sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0)), more };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
