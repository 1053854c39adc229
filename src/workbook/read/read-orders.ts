import type { IndexedOrder, MonthNumbering, OrderOnFile, OrderPlace } from '../../application/ports/order-book';
import { parseOrderKey } from '../../domain/order/number';
import type { Item, OrderKey } from '../../domain/order/order';
import type { Problem } from '../../domain/problem';
import type { LocalMonth } from '../../domain/time/local-time';
import { itemFromRow } from '../rows/item-row';
import { orderFromRow } from '../rows/order-row';
import { monthOfSheet, monthPlace } from '../schema/place';
import { TABS } from '../schema/tabs';
import { text } from '../schema/value-kinds';
import { type KeptSequence, keptSequences, SYSTEM } from './kept-values';
import type { Sight } from './sight';
import { readRows, rowIndexesOf, type Table, tabMissing } from './table';

export const ordersOf = (month: LocalMonth) => monthPlace(TABS.orders, month);
export const itemsOf = (month: LocalMonth) => monthPlace(TABS.items, month);

/** The items that were read, by order; null for an order of which an item can't be read. */
export type ItemsByOrder = ReadonlyMap<OrderKey, Item[] | null>;

/**
 * How far a month is numbered: the larger of what is kept and of what its keys say (B4).
 * @throws Refusal kind `setup` where a month that has orders lost one of its tabs: a new one would hide the loss.
 */
export function readNumbering(sight: Sight, month: LocalMonth): MonthNumbering {
  const [orders, items] = [ordersOf(month), itemsOf(month)];
  const isKept = (each: KeptSequence): boolean => each.month === month;
  const kept = keptSequences(sight.table(SYSTEM)).find(isKept)?.lastSequence ?? 0;
  const shown = [orders, items].filter((place) => sight.shows(place));
  if (shown.length === 0 && kept === 0) return { exists: false, lastSequence: 0 };
  for (const place of [orders, items]) if (!sight.shows(place)) throw tabMissing(place, sight.language);
  sight.table(items);
  const sequences = readIndex(sight, month).map(({ key }) => parseOrderKey(key)?.sequence ?? 0);
  return { exists: true, lastSequence: sequences.reduce((largest, each) => Math.max(largest, each), kept) };
}

/** The lines of a month's index; a row whose key is none of that month is no order, and of a copied row the first counts. */
export function readIndex(sight: Sight, month: LocalMonth): IndexedOrder[] {
  const place = ordersOf(month);
  if (!sight.shows(place)) return [];
  const table = sight.table(place);
  const known = new Set<OrderKey>();
  return rowIndexesOf(table).flatMap((rowIndex) => {
    const key = text.read(table.content(rowIndex, 'key')).trim();
    if (parseOrderKey(key)?.month !== month || known.has(key)) return [];
    known.add(key);
    const customerId = text.read(table.content(rowIndex, 'customerId'));
    return [{ key, customerId, place: { sheetId: place.sheetId, rowIndex } }];
  });
}

/** The orders of a month, or only some of them, with the items that were read. A month without tabs has none. */
export function readOrders(
  sight: Sight,
  month: LocalMonth,
  items: ItemsByOrder,
  only: ReadonlySet<OrderKey> | null = null,
): OrderOnFile[] {
  const rows = readIndex(sight, month)
    .filter(({ key }) => !only || only.has(key))
    .map(({ place }) => place);
  return rows.length === 0 ? [] : readPlaces(sight, rows, items);
}

/** The orders at these places, in this order; a row that holds none is left out. */
export function readPlaces(sight: Sight, places: readonly OrderPlace[], items: ItemsByOrder): OrderOnFile[] {
  const tables = new Map<number, OrdersTable | null>();
  return places.flatMap((place) => {
    const known = tables.get(place.sheetId);
    const table = known === undefined ? tableWith(sight, place) : known;
    tables.set(place.sheetId, table);
    if (!table || parseOrderKey(text.read(table.content(place.rowIndex, 'key')).trim()) === null) return [];
    const found = readRows(table, sight.language, (problem) => sight.unreadable.push(problem), [place.rowIndex]);
    return found.flatMap(({ row }) => {
      const own = items.has(row.key) ? items.get(row.key) : [];
      return own ? [{ order: { ...orderFromRow(row), items: own }, place }] : [];
    });
  });
}

type OrdersTable = Table<(typeof TABS.orders)['columns']>;

function tableWith(sight: Sight, place: OrderPlace): OrdersTable | null {
  const tab = ordersOf(monthOfSheet(place.sheetId));
  return sight.shows(tab) ? sight.rowsOnly(tab) : null;
}

/** The items of these months by order, or only some orders', each order's in their places. */
export function readItems(
  sight: Sight,
  months: readonly LocalMonth[],
  only: ReadonlySet<OrderKey> | null,
): ItemsByOrder {
  const byOrder = new Map<OrderKey, Item[] | null>();
  for (const month of months.filter((each) => sight.shows(itemsOf(each)))) {
    const table = sight.table(itemsOf(month));
    const spoil = (key: OrderKey): unknown => byOrder.set(key, null);
    const isMeant = (rowIndex: number): boolean =>
      !only || only.has(text.read(table.content(rowIndex, 'orderKey')).trim());
    const onUnreadable = (problem: Problem): void => {
      sight.unreadable.push(problem);
      spoil(String(problem.params?.key ?? ''));
    };
    const rows = readRows(table, sight.language, onUnreadable, rowIndexesOf(table).filter(isMeant));
    for (const { row } of rows) {
      const own = byOrder.get(row.orderKey);
      if (own !== null)
        byOrder.set(
          row.orderKey,
          [...(own ?? []), itemFromRow(row)].sort((a, b) => a.place - b.place),
        );
    }
  }
  return byOrder;
}
