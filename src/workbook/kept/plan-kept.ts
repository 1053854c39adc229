import type { CommitContext } from '../commit/plan-change';
import { standing } from '../commit/write-target';
import { rowIndexesOf, type Table } from '../read/table';
import type { CellsOf } from '../rows/row-cells';
import type { Place } from '../schema/place';
import { text } from '../schema/value-kinds';
import { type KeptPlace, type KeptRow, keptKey, keptPlaceOf, keptRowOf } from './kept-rows';

/** A row that a commit writes or removes, where its tab's rows are kept. */
export interface WrittenRow {
  readonly place: Place;
  /** Null where the row is removed. */
  readonly cells: CellsOf | null;
  /** Which row it was before; an empty text for a new one. */
  readonly formerIdentity: string;
}

/** Behind the month's orders, items and notices, where a new month's tabs stand. */
const KEPT_INDEX = 3;

/** Copies of all rows that this commit writes, in the same commit: a hand edit is judged and undone by them (M2). */
export function planKept(context: CommitContext): void {
  const byTab = new Map<string, { place: KeptPlace; rows: WrittenRow[] }>();
  for (const row of context.plan.written) {
    const place = keptPlaceOf(row.place);
    if (!place) continue;
    const known = byTab.get(place.name) ?? { place, rows: [] };
    byTab.set(place.name, known);
    known.rows.push(row);
  }
  for (const { place, rows } of byTab.values()) planCopies(context, place, copiesOf(rows));
}

/** What each copy is to be, by its key; null where it goes. Of a row written twice the last word counts. */
function copiesOf(rows: readonly WrittenRow[]): Map<string, KeptRow | null> {
  const copies = new Map<string, KeptRow | null>();
  for (const { place, cells, formerIdentity } of rows) {
    const row = cells && keptRowOf(place.tab, cells);
    const former = keptKey(place.tab, formerIdentity);
    if (formerIdentity !== '' && former !== row?.key) copies.set(former, null);
    if (row) copies.set(row.key, row);
  }
  return copies;
}

function planCopies(
  { plan, sight, titleOf }: CommitContext,
  place: KeptPlace,
  copies: Map<string, KeptRow | null>,
): void {
  const isThere = sight.shows(place);
  // A running tab of copies that somebody deleted comes back with the next installation; nothing waits for it.
  if (!isThere && place.month === null) return;
  const table = isThere ? sight.table(place) : null;
  const rowOfKey = table ? rowsByKey(table) : new Map<string, number>();
  const added: KeptRow[] = [];
  const gone: number[] = [];
  for (const [key, row] of copies) {
    const rowIndex = rowOfKey.get(key);
    if (table && rowIndex !== undefined) {
      if (row) plan.replace(table, rowIndex, row);
      else gone.push(rowIndex);
    } else if (row) added.push(row);
  }
  if (added.length > 0) plan.append(table ? standing(table) : plan.make(place, titleOf(place), KEPT_INDEX), added);
  if (table) plan.remove(table, gone);
}

function rowsByKey(table: Table): Map<string, number> {
  const rows = new Map<string, number>();
  const keyOf = table.column('key');
  for (const rowIndex of rowIndexesOf(table)) rows.set(text.read(keyOf(rowIndex)), rowIndex);
  return rows;
}
