import type { CellFormat } from '../google/cells';
import type { GridRange } from '../google/ranges';
import type { SheetModel } from '../model/sheet';
import type { Reading } from '../views/reading';
import { type ConditionSubject, conditionTest } from './boolean-condition';
import { conditionSubject } from './condition-subject';

interface Rule {
  readonly ranges: readonly GridRange[];
  readonly isMet: (subject: ConditionSubject) => boolean;
  readonly format: CellFormat;
}

/** The conditional formats of a sheet, ready to be laid over its cells. */
export class ConditionalFormats {
  readonly #rules: readonly Rule[];

  constructor(
    private readonly reading: Reading,
    private readonly sheet: SheetModel,
  ) {
    this.#rules = sheet.state.conditionalFormats.flatMap(({ ranges = [], booleanRule }) => {
      const { condition, format } = booleanRule ?? {};
      return condition && format ? [{ ranges, format, isMet: conditionTest(condition, reading) }] : [];
    });
  }

  /** The format of the first rule that the cell meets. */
  formatOf(row: number, column: number): CellFormat | undefined {
    let subject: ConditionSubject | undefined;
    for (const { ranges, isMet, format } of this.#rules) {
      if (!ranges.some((range) => holds(range, row, column))) continue;
      subject ??= conditionSubject(this.reading, this.sheet, row, column);
      if (isMet(subject)) return format;
    }
    return undefined;
  }
}

function holds(range: GridRange, row: number, column: number): boolean {
  const { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity } = range;
  return row >= startRowIndex && row < endRowIndex && column >= startColumnIndex && column < endColumnIndex;
}
