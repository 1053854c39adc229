import type { EditedRange } from '../../application/ports/hand-edits';
import { policyOf } from '../../domain/hand-edit/policies';
import { cellsOfKept, identityOf, isIdentity, keptKey, keptPlaceOf } from '../kept/kept-rows';
import { FIRST_LANGUAGE } from '../read/read-settings';
import type { SheetView } from '../read/sheet-view';
import { sightOf } from '../read/sight';
import { rowIndexesOf, type Table } from '../read/table';
import type { CellsOf } from '../rows/row-cells';
import type { CellContent } from '../schema/cell-kind';
import { text } from '../schema/value-kinds';
import { placeOfSheet } from './edited-place';
import { type Copies, type MatchedRow, matchRows } from './match-rows';
import { contentOfEvent } from './old-value';

/** An edited row with what it was. */
export interface RowBefore {
  readonly rowIndex: number;
  readonly kind: 'kept' | 'new' | 'intruder';
  /** The columns to be looked at: those that were edited, or all where the row lost what tells it apart. */
  readonly columnIds: readonly string[];
  readonly isLost: boolean;
  readonly isRestorable: boolean;
}

/** The workbook as it was before a hand edit, as far as that is known, and the edited tab as it is now. */
export interface BeforeEdit {
  readonly views: ReadonlyMap<number, SheetView>;
  readonly table: Table;
  readonly editedIds: readonly string[];
  readonly rows: readonly RowBefore[];
  /** What tells rows apart that were kept and stand nowhere now. */
  readonly goneKeys: readonly string[];
}

/** @throws Refusal kind `setup` where the edited tab, its header row or one of its columns is gone */
export function beforeEdit(views: ReadonlyMap<number, SheetView>, range: EditedRange): BeforeEdit {
  const place = placeOfSheet(range.sheetId);
  if (!place) throw new Error(`sheet ${range.sheetId} is none of the desk's`);
  const sight = sightOf(views, FIRST_LANGUAGE);
  const kept = keptPlaceOf(place);
  const table = kept ? sight.table(place) : sight.rowsOnly(place);
  const editedIds = Object.keys(place.tab.columns).filter((id) => {
    const position = table.position(id);
    return position >= range.startColumn && position < range.endColumn;
  });
  const headerRow = views.get(place.sheetId)?.headers.get(place.name) ?? 0;
  const rowIndexes = indexes(Math.max(range.startRow, headerRow + 1), Math.min(range.endRow, table.rowCount));
  const copies = kept && sight.shows(kept) ? copiesOf(sight.table(kept), table) : new Map();
  const rows = rowsBefore(table, copies, { rowIndexes, editedIds, range });
  const before = withBefore(views, table, rows);
  return {
    views: before,
    table,
    editedIds,
    rows: rows.map(({ row }) => row),
    goneKeys: goneKeys(before, table, copies),
  };
}

function goneKeys(before: ReadonlyMap<number, SheetView>, { place }: Table, copies: Copies): string[] {
  if (copies.size === 0) return [];
  const table = sightOf(before, FIRST_LANGUAGE).table(place);
  const standing = new Set(rowIndexesOf(table).map((row) => identityOf(place.tab, (id) => table.content(row, id))));
  return [...copies.keys()].filter((identity) => !standing.has(identity));
}

interface KnownRow {
  readonly row: RowBefore;
  /** What its cells held, as far as that is known. */
  readonly was: Partial<CellsOf>;
}

