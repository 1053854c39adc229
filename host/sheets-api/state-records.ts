import type { CellFormat } from './google/cells';
import type { DeveloperMetadata, NamedRange } from './google/objects';
import type { SpreadsheetProperties } from './google/spreadsheet';
import type { CellExtras } from './model/cell-extras';
import type { SheetState } from './model/sheet';

/**
 * A snapshot is a stream of plain JSON records, one workbook after the other: `workbook`, then for each sheet `sheet` and
 * its `rows` in portions; `format` and `extras` come before the first row that points to them. No record is large.
 */
export type StateRecord =
  | {
      readonly kind: 'workbook';
      readonly spreadsheetId: string;
      readonly revision: number;
      readonly owner: string | null;
      readonly properties: SpreadsheetProperties;
      readonly namedRanges: readonly NamedRange[];
      readonly developerMetadata: readonly DeveloperMetadata[];
    }
  | { readonly kind: 'sheet'; readonly sheetId: number; readonly state: SheetState }
  | { readonly kind: 'format'; readonly index: number; readonly format: CellFormat }
  | { readonly kind: 'extras'; readonly index: number; readonly extras: CellExtras }
  | { readonly kind: 'rows'; readonly startRow: number; readonly rows: readonly (RowRecord | null)[] };

/** Field names are short because there are hundreds of thousands of these. */
export interface RowRecord {
  /** Contents by column. */
  readonly c?: readonly CellRecord[];
  /** Indexes of formats by column, -1 for none. */
  readonly f?: readonly number[];
  /** Indexes of extras by column, -1 for none. */
  readonly x?: readonly number[];
  /** Height in pixels. */
  readonly h?: number;
  /** Hidden by a person. */
  readonly hidden?: true;
}

/** null: empty; `[formula, result]`; `{error, message}`. */
export type CellRecord = ScalarRecord | readonly [formula: string, result: ScalarRecord];
export type ScalarRecord = string | number | boolean | null | { readonly error: string; readonly message: string };
