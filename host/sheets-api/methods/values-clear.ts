import { invalidArgument } from '../api-error';
import type { DataFilter } from '../google/objects';
import { rangesOfFilter } from '../metadata/data-filter';
import type { Answer } from '../mutation/answer';
import type { Mutation } from '../mutation/mutation';
import { formatRange } from '../ranges/a1-notation';
import { rectangleOf } from '../ranges/rectangle';
import { boundsForReading, type ResolvedRange, resolveA1 } from '../ranges/resolve';
import { readMessage } from '../schema/read-message';
import type { RangeArgs } from './values-write';

/** `values.clear`: takes values away and leaves formats, notes and validations. */
export function clearValues(mutation: Mutation, { range, body }: RangeArgs): Answer {
  readMessage('ClearValuesRequest', body);
  const clearedRange = clearRange(mutation, resolveA1(mutation.workbook, range));
  return () => ({ spreadsheetId: mutation.workbook.spreadsheetId, clearedRange });
}

/** `values.batchClear`. */
export function batchClearValues(mutation: Mutation, { body }: { readonly body?: unknown }): Answer {
  const { ranges = [] } = readMessage<{ ranges?: string[] }>('BatchClearValuesRequest', body);
  const found = ranges.map((range) => resolveA1(mutation.workbook, range));
  return clearAll(mutation, found);
}

/** `values.batchClearByDataFilter`. */
export function batchClearValuesByFilter(mutation: Mutation, { body }: { readonly body?: unknown }): Answer {
  const { dataFilters = [] } = readMessage<{ dataFilters?: DataFilter[] }>('BatchClearValuesByDataFilterRequest', body);
  if (dataFilters.length === 0) throw invalidArgument('Must specify at least one data filter.');
  const found = dataFilters.flatMap((filter) => rangesOfFilter(mutation.workbook, filter));
  return clearAll(mutation, found);
}

function clearAll(mutation: Mutation, ranges: readonly ResolvedRange[]): Answer {
  const clearedRanges = ranges.map((range) => clearRange(mutation, range));
  return () => ({
    spreadsheetId: mutation.workbook.spreadsheetId,
    ...(clearedRanges.length > 0 && { clearedRanges }),
  });
}

function clearRange(mutation: Mutation, range: ResolvedRange): string {
  const { sheet } = range;
  const bounds = boundsForReading(range);
  mutation.touch(sheet, bounds);
  const endRow = Math.min(bounds.endRow, sheet.cells.contentRowCount());
  for (let row = bounds.startRow; row < endRow; row += 1) {
    const endColumn = Math.min(bounds.endColumn, sheet.cells.row(row)?.contents.length ?? 0);
    for (let column = bounds.startColumn; column < endColumn; column += 1) {
      if (sheet.cells.content(row, column) !== undefined) mutation.setContent(sheet, row, column, undefined);
    }
  }
  return formatRange(sheet.title, rectangleOf(bounds));
}
