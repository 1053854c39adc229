import type { IRange } from '@univerjs/core';
import type { GridRange } from '../../apps-script/contract';

/** Univer's ranges include their end, the API's do not; a whole row or column (NaN in Univer) is an open range. */
export function gridRangeOf(sheetId: number, range: IRange): GridRange {
  const rows = Number.isNaN(range.startRow) ? {} : { startRowIndex: range.startRow, endRowIndex: range.endRow + 1 };
  const columns = Number.isNaN(range.startColumn)
    ? {}
    : { startColumnIndex: range.startColumn, endColumnIndex: range.endColumn + 1 };
  return { sheetId, ...rows, ...columns };
}

/** An API range inside a sheet of the given size, as Univer writes it. */
export function univerRangeOf(
  range: Omit<GridRange, 'sheetId'>,
  size: { rowCount: number; columnCount: number },
): IRange {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: Math.min(range.endRowIndex ?? size.rowCount, size.rowCount) - 1,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: Math.min(range.endColumnIndex ?? size.columnCount, size.columnCount) - 1,
  };
}

export function overlaps(a: GridRange, b: GridRange): boolean {
  return (
    a.sheetId === b.sheetId &&
    (a.startRowIndex ?? 0) < (b.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    (b.startRowIndex ?? 0) < (a.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    (a.startColumnIndex ?? 0) < (b.endColumnIndex ?? Number.POSITIVE_INFINITY) &&
    (b.startColumnIndex ?? 0) < (a.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}

export function contains(outer: GridRange, inner: GridRange): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    (outer.startRowIndex ?? 0) <= (inner.startRowIndex ?? 0) &&
    (outer.startColumnIndex ?? 0) <= (inner.startColumnIndex ?? 0) &&
    (outer.endRowIndex ?? Number.POSITIVE_INFINITY) >= (inner.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    (outer.endColumnIndex ?? Number.POSITIVE_INFINITY) >= (inner.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}
