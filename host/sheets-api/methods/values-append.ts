import type { InsertDataOption, ValueRange } from '../google/values';
import type { Answer } from '../mutation/answer';
import { insertSpan } from '../mutation/dimensions';
import type { Mutation } from '../mutation/mutation';
import { formatRange } from '../ranges/a1-notation';
import { rectangleOf } from '../ranges/rectangle';
import { boundsForReading, resolveA1 } from '../ranges/resolve';
import { readMessage } from '../schema/read-message';
import { lastTable } from './table-detection';
import type { RangeArgs } from './values-write';
import { asRows, assertInputOption, updateAnswer, type WriteOptions, writeBlock } from './write-block';

/**
 * `values.append`: after the last table that the range touches, from that table's first column on; where the range holds
 * nothing, from the range's own corner. The grid grows as needed.
 */
export function appendValues(mutation: Mutation, { range, query, body }: RangeArgs): Answer {
  const { insertDataOption, ...options } = readMessage<WriteOptions & { insertDataOption?: InsertDataOption }>(
    'AppendValuesQuery',
    query,
  );
  const { values = [], majorDimension } = readMessage<ValueRange>('ValueRange', body, 'data');
  const option = assertInputOption(options);
  const target = resolveA1(mutation.workbook, range);
  const { sheet } = target;
  const bounds = boundsForReading(target);
  const table = lastTable(sheet, bounds);
  const row = table?.endRow ?? bounds.startRow;
  const column = table?.startColumn ?? bounds.startColumn;
  const rows = asRows(values, majorDimension);
  const tableRange = table && formatRange(sheet.title, rectangleOf(table));
  if (insertDataOption === 'INSERT_ROWS' && rows.length > 0 && row < sheet.rowCount) {
    insertSpan(mutation, sheet, { dimension: 'ROWS', start: row, count: rows.length });
  }
  const written = writeBlock(mutation, sheet, row, column, rows, option);
  return () => ({
    spreadsheetId: mutation.workbook.spreadsheetId,
    ...(tableRange !== undefined && { tableRange }),
    updates: updateAnswer(mutation, written, options),
  });
}
