import { invalidArgument } from '../api-error';
import type { DimensionRange } from '../google/ranges';
import type { RequestBodies } from '../google/requests';
import type { SheetModel } from '../model/sheet';
import { boundsOf, deleteSpan, insertSpan, moveSpan, type Span, sizeOf } from '../mutation/dimensions';
import { inheritFormats } from '../mutation/inherit-formats';
import type { Mutation } from '../mutation/mutation';

/** `appendDimension`: empty rows or columns at the end. */
export function appendDimension(mutation: Mutation, body: RequestBodies['appendDimension']): void {
  const { sheetId = 0, dimension, length = 0 } = body;
  const sheet = mutation.grid(sheetId);
  if (!dimension) throw invalidArgument('No dimension specified.');
  if (length <= 0) throw invalidArgument(`length[${length}] must be greater than 0`);
  const { rowCount, columnCount } = sheet;
  mutation.growGrid(
    sheet,
    rowCount + (dimension === 'ROWS' ? length : 0),
    columnCount + (dimension === 'ROWS' ? 0 : length),
  );
}

/** `insertDimension`: empty rows or columns that look like the ones before or after them. */
export function insertDimension(mutation: Mutation, body: RequestBodies['insertDimension']): void {
  const { range, inheritFromBefore = false } = body;
  const { sheet, span } = spanOf(mutation, range);
  const size = sizeOf(sheet, span.dimension);
  if (inheritFromBefore && span.start === 0) {
    throw invalidArgument("inheritFromBefore can't be true when inserting at the start of the sheet.");
  }
  if (span.start > size || (span.start === size && !inheritFromBefore)) {
    throw invalidArgument(`range.startIndex[${span.start}] must be less than the size of the grid[${size}]`);
  }
  if (span.start < size) mutation.touch(sheet, boundsOf(sheet, { ...span, count: 1 }));
  insertSpan(mutation, sheet, span);
  inheritFormats(mutation, sheet, span, inheritFromBefore ? span.start - 1 : span.start + span.count);
}

/** `deleteDimension`: rows or columns with all that they hold. */
export function deleteDimension(mutation: Mutation, { range }: RequestBodies['deleteDimension']): void {
  const { sheet, span } = spanOf(mutation, range);
  const size = sizeOf(sheet, span.dimension);
  const missing = span.start >= size ? span.start : span.start + span.count - 1;
  if (missing >= size) {
    const name = span.dimension === 'ROWS' ? 'row' : 'column';
    throw invalidArgument(
      `Cannot delete a ${name} that doesn't exist. Tried to delete ${name} index ${missing} but there are only ${size} ${name}s.`,
    );
  }
  mutation.touch(sheet, boundsOf(sheet, span));
  deleteSpan(mutation, sheet, span);
}

/** `moveDimension`: rows or columns to another place of their sheet, counted before the move. */
export function moveDimension(mutation: Mutation, body: RequestBodies['moveDimension']): void {
  const { source, destinationIndex = 0 } = body;
  const { sheet, span } = spanOf(mutation, source);
  assertInside(sheet, span);
  if (destinationIndex < 0 || destinationIndex > sizeOf(sheet, span.dimension)) {
    throw invalidArgument(`destinationIndex[${destinationIndex}] is outside of the grid.`);
  }
  mutation.touch(sheet, boundsOf(sheet, span));
  moveSpan(mutation, sheet, span, destinationIndex);
}

/**
 * The sheet and the rows or columns that a request means; open ends reach to the grid's edge.
 * @throws ApiError 400 when the sheet does not exist or the range is empty
 */
export function spanOf(mutation: Mutation, range: DimensionRange | undefined): { sheet: SheetModel; span: Span } {
  const { sheetId = 0, dimension, startIndex = 0, endIndex } = range ?? {};
  const sheet = mutation.grid(sheetId);
  if (!dimension) throw invalidArgument('No dimension specified.');
  const end = endIndex ?? sizeOf(sheet, dimension);
  if (startIndex < 0 || end <= startIndex) {
    throw invalidArgument(`range.endIndex[${end}] must be after range.startIndex[${startIndex}]`);
  }
  return { sheet, span: { dimension, start: startIndex, count: end - startIndex } };
}

/** @throws ApiError 400 when the span reaches past the grid */
export function assertInside(sheet: SheetModel, span: Span): void {
  const size = sizeOf(sheet, span.dimension);
  const end = span.start + span.count;
  if (end > size) throw invalidArgument(`range.endIndex[${end}] is after the last ${span.dimension} index[${size}]`);
}
