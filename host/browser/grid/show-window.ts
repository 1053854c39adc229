import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type Nullable,
} from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { CellWindow } from '../../server/page/protocol';
import { cellMatrixOf } from './cell-data';
import { sheetKey, workbookUnitId } from './ids';
import type { LocalGrid } from './local-grid';
import type { RowSpan } from './row-blocks';

const noteSizePx = { width: 200, height: 90 };

/** Puts a window's cells, row heights and notes into the grid, in place of what its rows held. */
export function showWindow(grid: LocalGrid, window: CellWindow): void {
  const place = { unitId: workbookUnitId, subUnitId: sheetKey(window.sheetId) };
  clearRows(grid, window.sheetId, window);
  const cellValue = cellMatrixOf(window);
  if (Object.keys(cellValue).length > 0) grid.apply('sheet.mutation.set-range-values', { ...place, cellValue });
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const { row, heightPx, hidden } of window.rows) {
    if (heightPx === undefined && !hidden) continue;
    rowData[row] = {
      ...(heightPx === undefined ? {} : { h: heightPx, ia: BooleanNumber.FALSE }),
      hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }
  setRows(grid, window.sheetId, window, rowData);
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

/** Heights and hidden rows; rows that no longer have any of their own go back to the default. */
function setRows(grid: LocalGrid, sheetId: number, span: RowSpan, wanted: Record<number, Partial<IRowData>>) {
  const rows = grid.worksheet(sheetId)?.getRowManager();
  const rowData: Record<number, Partial<IRowData> | null> = { ...wanted };
  for (let row = span.startRow; row < span.endRow; row += 1) {
    const known = rows?.getRow(row);
    if (!wanted[row] && (known?.hd || known?.ia === BooleanNumber.FALSE)) rowData[row] = null;
  }
  if (Object.keys(rowData).length > 0) {
    grid.apply('sheet.mutation.set-row-data', { unitId: workbookUnitId, subUnitId: sheetKey(sheetId), rowData });
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
