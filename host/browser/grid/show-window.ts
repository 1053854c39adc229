import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { CellWindow } from '../../server/page/protocol';
import { cellMatrixOf } from './cell-data';
import { sheetKey, workbookUnitId } from './ids';
import type { LocalGrid } from './local-grid';
import type { RowSpan } from './row-blocks';
import { showRowSizes } from './row-sizes';

const noteSizePx = { width: 200, height: 90 };

/** Puts a window's cells, row heights and notes into the grid, in place of what its rows held. */
export function showWindow(grid: LocalGrid, window: CellWindow): void {
  const place = { unitId: workbookUnitId, subUnitId: sheetKey(window.sheetId) };
  clearRows(grid, window.sheetId, window);
  const cellValue = cellMatrixOf(window);
  if (Object.keys(cellValue).length > 0) grid.apply('sheet.mutation.set-range-values', { ...place, cellValue });
  showRowSizes(grid, window);
  for (const { row, cells } of window.rows) {
    for (const { column, note } of cells) if (note) showNote(grid, window.sheetId, row, column, note);
  }
}

/** Empties rows whose content is no longer known. */
export function clearRows(grid: LocalGrid, sheetId: number, { startRow, endRow }: RowSpan): void {
  const worksheet = grid.worksheet(sheetId);
  if (!worksheet) return;
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  const matrix = worksheet.getCellMatrix();
  for (let row = startRow; row < endRow; row += 1) {
    const cells = matrix.getRow(row);
    if (cells) cellValue[row] = Object.fromEntries(Object.keys(cells).map((column) => [column, null]));
  }
  const place = { unitId: workbookUnitId, subUnitId: sheetKey(sheetId) };
  if (Object.keys(cellValue).length > 0) grid.apply('sheet.mutation.set-range-values', { ...place, cellValue });
  for (const note of notesIn(grid, sheetId, { startRow, endRow })) {
    grid.apply('sheet.mutation.remove-note', {
      unitId: workbookUnitId,
      sheetId: sheetKey(sheetId),
      ...note,
      silent: true,
    });
  }
}

function notesIn(grid: LocalGrid, sheetId: number, { startRow, endRow }: RowSpan) {
  const notes = grid.injector.get(SheetsNoteModel).getSheetNotes(workbookUnitId, sheetKey(sheetId));
  return [...(notes?.values() ?? [])]
    .filter((note) => note.row >= startRow && note.row < endRow)
    .map(({ id, row, col }) => ({ noteId: id, row, col }));
}

function showNote(grid: LocalGrid, sheetId: number, row: number, col: number, text: string) {
  grid.apply('sheet.mutation.update-note', {
    unitId: workbookUnitId,
    sheetId: sheetKey(sheetId),
    row,
    col,
    note: { id: `${row}:${col}`, row, col, note: text, ...noteSizePx },
    silent: true,
  });
}
