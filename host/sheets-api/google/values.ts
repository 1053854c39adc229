import type { Dimension } from './ranges';

/** Google's messages of the `spreadsheets.values` collection. */

export type ValueInputOption = 'RAW' | 'USER_ENTERED';
export type ValueRenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
export type DateTimeRenderOption = 'SERIAL_NUMBER' | 'FORMATTED_STRING';
export type InsertDataOption = 'OVERWRITE' | 'INSERT_ROWS';

/** A value in a `ValueRange`: null leaves a cell as it is when written, and is never read. */
export type PlainValue = string | number | boolean | null;

export interface ValueRange {
  readonly range?: string;
  readonly majorDimension?: Dimension;
  readonly values?: readonly (readonly PlainValue[])[];
}

export interface UpdateValuesResponse {
  readonly spreadsheetId?: string;
  readonly updatedRange?: string;
  readonly updatedRows?: number;
  readonly updatedColumns?: number;
  readonly updatedCells?: number;
  readonly updatedData?: ValueRange;
}
