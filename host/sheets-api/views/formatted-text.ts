import type { NumberFormat } from '../google/cells';
import { type CellScalar, effectiveScalar } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { formatValue } from '../values/format-value';
import { extendedValue } from './extended-value';

/** The text that a cell shows; '' for an empty one. */
export function formattedText(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string {
  const scalar = effectiveScalar(sheet.cells.content(row, column));
  if (scalar === undefined) return '';
  return showScalar(scalar, sheet.cells.format(row, column)?.numberFormat, workbook.state.properties.locale);
}

/** A value as text in a number format and locale. */
export function showScalar(scalar: CellScalar, format: NumberFormat | undefined, locale = 'en_US'): string {
  if (typeof scalar === 'string' && !format?.pattern) return scalar;
  return formatValue(extendedValue(scalar), format, locale);
}
