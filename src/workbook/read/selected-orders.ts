import type { GridSelection, OrderOnFile } from '../../application/ports/order-book';
import type { LocalMonth } from '../../domain/time/local-time';
import { monthOfSheet } from '../schema/place';
import { text } from '../schema/value-kinds';
import { type ItemsByOrder, itemsOf, ordersOf, readOrders } from './read-orders';
import type { Sight } from './sight';
import { rowIndexesOf, type Table } from './table';
import type { Wishes } from './wanted';

/** The month on whose orders or items something is selected, or null where the tab holds neither. */
export function selectedMonth({ sheetId }: GridSelection): LocalMonth | null {
  const month = monthOfSheet(sheetId);
  const isOurs = [ordersOf(month), itemsOf(month)].some((place) => place.sheetId === sheetId);
  return isOurs && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(month) ? month : null;
}

export function wishSelected(wishes: Wishes, selection: GridSelection): void {
  const month = selectedMonth(selection);
  if (month === null) return;
  wishes.whole(ordersOf(month));
  wishes.whole(itemsOf(month));
}

/** The orders of the selected rows, in the order in which the grid shows those; an order of several rows comes once. */
export function readSelected(sight: Sight, selection: GridSelection, items: ItemsByOrder): OrderOnFile[] {
  const month = selectedMonth(selection);
  if (month === null || !sight.shows(ordersOf(month))) return [];
  const orders = readOrders(sight, month, items);
  if (selection.sheetId === ordersOf(month).sheetId) {
    const table = sight.table(ordersOf(month));
    const places = new Set(seenRows(table, selection));
    return orders.filter(({ place }) => places.has(place.rowIndex)).sort((a, b) => a.place.rowIndex - b.place.rowIndex);
  }
  const table = sight.table(itemsOf(month));
  const keys = seenRows(table, selection).map((rowIndex) => text.read(table.content(rowIndex, 'orderKey')).trim());
  return [...new Set(keys)].flatMap((key) => orders.filter(({ order }) => order.key === key));
}

function seenRows(table: Table, { rows }: GridSelection): number[] {
  const isSelected = (rowIndex: number): boolean => rows.some(({ start, end }) => rowIndex >= start && rowIndex < end);
  return rowIndexesOf(table).filter((rowIndex) => isSelected(rowIndex) && !table.isHidden(rowIndex));
}
