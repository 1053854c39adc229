import type { TextFormatRun } from '../google/cells';
import type { DataValidationRule } from '../google/rules';

/** The rarer parts of a cell, kept apart so that plain cells cost nothing for them. Immutable, and shared between cells where equal. */
export interface CellExtras {
  readonly note?: string;
  readonly dataValidation?: DataValidationRule;
  readonly textFormatRuns?: readonly TextFormatRun[];
}
