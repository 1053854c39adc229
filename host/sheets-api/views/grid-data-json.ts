import { rowsHiddenByFilter } from '../conditions/filtered-rows';
import type { RowData } from '../google/cells';
import type { DeveloperMetadata } from '../google/objects';
import type { DimensionProperties, GridData } from '../google/spreadsheet';
import type { SheetModel } from '../model/sheet';
import { dimensionState, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../mutation/dimension-properties';
import type { Bounds } from '../ranges/rectangle';
import { type MaskTree, maskOf, pruneToMask } from '../schema/field-mask';
import { CellView } from './cell-json';
import type { Reading } from './reading';

/** What a mask means of one range: its cells, with heights and widths; rows and cells at the end that hold nothing are left out. */
export function gridDataJson(reading: Reading, sheet: SheetModel, bounds: Bounds, mask: MaskTree): GridData {
  const rowMask = maskOf(mask, 'rowData');
  const rowsMask = maskOf(mask, 'rowMetadata');
  const columnsMask = maskOf(mask, 'columnMetadata');
  const rowData = rowMask && rowDataJson(reading, sheet, bounds, rowMask);
  return {
    ...(bounds.startRow > 0 && maskOf(mask, 'startRow') && { startRow: bounds.startRow }),
    ...(bounds.startColumn > 0 && maskOf(mask, 'startColumn') && { startColumn: bounds.startColumn }),
    ...(rowData && rowData.length > 0 && { rowData }),
    ...(rowsMask && { rowMetadata: rowsJson(reading, sheet, bounds, rowsMask) }),
    ...(columnsMask && {
      columnMetadata: dimensionsJson(sheet, 'COLUMNS', bounds.startColumn, bounds.endColumn, columnsMask),
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
    const values = view.row(row, bounds.startColumn, end);
    reading.cellsRead += valuesIn(sheet, row, bounds.startColumn, end);
    rows.push(values.length > 0 ? { values } : {});
    if (values.length > 0) used = rows.length;
  }
  rows.length = used;
  return namesCellFieldsAlone(valuesMask) ? rows : (pruneToMask(rows, mask) as RowData[]);
}

/** Then the cells hold what was asked for: nothing has to be taken away within a field. */
function namesCellFieldsAlone(mask: MaskTree): boolean {
  return mask === 'all' || [...mask.values()].every((rest) => rest === 'all');
}

function valuesIn(sheet: SheetModel, row: number, start: number, end: number): number {
  const contents = sheet.cells.row(row)?.contents ?? [];
  let count = 0;
  for (let column = start; column < end; column += 1) if (contents[column] !== undefined) count += 1;
  return count;
}

/** One past the last cell of a row that holds anything. */
function usedWidth(sheet: SheetModel, index: number): number {
  const row = sheet.cells.row(index);
  return row ? Math.max(row.contents.length, row.formats.length, row.extras.length) : 0;
}

function rowsJson(reading: Reading, sheet: SheetModel, bounds: Bounds, mask: MaskTree): DimensionProperties[] {
  const rows = dimensionsJson(sheet, 'ROWS', bounds.startRow, bounds.endRow, mask);
  if (!maskOf(mask, 'hiddenByFilter')) return rows;
  const hidden = rowsHiddenByFilter(reading, sheet, bounds.startRow, bounds.endRow);
  return rows.map((row, i) => (hidden.has(bounds.startRow + i) ? { ...row, hiddenByFilter: true } : row));
}

/** Rows or columns as the mask means them. Most reads only look for marks, in tabs of a thousand rows. */
function dimensionsJson(
  sheet: SheetModel,
  dimension: 'ROWS' | 'COLUMNS',
  start: number,
  end: number,
  mask: MaskTree,
): DimensionProperties[] {
  const wantsMarksAlone = mask !== 'all' && mask.size === 1 && mask.has('developerMetadata');
  const list: DimensionProperties[] = new Array(end - start).fill(NOTHING_WANTED);
  if (!wantsMarksAlone) {
    const standard = dimension === 'ROWS' ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH;
    for (let place = 0; place < list.length; place += 1) {
      const state = { pixelSize: standard, ...dimensionState(sheet, dimension, start + place) };
      list[place] = pruneToMask(state, mask) as DimensionProperties;
    }
  }
  const marksMask = maskOf(mask, 'developerMetadata');
  return marksMask ? withMetadata(sheet, dimension, start, list, marksMask) : list;
}

const NOTHING_WANTED: DimensionProperties = Object.freeze({});

/** Rows and columns carry their developer metadata. */
function withMetadata(
  sheet: SheetModel,
  dimension: 'ROWS' | 'COLUMNS',
  start: number,
  list: DimensionProperties[],
  mask: MaskTree,
): DimensionProperties[] {
  for (const metadata of sheet.state.developerMetadata) {
    const range = metadata.location?.dimensionRange;
    const place = range?.dimension === dimension ? (range.startIndex ?? 0) - start : -1;
    const entry = list[place];
    const wanted = entry && (pruneToMask(metadata, mask) as DeveloperMetadata);
    if (wanted) list[place] = { ...entry, developerMetadata: [...(entry.developerMetadata ?? []), wanted] };
  }
  return list;
}
