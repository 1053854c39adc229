import type { SheetChange } from './committed-change';
import type { NumberFormat } from './google/cells';
import type { Dimension } from './google/ranges';
import type { CellScalar } from './model/cell-content';
import type { WorkbookModel } from './model/workbook';

/** A formula cell's new result. */
export interface FormulaResult {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly result: CellScalar | undefined;
}

/** Rows or columns that came in, went, or moved on a sheet, for the references in formulas. */
export type StructuralChange =
  | {
      readonly kind: 'inserted' | 'deleted';
      readonly sheetTitle: string;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moved';
      readonly sheetTitle: string;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number /** index before which they land, counted before the move */;
      readonly destination: number;
    }
  | { readonly kind: 'renamed'; readonly sheetTitle: string; readonly newTitle: string }
  | { readonly kind: 'removed'; readonly sheetTitle: string };

/** The number format of a cell; no title means the formula's own sheet. */
export type FormatAt = (
  sheetTitle: string | undefined,
  rowIndex: number,
  columnIndex: number,
) => NumberFormat | undefined;

/** What the engine needs from the formula language. Implemented in formulas/. */
export interface FormulaPort {
  /**
   * Results of the formula cells that differ from what the workbook holds now, after a mutation that touched `changes`.
   * `now` is what NOW() and TODAY() say. Not called while no cell of the workbook holds a formula.
   */
  recalculate(workbook: WorkbookModel, changes: readonly SheetChange[], now: Date): Iterable<FormulaResult>;
  /** The number format that a cell without one takes on when a person types the formula; `formatAt` is that of a cell it names. */
  inferredFormat(formula: string, formatAt: FormatAt): NumberFormat | undefined;
  /** The formula as it reads when copied so many rows down and columns right: relative references move along. */
  copied(formula: string, rows: number, columns: number): string;
  /** The formula, standing on the sheet with this title, after a change of structure: references follow, lost ones are `#REF!`. */
  restructured(formula: string, homeTitle: string, change: StructuralChange): string;
}
