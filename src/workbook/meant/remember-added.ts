import type { ChangeSet, Snapshot } from '../../application/ports/order-book';
import type { RowMemory } from '../../application/ports/row-memory';
import { parseOrderKey } from '../../domain/order/number';
import type { Order, OrderKey } from '../../domain/order/order';
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
  const texts: Record<string, string> = {};
  for (const month of new Set(orders.map(({ key }) => monthOfKey(key)))) {
    const own = orders.filter(({ key }) => monthOfKey(key) === month);
    const isFirst = numbering[month]?.lastSequence === 0;
    if (isFirst) begin(memory, month, texts);
    const rowsOf = (count: (order: Order) => number): Added[] =>
      own.map((each) => ({ key: each.key, count: count(each) }));
    extend(
      memory,
      ordersOf(month),
      texts,
      rowsOf(() => 1),
    );
    extend(
      memory,
      itemsOf(month),
      texts,
      rowsOf(({ items }) => items.length),
    );
  }
  for (const month of new Set(notices.map(({ orderKey }) => monthOfKey(orderKey)))) {
    const own = notices.filter(({ orderKey }) => monthOfKey(orderKey) === month);
    const added = own.map(({ orderKey }) => ({ key: orderKey, count: 1 }));
    extend(memory, noticeRecords.place(month), texts, added);
  }
  if (Object.keys(texts).length > 0) memory.keep(texts);
}

/** A month's tabs are known to be empty before its first order. */
function begin(memory: RowMemory, month: LocalMonth, texts: Record<string, string>): void {
  for (const placeOf of [ordersOf, itemsOf, noticeRecords.place]) {
    memory.forget(placeOf(monthBefore(month, MONTHS_REMEMBERED)).name);
    texts[placeOf(month).name] = layoutText([]);
  }
}

function extend(memory: RowMemory, { name }: Place, texts: Record<string, string>, added: readonly Added[]): void {
  const text = texts[name] ?? memory.recall(name);
  const layout = text === null ? null : readLayout(text);
  if (!layout) return;
  const rows = added.map(({ key, count }) => ({ sequence: parseOrderKey(key)?.sequence ?? 0, count }));
  texts[name] = layoutText(withAppended(layout, rows));
}

function monthOfKey(key: OrderKey): LocalMonth {
  const number = parseOrderKey(key);
  if (!number) throw new Error(`not an order key: ${key}`);
  return number.month;
}