function rowsBefore(
  table: Table,
  copies: Copies,
  edited: { rowIndexes: readonly number[]; editedIds: readonly string[]; range: EditedRange },
): KnownRow[] {
  const { editedIds, range } = edited;
  const { tab } = table.place;
  const { rowsByHand = false } = policyOf(tab.id);
  const isBlank = (rowIndex: number): boolean =>
    Object.keys(tab.columns).every((id) => isEmpty(table.content(rowIndex, id)));
  const matched = matchRows(table, copies, {
    ...edited,
    columnIds: editedIds,
    inTurn: (rowIndex) => !range.isCheck && (!rowsByHand || isBlank(rowIndex)),
  });
  return matched.flatMap((match): KnownRow[] => {
    if (match.was) return [keptRow(table, match, match.was, editedIds, rowsByHand)];
    const { rowIndex } = match;
    if (isBlank(rowIndex) && range.oldValue === undefined) return [];
    const identity = identityOf(tab, (id) => table.content(rowIndex, id));
    const typedIdentity = editedIds.some((id) => isIdentity(tab, id) && !isEmpty(table.content(rowIndex, id)));
    const common = { rowIndex, columnIds: editedIds, isLost: false };
    if (!rowsByHand && typedIdentity && copies.size > 0) {
      return [{ row: { ...common, kind: 'intruder', isRestorable: true }, was: { [tab.key]: null } }];
    }
    // What people scribble beside the data, in rows without a key, is theirs.
    if (!rowsByHand && identity === '' && range.oldValue === undefined) return [];
    const was = oldCells(table, editedIds, range);
    const isRestorable = was !== null || (rowsByHand && copies.size > 0);
    const blanked = was ?? (rowsByHand && copies.size > 0 ? blankCells(editedIds) : {});
    return [{ row: { ...common, kind: 'new', isRestorable }, was: blanked }];
  });
}

function keptRow(
  table: Table,
  { rowIndex, isLost }: MatchedRow,
  was: Partial<CellsOf>,
  editedIds: readonly string[],
  rowsByHand: boolean,
): KnownRow {
  // Of a row that a form made, nothing but its place can have been meant to change: all of it is put back.
  const whole = isLost && !rowsByHand;
  const columnIds = whole ? Object.keys(table.place.tab.columns).filter((id) => id in was) : editedIds;
  const known = Object.fromEntries(columnIds.filter((id) => id in was).map((id) => [id, was[id] ?? null]));
  return { row: { rowIndex, kind: 'kept', columnIds, isLost, isRestorable: true }, was: known };
}

/** The one cell that an event tells the former value of. */
function oldCells(table: Table, editedIds: readonly string[], range: EditedRange): Partial<CellsOf> | null {
  const [only] = editedIds;
  const isSingle = range.endRow - range.startRow === 1 && range.endColumn - range.startColumn === 1;
  if (only === undefined || !isSingle || range.oldValue === undefined) return null;
  const column = table.place.tab.columns[only];
  return column ? { [only]: contentOfEvent(range.oldValue, column.kind) } : null;
}

function blankCells(ids: readonly string[]): Partial<CellsOf> {
  return Object.fromEntries(ids.map((id) => [id, null]));
}

function copiesOf(kept: Table, { place: { tab } }: Table): Map<string, Partial<CellsOf>> {
  const prefix = keptKey(tab, '');
  const copies = new Map<string, Partial<CellsOf>>();
  for (const rowIndex of rowIndexesOf(kept)) {
    const key = text.read(kept.content(rowIndex, 'key'));
    if (!key.startsWith(prefix)) continue;
    const [cells, data] = ['cells', 'data'].map((id) => text.read(kept.content(rowIndex, id))) as [string, string];
    const read = cellsOfKept(tab, { cells, data });
    if (read) copies.set(key.slice(prefix.length), read);
  }
  return copies;
}

/** The same views, in which the edited cells hold what they held before. */
function withBefore(
  views: ReadonlyMap<number, SheetView>,
  table: Table,
  rows: readonly KnownRow[],
): Map<number, SheetView> {
  const { sheetId } = table.place;
  const former = new Map<string, CellContent>();
  let endRow = table.endRow;
  for (const { row, was } of rows) {
    for (const [id, content = null] of Object.entries(was))
      former.set(`${row.rowIndex}/${table.position(id)}`, content);
    endRow = Math.max(endRow, row.rowIndex + 1);
  }
  const all = new Map(views);
  const view = views.get(sheetId);
  if (!view) return all;
  const content = (row: number, column: number): CellContent => {
    const known = former.get(`${row}/${column}`);
    return known === undefined ? view.content(row, column) : known;
  };
  return all.set(sheetId, { ...view, endRow, content });
}

export function isEmpty(content: CellContent): boolean {
  return content === null || content === '';
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
