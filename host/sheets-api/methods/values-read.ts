import { invalidArgument } from '../api-error';
import type { DataFilter } from '../google/objects';
import type { ValueRange } from '../google/values';
import { rangesOfFilter } from '../metadata/data-filter';
import type { WorkbookModel } from '../model/workbook';
import { boundsForReading, type ResolvedRange, resolveA1 } from '../ranges/resolve';
import { readMessage } from '../schema/read-message';
import type { ReadCounter } from '../views/grid-data-json';
import { type RenderOptions, valueRange } from './value-range';

/** `values.get`. */
export function readValues(workbook: WorkbookModel, range: string, query: unknown, counter: ReadCounter): ValueRange {
  const options = readMessage<RenderOptions>('GetValuesQuery', query);
  return readRange(workbook, resolveA1(workbook, range), options, counter);
}

/** `values.batchGet`. */
export function readManyValues(workbook: WorkbookModel, query: unknown, counter: ReadCounter): object {
  const { ranges = [], ...options } = readMessage<RenderOptions & { ranges?: string[] }>('BatchGetValuesQuery', query);
  const valueRanges = ranges.map((range) => readRange(workbook, resolveA1(workbook, range), options, counter));
  return { spreadsheetId: workbook.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) };
}

/** `values.batchGetByDataFilter`: each range once, with the filters that mean it. */
export function readValuesByFilters(workbook: WorkbookModel, body: unknown, counter: ReadCounter): object {
  const request = readMessage<RenderOptions & { dataFilters?: DataFilter[] }>(
    'BatchGetValuesByDataFilterRequest',
    body,
  );
  const { dataFilters = [], ...options } = request;
  if (dataFilters.length === 0) throw invalidArgument('Must specify at least one data filter.');
  const matched = new Map<string, { dataFilters: DataFilter[]; valueRange: ValueRange }>();
  for (const filter of dataFilters) {
    for (const range of rangesOfFilter(workbook, filter)) {
      const value = readRange(workbook, range, options, counter);
      const entry = matched.get(value.range ?? '') ?? { valueRange: value, dataFilters: [] };
      entry.dataFilters.push(filter);
      matched.set(value.range ?? '', entry);
    }
  }
  const valueRanges = [...matched.values()];
  return { spreadsheetId: workbook.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) };
}

function readRange(
  workbook: WorkbookModel,
  range: ResolvedRange,
  options: RenderOptions,
  counter: ReadCounter,
): ValueRange {
  return valueRange(workbook, range.sheet, boundsForReading(range), options, counter);
}
