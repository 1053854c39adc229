/** Google's range messages. Indexes are zero-based, ends are exclusive, a missing bound is open. */

export type Dimension = 'ROWS' | 'COLUMNS';

/** A rectangle of a sheet; a missing `sheetId` is sheet 0. */
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** A cell of a sheet; missing indexes are 0. */
export interface GridCoordinate {
  readonly sheetId?: number;
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}

/** Whole rows or columns of a sheet. */
export interface DimensionRange {
  readonly sheetId?: number;
  readonly dimension?: Dimension;
  readonly startIndex?: number;
  readonly endIndex?: number;
}
