import { invalidArgument, notImplemented } from '../api-error';
import type { GridRange } from '../google/ranges';
import type { RequestBodies } from '../google/requests';
import type { SheetModel } from '../model/sheet';
import { clearCell, liftBlock, pasteCell } from '../mutation/cell-block';
import type { Mutation } from '../mutation/mutation';
import { type Bounds, contains, intersects, rectangleOf } from '../ranges/rectangle';

/** `insertRange`: empty cells; those that were there, and all after them, move down or right. The grid grows for them. */
export function insertRange(mutation: Mutation, { range, shiftDimension }: RequestBodies['insertRange']): void {
  const { sheet, bounds } = mutation.range(range);
  const down = isDown(shiftDimension);
  const by = down ? bounds.endRow - bounds.startRow : bounds.endColumn - bounds.startColumn;
  const moving = restOf(sheet, bounds, down);
  mutation.growGrid(
    sheet,
    down ? usedRows(sheet, moving) + by : sheet.rowCount,
    down ? sheet.columnCount : usedColumns(sheet, moving) + by,
  );
  shift(mutation, sheet, moving, { rows: down ? by : 0, columns: down ? 0 : by });
}

/** `deleteRange`: takes cells away; all after them move up or left. */
export function deleteRange(mutation: Mutation, { range, shiftDimension }: RequestBodies['deleteRange']): void {
  const { sheet, bounds } = mutation.range(range);
  const down = isDown(shiftDimension);
  const by = down ? bounds.startRow - bounds.endRow : bounds.startColumn - bounds.endColumn;
  const moving = restOf(sheet, bounds, down);
  const rest = down ? { ...moving, startRow: bounds.endRow } : { ...moving, startColumn: bounds.endColumn };
  mutation.touch(sheet, moving);
  for (const cell of liftBlock(sheet, used(sheet, bounds)).flat()) clearCell(mutation, sheet, cell.row, cell.column);
  dropMerges(sheet, bounds);
  shift(mutation, sheet, rest, { rows: down ? by : 0, columns: down ? 0 : by });
}

function isDown(shiftDimension: RequestBodies['insertRange']['shiftDimension']): boolean {
  if (!shiftDimension) throw invalidArgument('No shift dimension specified.');
  return shiftDimension === 'ROWS';
}

/** The range and all cells behind it, to the grid's edge. */
function restOf(sheet: SheetModel, bounds: Bounds, down: boolean): Bounds {
  return down ? { ...bounds, endRow: sheet.rowCount } : { ...bounds, endColumn: sheet.columnCount };
}

function shift(mutation: Mutation, sheet: SheetModel, moving: Bounds, by: { rows: number; columns: number }): void {
  if (mutation.workbook.state.sheets.some((one) => one.cells.formulaCount > 0)) {
    throw notImplemented('Moving part of a row or column in a spreadsheet with formulas');
  }
  mutation.touch(sheet, moving);
  const block = liftBlock(sheet, used(sheet, moving)).flat();
  for (const cell of block) clearCell(mutation, sheet, cell.row, cell.column);
  for (const cell of block) {
    pasteCell(mutation, sheet, cell.row + by.rows, cell.column + by.columns, cell, 'PASTE_NORMAL');
  }
  sheet.update({ merges: sheet.state.merges.map((merge) => movedMerge(merge, rectangleOf(moving), by)) });
}

function used(sheet: SheetModel, bounds: Bounds): Bounds {
  return { ...bounds, endRow: Math.max(bounds.startRow, Math.min(bounds.endRow, sheet.cells.storedRowCount)) };
}

function usedRows(sheet: SheetModel, moving: Bounds): number {
  let end = used(sheet, moving).endRow;
  while (end > moving.startRow && !isRowUsed(sheet, end - 1, moving)) end -= 1;
  return end;
}

function isRowUsed(sheet: SheetModel, row: number, { startColumn, endColumn }: Bounds): boolean {
  return (sheet.cells.row(row)?.contents ?? []).slice(startColumn, endColumn).some((content) => content !== undefined);
}

function usedColumns(sheet: SheetModel, moving: Bounds): number {
  let end = moving.startColumn;
  for (let row = moving.startRow; row < used(sheet, moving).endRow; row += 1) {
    end = Math.max(end, Math.min(moving.endColumn, sheet.cells.row(row)?.contents.length ?? 0));
  }
  return end;
}

function dropMerges(sheet: SheetModel, bounds: Bounds): void {
  sheet.update({ merges: sheet.state.merges.filter((merge) => !contains(rectangleOf(bounds), merge)) });
}

function movedMerge(merge: GridRange, area: GridRange, by: { rows: number; columns: number }): GridRange {
  if (!intersects(merge, area)) return merge;
  if (!contains(area, merge)) throw invalidArgument('You must select all cells in a merged range to move them.');
  const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = merge;
  return {
    ...merge,
    startRowIndex: startRowIndex + by.rows,
    endRowIndex: endRowIndex + by.rows,
    startColumnIndex: startColumnIndex + by.columns,
    endColumnIndex: endColumnIndex + by.columns,
  };
}
