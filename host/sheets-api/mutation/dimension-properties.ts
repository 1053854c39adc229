import type { ColumnState, SheetModel } from '../model/sheet';
import type { Span } from './dimensions';

/** Heights and widths in pixels where nobody set another. */
export const STANDARD_ROW_HEIGHT = 21;
export const STANDARD_COLUMN_WIDTH = 100;

/** Size and visibility of rows or columns; missing fields are the defaults. */
export type DimensionState = ColumnState;

export function dimensionState(sheet: SheetModel, dimension: Span['dimension'], index: number): DimensionState {
  if (dimension === 'COLUMNS') return sheet.state.columns[index] ?? {};
  const row = sheet.cells.row(index);
  return {
    ...(row?.pixelSize !== undefined && { pixelSize: row.pixelSize }),
    ...(row?.hiddenByUser && { hiddenByUser: true }),
  };
}

/** Puts what `change` makes of the state of each row or column of a span. */
export function updateDimensions(
  sheet: SheetModel,
  span: Span,
  change: (before: DimensionState, index: number) => DimensionState,
): void {
  if (span.dimension === 'COLUMNS') updateColumns(sheet, span, change);
  else updateRows(sheet, span, change);
}

export function updateColumns(
  sheet: SheetModel,
  { start, count }: Pick<Span, 'start' | 'count'>,
  change: (before: DimensionState, index: number) => DimensionState,
): void {
  const columns = [...sheet.state.columns];
  while (columns.length < start + count) columns.push(undefined);
  for (let column = start; column < start + count; column += 1) columns[column] = change(columns[column] ?? {}, column);
  sheet.update({ columns });
}

function updateRows(
  sheet: SheetModel,
  { start, count }: Span,
  change: (before: DimensionState, index: number) => DimensionState,
): void {
  for (let index = start; index < start + count; index += 1) {
    const before = dimensionState(sheet, 'ROWS', index);
    const { pixelSize, hiddenByUser = false } = change(before, index);
    if (before.pixelSize === pixelSize && (before.hiddenByUser ?? false) === hiddenByUser) continue;
    const row = sheet.cells.writableRow(index);
    row.pixelSize = pixelSize;
    row.hiddenByUser = hiddenByUser;
  }
}
