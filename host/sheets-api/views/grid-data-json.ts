import { rowsHiddenByFilter } from '../conditions/filtered-rows';
import type { CellData, RowData } from '../google/cells';
import type { DimensionProperties, GridData } from '../google/spreadsheet';
import type { SheetModel } from '../model/sheet';
import { dimensionState, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../mutation/dimension-properties';
import type { Bounds } from '../ranges/rectangle';
import { type MaskTree, maskOf } from '../schema/field-mask';
import { CellView } from './cell-json';
import type { Reading } from './reading';

/** The cells of one range, with heights and widths; rows and cells at the end that hold nothing are left out. */
export function gridDataJson(reading: Reading, sheet: SheetModel, bounds: Bounds, mask: MaskTree): GridData {
  const rowMask = maskOf(mask, 'rowData');
  const rowsMask = maskOf(mask, 'rowMetadata');
  const rowData = rowMask && rowDataJson(reading, sheet, bounds, rowMask);
  return {
    ...(bounds.startRow > 0 && { startRow: bounds.startRow }),
    ...(bounds.startColumn > 0 && { startColumn: bounds.startColumn }),
    ...(rowData && rowData.length > 0 && { rowData }),
    ...(rowsMask && { rowMetadata: rowsJson(reading, sheet, bounds, rowsMask) }),
    ...(maskOf(mask, 'columnMetadata') && {
      columnMetadata: dimensionsJson(sheet, 'COLUMNS', bounds.startColumn, bounds.endColumn),
    }),
  };
}

function rowDataJson(reading: Reading, sheet: SheetModel, bounds: Bounds, mask: MaskTree): RowData[] {
  const valuesMask = maskOf(mask, 'values');
  if (!valuesMask) return [];
  const view = new CellView(reading, sheet, valuesMask);
  const rows: RowData[] = [];
  let used = 0;
  for (let row = bounds.startRow; row < Math.min(bounds.endRow, sheet.cells.storedRowCount); row += 1) {
    const end = Math.min(bounds.endColumn, usedWidth(sheet, row));
    const values: CellData[] = [];
    for (let column = bounds.startColumn; column < end; column += 1) {
      if (sheet.cells.content(row, column) !== undefined) reading.cellsRead += 1;
      values.push(view.json(row, column));
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

function rowsJson(reading: Reading, sheet: SheetModel, bounds: Bounds, mask: MaskTree): DimensionProperties[] {
  const rows = dimensionsJson(sheet, 'ROWS', bounds.startRow, bounds.endRow);
  if (!maskOf(mask, 'hiddenByFilter')) return rows;
  const hidden = rowsHiddenByFilter(reading, sheet, bounds.startRow, bounds.endRow);
  return rows.map((row, i) => (hidden.has(bounds.startRow + i) ? { ...row, hiddenByFilter: true } : row));
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
