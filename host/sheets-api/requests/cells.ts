import { invalidArgument, notImplemented } from '../api-error';
import type { CellData, RowData } from '../google/cells';
import type { RequestBodies } from '../google/requests';
import type { SheetModel } from '../model/sheet';
import { CellWriter } from '../mutation/cell-writer';
import type { Mutation } from '../mutation/mutation';
import type { Bounds } from '../ranges/rectangle';
import { exceedsGrid } from '../ranges/resolve';

/** `updateCells`: writes rows of cells from a corner, or over a range, whose other cells then lose the masked fields. */
export function updateCells(mutation: Mutation, body: RequestBodies['updateCells']): void {
  const { rows = [], start, range, fields } = body;
  const writer = new CellWriter(mutation, fields);
  if (range) {
    const { sheet, bounds } = mutation.range(range);
    assertRowsFit(rows, bounds);
    mutation.touch(sheet, bounds);
    writeBlock(writer, sheet, bounds, rows);
    return;
  }
  if (!start) throw invalidArgument("One of 'start' or 'range' must be specified.");
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = start;
  const sheet = mutation.grid(sheetId);
  writeRows(mutation, writer, sheet, rowIndex, columnIndex, rows);
}

/** `repeatCell`: the same cell all over a range; relative references of a formula move along from the range's corner. */
export function repeatCell(mutation: Mutation, { range, cell = {}, fields }: RequestBodies['repeatCell']): void {
  const writer = new CellWriter(mutation, fields);
  const { sheet, bounds } = mutation.range(range);
  mutation.touch(sheet, bounds);
  for (let row = bounds.startRow; row < bounds.endRow; row += 1) {
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      writer.write(
        sheet,
        row,
        column,
        movedFormula(mutation, cell, row - bounds.startRow, column - bounds.startColumn),
      );
    }
  }
}

function movedFormula(mutation: Mutation, cell: CellData, rows: number, columns: number): CellData {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined || (rows === 0 && columns === 0)) return cell;
  return { ...cell, userEnteredValue: { formulaValue: mutation.formulas.copied(formula, rows, columns) } };
}

/** `appendCells`: rows after the last row that holds anything; the grid grows where it must. */
export function appendCells(mutation: Mutation, body: RequestBodies['appendCells']): void {
  const { sheetId = 0, rows = [], fields, tableId } = body;
  if (tableId !== undefined) throw notImplemented('appendCells.tableId');
  const writer = new CellWriter(mutation, fields);
  const sheet = mutation.grid(sheetId);
  const rowIndex = sheet.cells.contentRowCount();
  mutation.growGrid(sheet, rowIndex + rows.length, widthOf(rows));
  writeRows(mutation, writer, sheet, rowIndex, 0, rows);
}

function writeRows(
  mutation: Mutation,
  writer: CellWriter,
  sheet: SheetModel,
  startRow: number,
  startColumn: number,
  rows: readonly RowData[],
): void {
  const bounds = { startRow, endRow: startRow + rows.length, startColumn, endColumn: startColumn + widthOf(rows) };
  assertInGrid(sheet, bounds);
  if (bounds.endRow === startRow || bounds.endColumn === startColumn) return;
  mutation.touch(sheet, bounds);
  rows.forEach((row, i) => {
    row.values?.forEach((cell, j) => {
      writer.write(sheet, startRow + i, startColumn + j, cell);
    });
  });
}

/** Writes every cell of the bounds: those that the rows do not reach as empty data. */
function writeBlock(writer: CellWriter, sheet: SheetModel, bounds: Bounds, rows: readonly RowData[]): void {
  for (let row = bounds.startRow; row < bounds.endRow; row += 1) {
    const values = rows[row - bounds.startRow]?.values ?? [];
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      writer.write(sheet, row, column, values[column - bounds.startColumn] ?? {});
    }
  }
}

function widthOf(rows: readonly RowData[]): number {
  return rows.reduce((width, row) => Math.max(width, row.values?.length ?? 0), 0);
}

function assertInGrid(sheet: SheetModel, { startRow, endRow, startColumn, endColumn }: Bounds): void {
  const { rowCount, columnCount } = sheet;
  if (startRow < 0 || startRow >= rowCount) {
    throw invalidArgument(`GridCoordinate.rowIndex[${startRow}] is after last row in grid[${rowCount}]`);
  }
  if (startColumn < 0 || startColumn >= columnCount) {
    throw invalidArgument(`GridCoordinate.columnIndex[${startColumn}] is after last column in grid[${columnCount}]`);
  }
  if (endRow > rowCount || endColumn > columnCount) {
    throw exceedsGrid(sheet, {
      startRowIndex: startRow,
      endRowIndex: endRow,
      startColumnIndex: startColumn,
      endColumnIndex: endColumn,
    });
  }
}

function assertRowsFit(rows: readonly RowData[], bounds: Bounds): void {
  const height = bounds.endRow - bounds.startRow;
  const width = bounds.endColumn - bounds.startColumn;
  if (rows.length > height) {
    throw invalidArgument(
      `Attempting to write row: ${bounds.startRow + height}, beyond the last requested row of: ${bounds.endRow - 1}`,
    );
  }
  if (widthOf(rows) > width) {
    throw invalidArgument(
      `Attempting to write column: ${bounds.startColumn + width}, beyond the last requested column of: ${bounds.endColumn - 1}`,
    );
  }
}
