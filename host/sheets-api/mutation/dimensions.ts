import { invalidArgument } from '../api-error';
import type { Dimension } from '../google/ranges';
import type { ColumnState, SheetModel } from '../model/sheet';
import { type DimensionShift, movedOrder } from '../ranges/dimension-shift';
import type { Bounds } from '../ranges/rectangle';
import { type Mutation, wholeGrid } from './mutation';
import { shiftSheet } from './shift-sheet';

/** Rows or columns of a sheet, all bounds known. */
export interface Span {
  readonly dimension: Dimension;
  readonly start: number;
  readonly count: number;
}

export function sizeOf(sheet: SheetModel, dimension: Dimension): number {
  return dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
}

/** The cells of a span. */
export function boundsOf(sheet: SheetModel, { dimension, start, count }: Span): Bounds {
  const whole = wholeGrid(sheet);
  return dimension === 'ROWS'
    ? { ...whole, startRow: start, endRow: start + count }
    : { ...whole, startColumn: start, endColumn: start + count };
}

/** Makes room: everything at or after `start` moves on. */
export function insertSpan(mutation: Mutation, sheet: SheetModel, span: Span): void {
  const { dimension, start, count } = span;
  mutation.touchStructure(sheet);
  if (dimension === 'ROWS') sheet.cells.insertRows(start, count);
  else {
    sheet.cells.insertColumns(start, count);
    const { columns } = sheet.state;
    const gap = new Array<ColumnState | undefined>(count).fill(undefined);
    if (start < columns.length)
      sheet.update({ columns: [...columns.slice(0, start), ...gap, ...columns.slice(start)] });
  }
  resize(sheet, dimension, count, (frozen) => (start < frozen ? frozen + count : frozen));
  mutation.assertCellLimit();
  shiftSheet(mutation, sheet, { kind: 'inserted', dimension, start, count });
}

/**
 * Takes rows or columns away, with all that lies on them alone.
 * @throws ApiError 400 when none would be left
 */
export function deleteSpan(mutation: Mutation, sheet: SheetModel, span: Span): void {
  const { dimension, start, count } = span;
  const size = sizeOf(sheet, dimension);
  const names = dimension === 'ROWS' ? 'rows' : 'columns';
  if (count >= size) throw invalidArgument(`You can't delete all the ${names} on the sheet.`);
  const frozen = frozenOf(sheet, dimension);
  if (start <= frozen && start + count >= size && frozen > 0) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${names}.`);
  }
  mutation.touchStructure(sheet);
  if (dimension === 'ROWS') sheet.cells.deleteRows(start, count);
  else {
    sheet.cells.deleteColumns(start, count);
    const { columns } = sheet.state;
    sheet.update({ columns: [...columns.slice(0, start), ...columns.slice(start + count)] });
  }
  resize(sheet, dimension, -count, (before) => before - Math.max(0, Math.min(before, start + count) - start));
  shiftSheet(mutation, sheet, { kind: 'deleted', dimension, start, count });
}

/** Moves rows or columns so that they lie before `destination`, counted before the move. */
export function moveSpan(mutation: Mutation, sheet: SheetModel, span: Span, destination: number): void {
  const { dimension, start, count } = span;
  if (destination >= start && destination <= start + count) return;
  mutation.touchStructure(sheet);
  const first = Math.min(start, destination);
  const last = Math.max(start + count, destination);
  if (dimension === 'ROWS') {
    const order = movedOrder(last - first, start - first, count, destination - first).map((row) => row + first);
    sheet.cells.permuteRows(first, order);
  } else {
    const order = movedOrder(sheet.columnCount, start, count, destination);
    sheet.cells.permuteColumns(order);
    sheet.update({ columns: order.map((column) => sheet.state.columns[column]) });
  }
  const shift: DimensionShift = { kind: 'moved', dimension, start, count, destination };
  shiftSheet(mutation, sheet, shift);
}

function frozenOf(sheet: SheetModel, dimension: Dimension): number {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.gridProperties;
  return dimension === 'ROWS' ? frozenRowCount : frozenColumnCount;
}

function resize(sheet: SheetModel, dimension: Dimension, by: number, freeze: (frozen: number) => number): void {
  const [count, frozen] =
    dimension === 'ROWS' ? (['rowCount', 'frozenRowCount'] as const) : (['columnCount', 'frozenColumnCount'] as const);
  const before = sheet.gridProperties;
  const { [frozen]: frozenBefore = 0, ...rest } = before;
  const frozenAfter = freeze(frozenBefore);
  const gridProperties = {
    ...rest,
    [count]: (before[count] ?? 0) + by,
    ...(frozenAfter > 0 && { [frozen]: frozenAfter }),
  };
  sheet.update({ properties: { ...sheet.state.properties, gridProperties } });
}
