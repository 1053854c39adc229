import { invalidArgument } from '../api-error';
import type { DataFilter } from '../google/objects';
import type { ValueRange } from '../google/values';
import { rangesOfFilter } from '../metadata/data-filter';
import type { Answer } from '../mutation/answer';
import type { Mutation } from '../mutation/mutation';
import { formatRange } from '../ranges/a1-notation';
import { rectangleOf } from '../ranges/rectangle';
import { boundsForReading, resolveA1 } from '../ranges/resolve';
import { readMessage } from '../schema/read-message';
import { assertInputOption, updateAnswer, type WriteOptions, type Written, writeIntoRange } from './write-block';

/** Arguments of a method on one range, as they came. */
export interface RangeArgs {
  readonly range: string;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** `values.update`. */
export function updateValues(mutation: Mutation, { range, query, body }: RangeArgs): Answer {
  const options = readMessage<WriteOptions>('UpdateValuesQuery', query);
  const values = readMessage<ValueRange>('ValueRange', body, 'data');
  const option = assertInputOption(options);
  const target = resolveA1(mutation.workbook, range);
  if (values.range !== undefined) assertSameRange(mutation, range, values.range);
  const written = writeIntoRange(mutation, target, values, option, 'corner');
  return () => updateAnswer(mutation, written, options);
}

/** A body that names a range must name the one in the path. */
function assertSameRange(mutation: Mutation, range: string, inBody: string): void {
  const [a, b] = [resolveA1(mutation.workbook, range), resolveA1(mutation.workbook, inBody)];
  const name = (one: typeof a) => formatRange(one.sheet.title, rectangleOf(boundsForReading(one)));
  if (name(a) === name(b)) return;
  throw invalidArgument(`Requested writing within range [${range}], but the body's range is [${inBody}]`);
}

/** `values.batchUpdate`. */
export function batchUpdateValues(mutation: Mutation, { body }: { readonly body?: unknown }): Answer {
  const { data = [], ...options } = readMessage<WriteOptions & { data?: ValueRange[] }>(
    'BatchUpdateValuesRequest',
    body,
  );
  const option = assertInputOption(options);
  const written = data.map((values) =>
    writeIntoRange(mutation, resolveA1(mutation.workbook, values.range ?? ''), values, option, 'corner'),
  );
  return () =>
    batchAnswer(
      mutation,
      written,
      written.map((one) => updateAnswer(mutation, one, options)),
    );
}

/** `values.batchUpdateByDataFilter`: the same values into every range that a filter means. */
export function batchUpdateValuesByFilter(mutation: Mutation, { body }: { readonly body?: unknown }): Answer {
  const { data = [], ...options } = readMessage<WriteOptions & { data?: FilterValues[] }>(
    'BatchUpdateValuesByDataFilterRequest',
    body,
  );
  const option = assertInputOption(options);
  const writes = data.flatMap(({ dataFilter = {}, ...values }) =>
    rangesOfFilter(mutation.workbook, dataFilter).map((range) => ({
      dataFilter,
      written: writeIntoRange(mutation, range, values, option, 'exact'),
    })),
  );
  return () => {
    const responses = writes.map(({ dataFilter, written }) => {
      const { spreadsheetId: _, ...answer } = updateAnswer(mutation, written, options);
      return { ...answer, dataFilter };
    });
    return batchAnswer(
      mutation,
      writes.map(({ written }) => written),
      responses,
    );
  };
}

type FilterValues = ValueRange & { readonly dataFilter?: DataFilter };

/** Totals count a row, a column or a sheet once, however often it was written. */
function batchAnswer(mutation: Mutation, written: readonly Written[], responses: readonly object[]): object {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const sheets = new Set<number>();
  let cells = 0;
  for (const one of written) {
    if (one.cells === 0) continue;
    const { sheetId } = one.sheet;
    cells += one.cells;
    sheets.add(sheetId);
    for (const row of one.rows) rows.add(`${sheetId}:${row}`);
    for (const column of one.columns) columns.add(`${sheetId}:${column}`);
  }
  const totals = {
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: cells,
    totalUpdatedSheets: sheets.size,
  };
  return {
    spreadsheetId: mutation.workbook.spreadsheetId,
    ...(cells > 0 && totals),
    ...(responses.length > 0 && { responses }),
  };
}
