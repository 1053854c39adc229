import { type Problem, Refusal } from '../../domain/problem';
import type { Language } from '../../domain/settings/settings';
import type { BeforeEdit } from '../hand-edits/before-edit';
import type { CellContent } from '../schema/cell-kind';
import type { Place } from '../schema/place';
import type { Columns } from '../schema/tab';
import type { SheetView } from './sheet-view';
import { type FoundRow, openRows, openTable, readRows, type Table } from './table';

/** What one read showed of the workbook, and what it had to leave out. */
export interface Sight {
  readonly language: Language;
  readonly unreadable: Problem[];
  /** The hand edit before which everything here is seen, where there is one. */
  readonly edited: BeforeEdit | null;
  /** Did the read show anything of this tab? */
  shows(place: Place): boolean;
  /** Where the header row of a tab stands, with its cells; null where the read did not show it. */
  header(place: Place): { row: number; content(column: number): CellContent } | null;
  /** @throws Refusal kind `setup` where the tab, its header row or one of its columns is gone. */
  table<C extends Columns>(place: Place<C>): Table<C>;
  /** The tab as far as it was read by the places of rows alone. */
  rowsOnly<C extends Columns>(place: Place<C>): Table<C>;
  /** All rows of a tab that can be read; the others are noted as unreadable. */
  rows<C extends Columns>(place: Place<C>): FoundRow<C>[];
  /** All rows of a tab. @throws Refusal kind `setup` where one can't be read. */
  soundRows<C extends Columns>(place: Place<C>): FoundRow<C>[];
  /** The same sight, speaking another language. */
  in(language: Language): Sight;
}

export function sightOf(
  views: ReadonlyMap<number, SheetView>,
  language: Language,
  unreadable: Problem[] = [],
  edited: BeforeEdit | null = null,
): Sight {
  const viewOf = (place: Place): SheetView | undefined => views.get(place.sheetId);
  const table = <C extends Columns>(place: Place<C>) => openTable(place, viewOf(place), language);
  return {
    language,
    unreadable,
    edited,
    shows: (place) => viewOf(place) !== undefined,
    header(place) {
      const view = viewOf(place);
      const row = view?.headers.get(place.name);
      return view && row !== undefined ? { row, content: (column) => view.content(row, column) } : null;
    },
    table,
    rowsOnly: (place) => openRows(place, viewOf(place), language),
    rows: (place) => readRows(table(place), language, (problem) => unreadable.push(problem)),
    soundRows: (place) =>
      readRows(table(place), language, (problem) => {
        throw new Refusal('setup', [problem]);
      }),
    in: (other) => sightOf(views, other, unreadable, edited),
  };
}
