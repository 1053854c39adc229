import type { DataValidationRule } from '../google/rules';

/** Cells of one column under each other that have the same validation. Rows and columns are zero-based, ends inclusive. */
export type ValidationRun = { column: number; startRow: number; endRow: number; rule: DataValidationRule };

/** Gathers cells' validations into runs, so that a file holds one rule for a column and not one for each of its cells. */
export class ValidationRuns {
  readonly #open = new Map<number, ValidationRun>();
  readonly #closed: ValidationRun[] = [];

  /** Cells must come row by row. */
  add(row: number, column: number, rule: DataValidationRule): void {
    const run = this.#open.get(column);
    if (run && run.endRow === row - 1 && isSame(run.rule, rule)) {
      run.endRow = row;
      return;
    }
    if (run) this.#closed.push(run);
    this.#open.set(column, { column, startRow: row, endRow: row, rule });
  }

  runs(): ValidationRun[] {
    return [...this.#closed, ...this.#open.values()];
  }
}

function isSame(a: DataValidationRule, b: DataValidationRule): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
