import type { Order } from '../../domain/order/order';
import { itemsOf, ordersOf } from '../read/read-orders';
import { rowIndexesOf } from '../read/table';
import { itemToRow } from '../rows/item-row';
import { orderToRow } from '../rows/order-row';
import { text, whole } from '../schema/value-kinds';
import type { CommitContext } from './plan-change';
import { monthOfOrder } from './plan-orders';
import { rowOf } from './row-of';
import { standing } from './write-target';

/** An order's row as it stands now; its items stay as they are. */
export function planOrderUpdate({ plan, sight, names }: CommitContext, order: Order): void {
  const table = sight.table(ordersOf(monthOfOrder(order)));
  plan.update(table, rowOf(table, order.key), orderToRow(order, names));
}

/** An order's next revision (E2): its row, and its items, each on the row of its place; new ones are added, others removed. */
export function planRevision(context: CommitContext, order: Order): void {
  planOrderUpdate(context, order);
  const { plan, sight } = context;
  const table = sight.table(itemsOf(monthOfOrder(order)));
  const standingRows = new Map<number, number>();
  for (const rowIndex of rowIndexesOf(table)) {
    if (text.read(table.content(rowIndex, 'orderKey')).trim() !== order.key) continue;
    standingRows.set(whole.read(table.content(rowIndex, 'place')), rowIndex);
  }
  const rowAt = (place: number): number | undefined => standingRows.get(place);
  for (const item of order.items) {
    const rowIndex = rowAt(item.place);
    if (rowIndex !== undefined) plan.update(table, rowIndex, itemToRow(order.key, item));
  }
  const added = order.items.filter(({ place }) => rowAt(place) === undefined);
  plan.append(
    standing(table),
    added.map((item) => itemToRow(order.key, item)),
  );
  const places = order.items.map(({ place }) => place);
  const gone = [...standingRows].filter(([place]) => !places.includes(place)).map(([, rowIndex]) => rowIndex);
  plan.remove(table, gone);
}
