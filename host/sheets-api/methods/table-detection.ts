import type { SheetModel } from '../model/sheet';
import type { Bounds } from '../ranges/rectangle';

/**
 * The last table in a range, as `values.append` finds it: from the lowest filled cell of the range, all that hangs
 * together by touching filled cells, also beyond the range. undefined where the range holds nothing.
 */
export function lastTable(sheet: SheetModel, range: Bounds): Bounds | undefined {
  const start = lowestFilledCell(sheet, range);
  if (!start) return undefined;
  let table: Bounds = {
    startRow: start.row,
    endRow: start.row + 1,
    startColumn: start.column,
    endColumn: start.column + 1,
  };
  for (;;) {
    const grown = growSideways(sheet, growRows(sheet, table));
    if (grown === table) return table;
    table = grown;
  }
}

function lowestFilledCell(sheet: SheetModel, range: Bounds): { row: number; column: number } | undefined {
  for (let row = Math.min(range.endRow, sheet.cells.contentRowCount()) - 1; row >= range.startRow; row -= 1) {
    const contents = sheet.cells.row(row)?.contents ?? [];
    for (let column = range.startColumn; column < Math.min(range.endColumn, contents.length); column += 1) {
      if (contents[column] !== undefined) return { row, column };
    }
  }
  return undefined;
}

function growRows(sheet: SheetModel, table: Bounds): Bounds {
  let { startRow, endRow } = table;
  while (startRow > 0 && isRowFilled(sheet, startRow - 1, table)) startRow -= 1;
  while (endRow < sheet.rowCount && isRowFilled(sheet, endRow, table)) endRow += 1;
  return startRow === table.startRow && endRow === table.endRow ? table : { ...table, startRow, endRow };
}

function growSideways(sheet: SheetModel, table: Bounds): Bounds {
  let { startColumn, endColumn } = table;
  while (startColumn > 0 && isColumnFilled(sheet, startColumn - 1, table)) startColumn -= 1;
  while (endColumn < sheet.columnCount && isColumnFilled(sheet, endColumn, table)) endColumn += 1;
  return startColumn === table.startColumn && endColumn === table.endColumn
    ? table
    : { ...table, startColumn, endColumn };
}

/** Cells at the corners touch too, so a side is looked at one cell beyond its ends. */
function isRowFilled(sheet: SheetModel, row: number, table: Bounds): boolean {
  const contents = sheet.cells.row(row)?.contents ?? [];
  for (let column = Math.max(0, table.startColumn - 1); column <= table.endColumn; column += 1) {
    if (contents[column] !== undefined) return true;
  }
  return false;
}

function isColumnFilled(sheet: SheetModel, column: number, table: Bounds): boolean {
  for (let row = Math.max(0, table.startRow - 1); row <= table.endRow; row += 1) {
    if (sheet.cells.content(row, column) !== undefined) return true;
  }
  return false;
}
