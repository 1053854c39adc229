import type { CellData, RowData } from '../google/cells';
import type { DimensionProperties, GridData } from '../google/spreadsheet';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { dimensionState, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../mutation/dimension-properties';
import type { Bounds } from '../ranges/rectangle';
import { type MaskTree, maskOf } from '../schema/field-mask';
import { CellView } from './cell-json';

/** Counts cells whose value goes into an answer. */
export interface ReadCounter {
  cellsRead: number;
}

/** The cells of one range, with heights and widths; rows and cells at the end that hold nothing are left out. */
export function gridDataJson(
  workbook: WorkbookModel,
  sheet: SheetModel,
  bounds: Bounds,
  mask: MaskTree,
  counter: ReadCounter,
): GridData {
  const rowMask = maskOf(mask, 'rowData');
  const rowData = rowMask && rowDataJson(workbook, sheet, bounds, rowMask, counter);
  return {
    ...(bounds.startRow > 0 && { startRow: bounds.startRow }),
    ...(bounds.startColumn > 0 && { startColumn: bounds.startColumn }),
    ...(rowData && rowData.length > 0 && { rowData }),
    ...(maskOf(mask, 'rowMetadata') && { rowMetadata: dimensionsJson(sheet, 'ROWS', bounds.startRow, bounds.endRow) }),
    ...(maskOf(mask, 'columnMetadata') && {
      columnMetadata: dimensionsJson(sheet, 'COLUMNS', bounds.startColumn, bounds.endColumn),
    }),
  };
}

function rowDataJson(
  workbook: WorkbookModel,
  sheet: SheetModel,
  bounds: Bounds,
  mask: MaskTree,
  counter: ReadCounter,
): RowData[] {
  const valuesMask = maskOf(mask, 'values');
  if (!valuesMask) return [];
  const view = new CellView(workbook, valuesMask);
  const rows: RowData[] = [];
  let used = 0;
  for (let row = bounds.startRow; row < Math.min(bounds.endRow, sheet.cells.storedRowCount); row += 1) {
    const end = Math.min(bounds.endColumn, usedWidth(sheet, row));
    const values: CellData[] = [];
    for (let column = bounds.startColumn; column < end; column += 1) {
      if (sheet.cells.content(row, column) !== undefined) counter.cellsRead += 1;
      values.push(view.json(sheet, row, column));
    }
    rows.push(values.length > 0 ? { values } : {});
    if (values.length > 0) used = rows.length;
  }
  rows.length = used;
  return rows;
}

/** One past the last cell of a row that holds anything. */
function usedWidth(sheet: SheetModel, index: number): number {
  const row = sheet.cells.row(index);
  return row ? Math.max(row.contents.length, row.formats.length, row.extras.length) : 0;
}

function dimensionsJson(
  sheet: SheetModel,
  dimension: 'ROWS' | 'COLUMNS',
  start: number,
  end: number,
): DimensionProperties[] {
  const standard = dimension === 'ROWS' ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH;
  const list: DimensionProperties[] = [];
  for (let index = start; index < end; index += 1) {
    list.push({ pixelSize: standard, ...dimensionState(sheet, dimension, index) });
  }
  return withMetadata(sheet, dimension, start, list);
}

/** Rows and columns carry their developer metadata. */
function withMetadata(
  sheet: SheetModel,
  dimension: 'ROWS' | 'COLUMNS',
  start: number,
  list: DimensionProperties[],
): DimensionProperties[] {
  for (const metadata of sheet.state.developerMetadata) {
    const range = metadata.location?.dimensionRange;
    const place = range?.dimension === dimension ? (range.startIndex ?? 0) - start : -1;
    const entry = list[place];
    if (entry) list[place] = { ...entry, developerMetadata: [...(entry.developerMetadata ?? []), metadata] };
  }
  return list;
}
