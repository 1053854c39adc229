import type { Dimension } from '../google/ranges';
import type { DateTimeRenderOption, PlainValue, ValueRange, ValueRenderOption } from '../google/values';
import { type CellContent, CellError, effectiveScalar, FormulaCell } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { formatRange } from '../ranges/a1-notation';
import { type Bounds, rectangleOf } from '../ranges/rectangle';
import { showsDateOrTime } from '../values/number-format';
import { showScalar } from '../views/formatted-text';
import type { Reading } from '../views/reading';

/** How values are to be read. */
export interface RenderOptions {
  readonly majorDimension?: Dimension;
  readonly valueRenderOption?: ValueRenderOption;
  readonly dateTimeRenderOption?: DateTimeRenderOption;
}

/** The values of a range as Google answers them: empty cells at a row's end and empty rows at the end are left out. */
export function valueRange(reading: Reading, sheet: SheetModel, bounds: Bounds, options: RenderOptions): ValueRange {
  const { majorDimension = 'ROWS' } = options;
  const values =
    majorDimension === 'ROWS'
      ? readRows(reading, sheet, bounds, options)
      : readColumns(reading, sheet, bounds, options);
  const range = formatRange(sheet.title, rectangleOf(bounds));
  return { range, majorDimension, ...(values.length > 0 && { values }) };
}

function readRows(reading: Reading, sheet: SheetModel, bounds: Bounds, options: RenderOptions): PlainValue[][] {
  const rows: PlainValue[][] = [];
  const endRow = Math.min(bounds.endRow, sheet.cells.contentRowCount());
  for (let row = bounds.startRow; row < endRow; row += 1) {
    const endColumn = Math.min(bounds.endColumn, sheet.cells.row(row)?.contents.length ?? 0);
    const values: PlainValue[] = [];
    for (let column = bounds.startColumn; column < endColumn; column += 1) {
      values.push(readCell(reading, sheet, row, column, options));
    }
    rows.push(withoutEmptyEnd(sheet, values, (i) => [row, bounds.startColumn + i]));
  }
  return withoutEmptyLists(rows);
}

function readColumns(reading: Reading, sheet: SheetModel, bounds: Bounds, options: RenderOptions): PlainValue[][] {
  const columns: PlainValue[][] = [];
  const endRow = Math.min(bounds.endRow, sheet.cells.contentRowCount());
  for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
    const values: PlainValue[] = [];
    for (let row = bounds.startRow; row < endRow; row += 1) {
      values.push(readCell(reading, sheet, row, column, options));
    }
    columns.push(withoutEmptyEnd(sheet, values, (i) => [bounds.startRow + i, column]));
  }
  return withoutEmptyLists(columns);
}

/** Cells at the end that hold nothing; a formula that shows nothing is not such a cell. */
function withoutEmptyEnd(
  sheet: SheetModel,
  values: PlainValue[],
  placeOf: (i: number) => readonly [number, number],
): PlainValue[] {
  while (values.length > 0 && sheet.cells.content(...placeOf(values.length - 1)) === undefined) values.pop();
  return values;
}

function withoutEmptyLists(lists: PlainValue[][]): PlainValue[][] {
  while (lists.length > 0 && lists[lists.length - 1]?.length === 0) lists.pop();
  return lists;
}

function readCell(
  reading: Reading,
  sheet: SheetModel,
  row: number,
  column: number,
  options: RenderOptions,
): PlainValue {
  const content = sheet.cells.content(row, column);
  if (content === undefined) return '';
  reading.cellsRead += 1;
  return render(reading.workbook, sheet, row, column, content, options);
}

function render(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  content: CellContent,
  { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' }: RenderOptions,
): PlainValue {
  if (valueRenderOption === 'FORMULA' && content instanceof FormulaCell) return content.formula;
  const scalar = effectiveScalar(content);
  if (scalar === undefined) return '';
  if (valueRenderOption !== 'FORMATTED_VALUE') {
    if (typeof scalar === 'string' || typeof scalar === 'boolean') return scalar;
    const format = typeof scalar === 'number' ? sheet.cells.format(row, column)?.numberFormat : undefined;
    const asText = dateTimeRenderOption === 'FORMATTED_STRING' && showsDateOrTime(format);
    if (!(scalar instanceof CellError) && !asText) return scalar;
  }
  return showScalar(scalar, sheet.cells.format(row, column)?.numberFormat, workbook.state.properties.locale);
}
