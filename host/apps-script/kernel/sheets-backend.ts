import type { Caller } from '../../sheets-api/caller';

/** Optional parameters of a Sheets API method, as a client would put them into the URL's query. */
export type Query = Record<string, string | readonly string[]>;

/** The part of the Sheets engine that scripts reach, with Google's JSON in and out. Refusals are thrown ApiErrors. */
export interface SheetsBackend {
  create(body: unknown, caller: Caller): unknown;
  get(id: string, query: Query, caller: Caller): unknown;
  /** As `get`, but no call of the API: SpreadsheetApp looks at its own workbook. */
  peek(id: string, query: Query, caller: Caller): unknown;
  getByDataFilter(id: string, body: unknown, query: Query, caller: Caller): unknown;
  batchUpdate(id: string, body: unknown, caller: Caller): unknown;
  valuesGet(id: string, range: string, query: Query, caller: Caller): unknown;
  valuesBatchGet(id: string, query: Query, caller: Caller): unknown;
  valuesUpdate(id: string, range: string, query: Query, body: unknown, caller: Caller): unknown;
  valuesBatchUpdate(id: string, body: unknown, caller: Caller): unknown;
  valuesAppend(id: string, range: string, query: Query, body: unknown, caller: Caller): unknown;
  valuesClear(id: string, range: string, caller: Caller): unknown;
  valuesBatchClear(id: string, body: unknown, caller: Caller): unknown;
  valuesBatchGetByDataFilter(id: string, body: unknown, caller: Caller): unknown;
  valuesBatchUpdateByDataFilter(id: string, body: unknown, caller: Caller): unknown;
  valuesBatchClearByDataFilter(id: string, body: unknown, caller: Caller): unknown;
  developerMetadataGet(id: string, metadataId: number, caller: Caller): unknown;
  developerMetadataSearch(id: string, body: unknown, caller: Caller): unknown;
  sheetsCopyTo(id: string, sheetId: number, body: unknown, caller: Caller): unknown;
}
