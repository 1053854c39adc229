import { invalidArgument } from '../api-error';
import type { Dimension } from '../google/ranges';
import type { PlainValue, UpdateValuesResponse, ValueInputOption, ValueRange } from '../google/values';
import type { SheetModel } from '../model/sheet';
import { enterValue } from '../mutation/cell-content-input';
import type { Mutation } from '../mutation/mutation';
import { columnName, formatRange } from '../ranges/a1-notation';
import { type Bounds, rectangleOf } from '../ranges/rectangle';
import { boundsForWriting, type ResolvedRange } from '../ranges/resolve';
import type { RenderOptions } from './value-range';
import { valueRange } from './value-range';

/** How values are written and what of them is answered. */
export interface WriteOptions {
  readonly valueInputOption?: ValueInputOption;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: NonNullable<RenderOptions['valueRenderOption']>;
  readonly responseDateTimeRenderOption?: NonNullable<RenderOptions['dateTimeRenderOption']>;
}

/** What a write did. */
export interface Written {
  readonly sheet: SheetModel;
  readonly bounds: Bounds;
  readonly cells: number;
  /** Those in which at least one cell was written. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** @throws ApiError 400 without an input option */
export function assertInputOption(options: WriteOptions): ValueInputOption {
  const { valueInputOption } = options;
  if (!valueInputOption) throw invalidArgument("'valueInputOption' is required but not specified");
  return valueInputOption;
}

/**
 * Writes values into a range, which must hold them.
 * @param corner whether a single cell stands for the corner of as much as comes, with the grid growing for it
 */
export function writeIntoRange(
  mutation: Mutation,
  range: ResolvedRange,
  { values = [], majorDimension }: ValueRange,
  option: ValueInputOption,
  corner: 'corner' | 'exact',
): Written {
  const bounds = boundsForWriting(range);
  const rows = asRows(values, majorDimension);
  const isCell = bounds.endRow - bounds.startRow === 1 && bounds.endColumn - bounds.startColumn === 1;
  if (corner === 'exact' || !isCell) assertFits(range.sheet, bounds, rows);
  return writeBlock(mutation, range.sheet, bounds.startRow, bounds.startColumn, rows, option);
}

/** Writes rows from a corner on; the grid grows where it must. null leaves a cell alone. */
export function writeBlock(
  mutation: Mutation,
  sheet: SheetModel,
  startRow: number,
  startColumn: number,
  rows: readonly (readonly PlainValue[])[],
  option: ValueInputOption,
): Written {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const bounds = {
    startRow,
    endRow: startRow + Math.max(rows.length, 1),
    startColumn,
    endColumn: startColumn + Math.max(width, 1),
  };
  const written = { sheet, bounds, cells: 0, rows: new Set<number>(), columns: new Set<number>() };
  if (width === 0) return written;
  mutation.growGrid(sheet, bounds.endRow, bounds.endColumn);
  mutation.touch(sheet, bounds);
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === null) return;
      assertPlain(value, i, j);
      enterValue(mutation, sheet, startRow + i, startColumn + j, value, option);
      written.cells += 1;
      written.rows.add(startRow + i);
      written.columns.add(startColumn + j);
    });
  });
  return written;
}

/** Google's answer to a write of one range. */
export function updateAnswer(mutation: Mutation, written: Written, options: WriteOptions): UpdateValuesResponse {
  const { sheet, bounds, cells, rows, columns } = written;
  const { responseValueRenderOption, responseDateTimeRenderOption } = options;
  const answer: UpdateValuesResponse = {
    spreadsheetId: mutation.workbook.spreadsheetId,
    updatedRange: formatRange(sheet.title, rectangleOf(bounds)),
    ...(cells > 0 && {
      updatedRows: rows.size,
      updatedColumns: columns.size,
      updatedCells: cells,
    }),
  };
  if (!options.includeValuesInResponse) return answer;
  const render = {
    ...(responseValueRenderOption && { valueRenderOption: responseValueRenderOption }),
    ...(responseDateTimeRenderOption && { dateTimeRenderOption: responseDateTimeRenderOption }),
  };
  return { ...answer, updatedData: valueRange(mutation, sheet, bounds, render) };
}

/** Values row by row, however they came. */
export function asRows(
  values: readonly (readonly PlainValue[])[],
  majorDimension: Dimension | undefined,
): readonly (readonly PlainValue[])[] {
  if (majorDimension !== 'COLUMNS') return values;
  const height = values.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: height }, (_, row) => values.map((column) => column[row] ?? null));
}

function assertFits(sheet: SheetModel, bounds: Bounds, rows: readonly (readonly PlainValue[])[]): void {
  const range = formatRange(sheet.title, rectangleOf(bounds));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > bounds.endRow - bounds.startRow) {
    throw invalidArgument(`Requested writing within range [${range}], but tried writing to row [${bounds.endRow + 1}]`);
  }
  if (width > bounds.endColumn - bounds.startColumn) {
    const column = columnName(bounds.endColumn);
    throw invalidArgument(`Requested writing within range [${range}], but tried writing to column [${column}]`);
  }
}

function assertPlain(value: unknown, row: number, column: number): void {
  if (typeof value !== 'object') return;
  const kind = Array.isArray(value) ? 'list_value' : 'struct_value';
  throw invalidArgument(`Invalid values[${row}][${column}]: ${kind} ${JSON.stringify(value)}`);
}
