import type { ChangeSet, Snapshot } from '../../application/ports/order-book';
import type { RowMemory } from '../../application/ports/row-memory';
import { parseOrderKey } from '../../domain/order/number';
import type { OrderKey } from '../../domain/order/order';
import { monthBefore } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import { itemsOf, ordersOf } from '../read/read-orders';
import { noticeRecords } from '../records/notices';
import type { Place } from '../schema/place';
import { layoutText, readLayout, withAppended } from './layout';

/** What is older is not remembered: a workbook's properties hold 500 KB. */
const MONTHS_REMEMBERED = 24;

interface Added {
  readonly key: OrderKey;
  readonly count: number;
}

/** After a commit: rows of new orders and notices stand below those that were there, so the next read need not look for them. */
export function rememberAdded(memory: RowMemory, { numbering }: Pick<Snapshot, 'numbering'>, change: ChangeSet): void {
  const orders = change.addOrders ?? [];
  const notices = change.addRecords?.notices ?? [];
  for (const month of new Set(orders.map(({ key }) => monthOfKey(key)))) {
    const own = orders.filter(({ key }) => monthOfKey(key) === month);
    if (numbering[month]?.lastSequence === 0) begin(memory, month);
    extend(
      memory,
      ordersOf(month),
      own.map(({ key }) => ({ key, count: 1 })),
    );
    extend(
      memory,
      itemsOf(month),
      own.map(({ key, items }) => ({ key, count: items.length })),
    );
  }
  for (const month of new Set(notices.map(({ orderKey }) => monthOfKey(orderKey)))) {
    const own = notices.filter(({ orderKey }) => monthOfKey(orderKey) === month);
    extend(
      memory,
      noticeRecords.place(month),
      own.map(({ orderKey }) => ({ key: orderKey, count: 1 })),
    );
  }
}

/** A month's tabs are known to be empty before its first order. */
function begin(memory: RowMemory, month: LocalMonth): void {
  for (const placeOf of [ordersOf, itemsOf, noticeRecords.place]) {
    memory.forget(placeOf(monthBefore(month, MONTHS_REMEMBERED)).name);
    memory.keep(placeOf(month).name, layoutText([]));
  }
}

function extend(memory: RowMemory, place: Place, added: readonly Added[]): void {
  const text = memory.recall(place.name);
  const layout = text === null ? null : readLayout(text);
  if (!layout) return;
  const rows = added.map(({ key, count }) => ({ sequence: parseOrderKey(key)?.sequence ?? 0, count }));
  memory.keep(place.name, layoutText(withAppended(layout, rows)));
}

function monthOfKey(key: OrderKey): LocalMonth {
  const number = parseOrderKey(key);
  if (!number) throw new Error(`not an order key: ${key}`);
  return number.month;
}
