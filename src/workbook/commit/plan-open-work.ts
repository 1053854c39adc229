import type { ChangeSet } from '../../application/ports/order-book';
import { openEntriesAfter } from '../../domain/reminder/open-entry';
import { OPEN_WORK } from '../read/need-wishes';
import { rowIndexesOf } from '../read/table';
import { text } from '../schema/value-kinds';
import type { CommitContext } from './plan-change';
import { standing } from './write-target';

/**
 * Keeps the index of open work with every change of an order or a notice, in the same commit: no use case can forget it. At most
 * its keys were read, so an entry that stands is written whole.
 */
export function planOpenWork({ plan, sight }: CommitContext, change: ChangeSet): void {
  const { addOrders = [], updateOrders = [], reviseOrders = [], addRecords, updateRecords } = change;
  const orders = [...addOrders, ...updateOrders, ...reviseOrders];
  const notices = [...(addRecords?.notices ?? []), ...(updateRecords?.notices ?? [])];
  if (orders.length === 0 && notices.length === 0) return;
  const table = sight.table(OPEN_WORK);
  const rows = new Map(rowIndexesOf(table).map((row) => [text.read(table.content(row, 'key')), row]));
  const after = openEntriesAfter(orders, notices);
  const added: { key: string; entry: (typeof after.standing)[number] }[] = [];
  for (const entry of after.standing) {
    const rowIndex = rows.get(entry.key);
    const row = { key: entry.key, entry };
    if (rowIndex === undefined) added.push(row);
    else plan.replace(table, rowIndex, row);
  }
  plan.append(standing(table), added);
  const gone = after.gone.map((key) => rows.get(key)).filter((row): row is number => row !== undefined);
  plan.remove(table, gone);
}
