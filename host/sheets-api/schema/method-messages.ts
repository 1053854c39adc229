import type { MessageTable } from './field-type';

/** Bodies and query parameters of the methods. Names that end in `Query` hold a method's query parameters. */
export const METHOD_MESSAGES: MessageTable = {
  BatchUpdateSpreadsheetRequest: {
    requests: 'Request[]',
    includeSpreadsheetInResponse: 'bool',
    responseRanges: 'string[]',
    responseIncludeGridData: 'bool',
  },
  GetSpreadsheetByDataFilterRequest: {
    dataFilters: 'DataFilter[]',
    includeGridData: 'bool',
    excludeTablesInBandedRanges: 'bool',
  },
  GetSpreadsheetQuery: { ranges: 'string[]', includeGridData: 'bool', excludeTablesInBandedRanges: 'bool' },
  EmptyQuery: {},
  ValueRange: { range: 'string', majorDimension: 'enum Dimension', values: 'rows' },
  GetValuesQuery: {
    majorDimension: 'enum Dimension',
    valueRenderOption: 'enum ValueRenderOption',
    dateTimeRenderOption: 'enum DateTimeRenderOption',
  },
  BatchGetValuesQuery: {
    ranges: 'string[]',
    majorDimension: 'enum Dimension',
    valueRenderOption: 'enum ValueRenderOption',
    dateTimeRenderOption: 'enum DateTimeRenderOption',
  },
  UpdateValuesQuery: {
    valueInputOption: 'enum ValueInputOption',
    includeValuesInResponse: 'bool',
    responseValueRenderOption: 'enum ValueRenderOption',
    responseDateTimeRenderOption: 'enum DateTimeRenderOption',
  },
  AppendValuesQuery: {
    valueInputOption: 'enum ValueInputOption',
    insertDataOption: 'enum InsertDataOption',
    includeValuesInResponse: 'bool',
    responseValueRenderOption: 'enum ValueRenderOption',
    responseDateTimeRenderOption: 'enum DateTimeRenderOption',
  },
  BatchUpdateValuesRequest: {
    valueInputOption: 'enum ValueInputOption',
    data: 'ValueRange[]',
    includeValuesInResponse: 'bool',
    responseValueRenderOption: 'enum ValueRenderOption',
    responseDateTimeRenderOption: 'enum DateTimeRenderOption',
  },
  ClearValuesRequest: {},
  BatchClearValuesRequest: { ranges: 'string[]' },
  BatchGetValuesByDataFilterRequest: {
    dataFilters: 'DataFilter[]',
    majorDimension: 'enum Dimension',
    valueRenderOption: 'enum ValueRenderOption',
    dateTimeRenderOption: 'enum DateTimeRenderOption',
  },
  DataFilterValueRange: { dataFilter: 'DataFilter', majorDimension: 'enum Dimension', values: 'rows' },
  BatchUpdateValuesByDataFilterRequest: {
    valueInputOption: 'enum ValueInputOption',
    data: 'DataFilterValueRange[]',
    includeValuesInResponse: 'bool',
    responseValueRenderOption: 'enum ValueRenderOption',
    responseDateTimeRenderOption: 'enum DateTimeRenderOption',
  },
  BatchClearValuesByDataFilterRequest: { dataFilters: 'DataFilter[]' },
  SearchDeveloperMetadataRequest: { dataFilters: 'DataFilter[]' },
  CopySheetToAnotherSpreadsheetRequest: { destinationSpreadsheetId: 'string' },
};
