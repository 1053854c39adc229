import type { GridRange } from './google/ranges';

/** What a successful mutation touched, for views that show the workbook. */
export interface CommittedChange {
  readonly spreadsheetId: string;
  readonly revision: number;
  /** Who asked, as an e-mail address. */
  readonly by: string | null;
  readonly sheets: readonly SheetChange[];
}

export type SheetChange =
  /** Values, formats, notes or validations of a rectangle. */
  | { readonly sheetId: number; readonly kind: 'cells'; readonly range: GridRange }
  /** Anything for which a view must load the sheet's outline again: it is new, its size, order, columns, rules … changed. */
  | { readonly sheetId: number; readonly kind: 'structure' }
  | { readonly sheetId: number; readonly kind: 'removed' };

export type ChangeListener = (change: CommittedChange) => void;
