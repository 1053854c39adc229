import type { Table } from '../read/table';
import type { Place } from '../schema/place';
import type { Columns } from '../schema/tab';
import type { Target } from './row-requests';

/** A tab that a commit writes to: it stands in the workbook, or the same commit makes it. */
export interface WriteTarget<C extends Columns = Columns> extends Target<C> {
  readonly place: Place<C>;
  readonly title: string;
  /** How many rows the grid has; null for a tab that this commit makes, whose columns nobody can have moved. */
  readonly rowCount: number | null;
  /** The first row below those that were read. */
  readonly endRow: number;
}

/** A tab that was read. */
export function standing<C extends Columns>(table: Table<C>): WriteTarget<C> {
  const { place, title, headerRow, rowCount } = table;
  return {
    place,
    tab: place.tab,
    sheetId: place.sheetId,
    title,
    rowCount,
    endRow: Math.max(table.endRow, headerRow + 1),
    position: (id) => table.position(id),
  };
}

/** A tab that this commit makes: its columns stand in the schema's order. */
export function newlyMade<C extends Columns>(place: Place<C>, title: string): WriteTarget<C> {
  const ids = Object.keys(place.tab.columns);
  return {
    place,
    tab: place.tab,
    sheetId: place.sheetId,
    title,
    rowCount: null,
    endRow: 1,
    position: (id) => ids.indexOf(id),
  };
}
