/**
 * The advanced service Sheets v4 as the workbook needs it: the requests and answers are Google's own JSON, cut down
 * to the fields that are used here. Every method throws where the service fails; a failed write may have had effect.
 */
export interface SheetsService {
  /** `spreadsheets.get`: the outline of all sheets, without cells. */
  get(fields: string): SpreadsheetAnswer;
  /** `spreadsheets.getByDataFilter`: what matches any of the filters. A filter that matches nothing adds nothing. */
  getByDataFilter(body: { dataFilters: readonly DataFilter[] }, fields: string): SpreadsheetAnswer;
  /** `spreadsheets.batchUpdate`: applied as a whole or not at all. Its answer can't be masked from Apps Script. */
  batchUpdate(body: BatchUpdate): BatchAnswer;
}

/** Other spreadsheets of the same owner. */
export interface OtherBooks {
  /** Makes a spreadsheet, as `spreadsheets.create` takes it. @returns its id */
  create(body: object): string;
  open(id: string): SheetsService;
}

export interface BatchUpdate {
  requests: readonly SheetsRequest[];
  includeSpreadsheetInResponse?: boolean;
  responseIncludeGridData?: boolean;
  /** A1 ranges with quoted titles; read after the requests were applied. */
  responseRanges?: readonly string[];
}

/** One request of a batch: an object with one property, the request's name. */
export type SheetsRequest = Readonly<Record<string, unknown>>;

export interface BatchAnswer {
  updatedSpreadsheet?: SpreadsheetAnswer;
}

export type DataFilter =
  | { developerMetadataLookup: { metadataKey: string; metadataValue?: string } }
  | {
      gridRange: {
        sheetId: number;
        startRowIndex?: number;
        endRowIndex?: number;
        startColumnIndex?: number;
        endColumnIndex?: number;
      };
    };

/** Absent means Google's default: 0, empty, none. */
export interface SpreadsheetAnswer {
  sheets?: SheetAnswer[];
}

export interface SheetAnswer {
  properties?: {
    sheetId?: number;
    title?: string;
    hidden?: boolean;
    gridProperties?: { rowCount?: number; columnCount?: number };
  };
  /** Metadata of the sheet itself. */
  developerMetadata?: { metadataKey?: string; metadataValue?: string }[];
  data?: GridAnswer[];
  protectedRanges?: object[];
  conditionalFormats?: object[];
  charts?: { chartId?: number; spec?: { title?: string } }[];
}

export interface GridAnswer {
  startRow?: number;
  startColumn?: number;
  rowData?: { values?: { effectiveValue?: EffectiveValue; formattedValue?: string; note?: string }[] }[];
  rowMetadata?: (DimensionAnswer & { hiddenByFilter?: boolean; hiddenByUser?: boolean })[];
  columnMetadata?: DimensionAnswer[];
}

export interface DimensionAnswer {
  developerMetadata?: { metadataKey?: string; metadataValue?: string }[];
}

export interface EffectiveValue {
  stringValue?: string;
  numberValue?: number;
  boolValue?: boolean;
  errorValue?: { type?: string };
}
