import { type Problem, Refusal } from '../../domain/problem';
import type { Language } from '../../domain/settings/settings';
import { textsFor } from '../../domain/texts';
import { readCells, UnreadableRow } from '../rows/row-cells';
import type { CellContent } from '../schema/cell-kind';
import { columnName, type Place, placeParams } from '../schema/place';
import type { Columns, RowOf } from '../schema/tab';
import type { SheetView } from './sheet-view';

/** A tab as it was found: where its header and its columns stand, and what cells were read. */
export interface Table<C extends Columns = Columns> {
  readonly place: Place<C>;
  readonly title: string;
  readonly headerRow: number;
  /** How many rows the grid has, used or not. */
  readonly rowCount: number;
  /** One past the last row that was read. */
  readonly endRow: number;
  /** Where a column of the tab stands. */
  position(columnId: string): number;
  content(rowIndex: number, columnId: string): CellContent;
  /** The contents of one column by row: for who goes through many rows. */
  column(columnId: string): (rowIndex: number) => CellContent;
  /** A cell's note, where notes were read. */
  note(rowIndex: number, columnId: string): string;
  /** Does a filter or a person hide the row? Known where the read asked for it. */
  isHidden(rowIndex: number): boolean;
}

/** A row that stands in a table. */
export interface FoundRow<C extends Columns> {
  readonly rowIndex: number;
  readonly row: RowOf<C>;
}

/** @throws Refusal kind `setup` where the tab, its header row or one of its columns is gone, naming it in the catalogue's words. */
export function openTable<C extends Columns>(
  place: Place<C>,
  view: SheetView | undefined,
  language: Language,
): Table<C> {
  if (!view) throw new Refusal('setup', [{ code: 'tab-missing', params: placeParams(place, language) }]);
  const headerRow = view.headers.get(place.name);
  if (headerRow === undefined) {
    const params = { ...placeParams(place, language), column: textsFor(language).workbook.headerRow };
    throw new Refusal('setup', [{ code: 'column-missing', params }]);
  }
  return tableOf(place, view, headerRow, language);
}

/** Rows that were read by their place alone: the columns are known, the header is not. */
export function openRows<C extends Columns>(
  place: Place<C>,
  view: SheetView | undefined,
  language: Language,
): Table<C> {
  if (!view) throw tabMissing(place, language);
  return tableOf(place, view, -1, language);
}

export function tabMissing(place: Place, language: Language): Refusal {
  return new Refusal('setup', [{ code: 'tab-missing', params: placeParams(place, language) }]);
}

function tableOf<C extends Columns>(place: Place<C>, view: SheetView, headerRow: number, language: Language): Table<C> {
  const ids = Object.keys(place.tab.columns);
  const positions = new Map(ids.map((id) => [id, view.columns.get(columnName(place, id)) ?? -1]));
  const position = (id: string): number => positions.get(id) ?? -1;
  const missing = ids.filter((id) => position(id) < 0);
  if (missing.length > 0) {
    const problemOf = (id: string): Problem => ({ code: 'column-missing', params: placeParams(place, language, id) });
    throw new Refusal('setup', missing.map(problemOf));
  }
  return {
    place,
    title: view.title,
    headerRow,
    rowCount: view.rowCount,
    endRow: view.endRow,
    position,
    content: (rowIndex, columnId) => view.content(rowIndex, position(columnId)),
    column(columnId) {
      const column = position(columnId);
      return (rowIndex) => view.content(rowIndex, column);
    },
    note: (rowIndex, columnId) => view.note(rowIndex, position(columnId)),
    isHidden: (rowIndex) => view.hiddenRows.has(rowIndex),
  };
}

/** The indexes of the rows below the header that have a key. Blank rows and people's notes between them are skipped. */
export function rowIndexesOf(table: Table): number[] {
  const indexes: number[] = [];
  const keyOf = table.column(table.place.tab.key);
  for (let rowIndex = table.headerRow + 1; rowIndex < table.endRow; rowIndex += 1) {
    const key = keyOf(rowIndex);
    if (key !== null && String(key).trim() !== '') indexes.push(rowIndex);
  }
  return indexes;
}

/** Reads rows; one that can't be read is handed to `onUnreadable` as a problem and left out. */
export function readRows<C extends Columns>(
  table: Table<C>,
  language: Language,
  onUnreadable: (problem: Problem) => void,
  rowIndexes: readonly number[] = rowIndexesOf(table),
): FoundRow<C>[] {
  const columnIds = Object.keys(table.place.tab.columns) as (keyof C & string)[];
  return rowIndexes.flatMap((rowIndex) => {
    const row = readPart(table, rowIndex, columnIds, language, onUnreadable);
    return row ? [{ rowIndex, row: row as RowOf<C> }] : [];
  });
}

/** These columns of a row, or null where one can't be read: then it was handed to `onUnreadable`. */
export function readPart<C extends Columns, Read extends keyof C & string>(
  table: Table<C>,
  rowIndex: number,
  columnIds: readonly Read[],
  language: Language,
  onUnreadable: (problem: Problem) => void,
): Pick<RowOf<C>, Read> | null {
  try {
    return readCells(table.place.tab, columnIds, (id) => table.content(rowIndex, id));
  } catch (error) {
    if (!(error instanceof UnreadableRow)) throw error;
    onUnreadable(unreadable(table, rowIndex, error.columnId, language));
    return null;
  }
}

const SHOWN_CHARACTERS = 60;

/** What to tell of a cell that can't be read: tab, row as people count it, column, value, and the row's key. */
export function unreadable(table: Table, rowIndex: number, columnId: string, language: Language): Problem {
  const value = String(table.content(rowIndex, columnId) ?? '').slice(0, SHOWN_CHARACTERS);
  const key = String(table.content(rowIndex, table.place.tab.key) ?? '');
  return {
    code: 'cell-unreadable',
    params: { ...placeParams(table.place, language, columnId), row: rowIndex + 1, value, key },
  };
}
