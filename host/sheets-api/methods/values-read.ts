import { invalidArgument } from '../api-error';
import type { DataFilter } from '../google/objects';
import type { ValueRange } from '../google/values';
import { rangesOfFilter } from '../metadata/data-filter';
import { boundsForReading, type ResolvedRange, resolveA1 } from '../ranges/resolve';
import { readMessage } from '../schema/read-message';
import type { Reading } from '../views/reading';
import { type RenderOptions, valueRange } from './value-range';

/** `values.get`. */
export function readValues(reading: Reading, range: string, query: unknown): ValueRange {
  const options = readMessage<RenderOptions>('GetValuesQuery', query);
  return readRange(reading, resolveA1(reading.workbook, range), options);
}

/** `values.batchGet`. */
export function readManyValues(reading: Reading, query: unknown): object {
  const { ranges = [], ...options } = readMessage<RenderOptions & { ranges?: string[] }>('BatchGetValuesQuery', query);
  const valueRanges = ranges.map((range) => readRange(reading, resolveA1(reading.workbook, range), options));
  return { spreadsheetId: reading.workbook.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) };
}

/** `values.batchGetByDataFilter`: each range once, with the filters that mean it. */
export function readValuesByFilters(reading: Reading, body: unknown): object {
  const request = readMessage<RenderOptions & { dataFilters?: DataFilter[] }>(
    'BatchGetValuesByDataFilterRequest',
    body,
  );
  const { dataFilters = [], ...options } = request;
  if (dataFilters.length === 0) throw invalidArgument('Must specify at least one data filter.');
  const matched = new Map<string, { dataFilters: DataFilter[]; valueRange: ValueRange }>();
  for (const filter of dataFilters) {
    for (const range of rangesOfFilter(reading.workbook, filter)) {
      const value = readRange(reading, range, options);
      const entry = matched.get(value.range ?? '') ?? { valueRange: value, dataFilters: [] };
      entry.dataFilters.push(filter);
      matched.set(value.range ?? '', entry);
    }
  }
  const valueRanges = [...matched.values()];
  return { spreadsheetId: reading.workbook.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) };
}

function readRange(reading: Reading, range: ResolvedRange, options: RenderOptions): ValueRange {
  return valueRange(reading, range.sheet, boundsForReading(range), options);
}
