import { ApiError, invalidArgument } from '../api-error';
import type { DataFilter } from '../google/objects';
import type { Spreadsheet } from '../google/spreadsheet';
import { metadataOfFilter, rangesOfFilter } from '../metadata/data-filter';
import { metadataById } from '../metadata/placed-metadata';
import { resolveA1 } from '../ranges/resolve';
import { readResponseMask } from '../schema/field-mask';
import { readMessage } from '../schema/read-message';
import type { Reading } from '../views/reading';
import { spreadsheetJson } from '../views/spreadsheet-json';

/** Query parameters as they came; `fields` is one of every method. */
export type Query = { readonly fields?: string; readonly [name: string]: unknown };

/** `spreadsheets.get`. */
export function readSpreadsheet(reading: Reading, { fields, ...query }: Query): Spreadsheet {
  const { ranges, includeGridData = false } = readMessage<{ ranges?: string[]; includeGridData?: boolean }>(
    'GetSpreadsheetQuery',
    query,
  );
  const mask = readResponseMask(fields, 'Spreadsheet');
  const found = ranges?.map((range) => resolveA1(reading.workbook, range));
  return spreadsheetJson(reading, { ranges: found, includeGridData, mask });
}

/** `spreadsheets.getByDataFilter`. */
export function readSpreadsheetByFilters(reading: Reading, body: unknown, { fields }: Query): Spreadsheet {
  const { dataFilters = [], includeGridData = false } = readMessage<{
    dataFilters?: DataFilter[];
    includeGridData?: boolean;
  }>('GetSpreadsheetByDataFilterRequest', body);
  const mask = readResponseMask(fields, 'Spreadsheet');
  const ranges =
    dataFilters.length > 0 ? dataFilters.flatMap((one) => rangesOfFilter(reading.workbook, one)) : undefined;
  return spreadsheetJson(reading, { ranges, includeGridData, mask });
}

/** `developerMetadata.get`. @throws ApiError 404 when there is none with this id */
export function readMetadata({ workbook }: Reading, metadataId: number): object {
  const found = metadataById(workbook, metadataId);
  if (!found) throw new ApiError('NOT_FOUND', `No developer metadata with id: ${metadataId}`);
  return found.metadata;
}

/** `developerMetadata.search`: each metadata once, with the filters that mean it. */
export function searchMetadata({ workbook }: Reading, body: unknown): object {
  const { dataFilters = [] } = readMessage<{ dataFilters?: DataFilter[] }>('SearchDeveloperMetadataRequest', body);
  if (dataFilters.length === 0) throw invalidArgument('Must specify at least one data filter.');
  const matched = new Map<number, { developerMetadata: object; dataFilters: DataFilter[] }>();
  for (const filter of dataFilters) {
    for (const { metadata } of metadataOfFilter(workbook, filter)) {
      const { metadataId = 0 } = metadata;
      const entry = matched.get(metadataId) ?? { developerMetadata: metadata, dataFilters: [] };
      entry.dataFilters.push(filter);
      matched.set(metadataId, entry);
    }
  }
  const matchedDeveloperMetadata = [...matched.values()];
  return matchedDeveloperMetadata.length > 0 ? { matchedDeveloperMetadata } : {};
}
