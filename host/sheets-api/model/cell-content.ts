import type { ErrorType } from '../google/cells';

/** A formula's error result. Immutable. */
export class CellError {
  constructor(
    readonly type: ErrorType,
    readonly message: string,
  ) {}
}

/** What a cell can show. Dates are serial numbers (days since 1899-12-30), told apart by the number format. */
export type CellScalar = string | number | boolean | CellError;

/** A formula with its last result; immutable, a recalculation puts a new one in its place. */
export class FormulaCell {
  constructor(
    /** The text with its leading `=`. */
    readonly formula: string,
    /** undefined: an empty result, or not calculated yet. */
    readonly result: CellScalar | undefined,
  ) {}
}

/** What a person or a program put into a cell; an empty cell is undefined. Never the empty string. */
export type CellContent = CellScalar | FormulaCell;

/** What a cell shows: a formula's result, or the content itself. */
export function effectiveScalar(content: CellContent | undefined): CellScalar | undefined {
  return content instanceof FormulaCell ? content.result : content;
}
