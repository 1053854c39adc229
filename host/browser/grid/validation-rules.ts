import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { CellWindow } from '../../server/page/protocol';
import type { BooleanCondition, DataValidationRule } from '../../sheets-api/google/rules';
import type { RowSpan } from './row-blocks';

type Rule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

const operators: Record<string, DataValidationOperator> = {
  BETWEEN: DataValidationOperator.BETWEEN,
  NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  EQ: DataValidationOperator.EQUAL,
  NOT_EQ: DataValidationOperator.NOT_EQUAL,
  GREATER: DataValidationOperator.GREATER_THAN,
  GREATER_THAN_EQ: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LESS: DataValidationOperator.LESS_THAN,
  LESS_THAN_EQ: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** A rule as the grid checks it; null for rules that only the server understands (formulas). */
export function gridRuleOf(rule: DataValidationRule, message: string): Rule | null {
  const checked = conditionOf(rule.condition ?? {});
  return (
    checked && {
      ...checked,
      allowBlank: true,
      showErrorMessage: true,
      error: rule.inputMessage || message,
      errorStyle: rule.strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    }
  );
}

function conditionOf({ type = '', values = [] }: BooleanCondition): Rule | null {
  const entered = values.map((value) => value.userEnteredValue ?? '');
  if (type === 'BOOLEAN') {
    // Words, because Univer would write 1 and 0, and the server take them for numbers.
    const [checked = 'TRUE', unchecked = 'FALSE'] = entered;
    return { type: DataValidationType.CHECKBOX, formula1: checked, formula2: unchecked };
  }
  if (type === 'ONE_OF_LIST') {
    // Univer reads a JSON list, so that an option may hold a comma.
    return {
      type: DataValidationType.LIST,
      formula1: JSON.stringify(entered),
      showDropDown: true,
      renderMode: DataValidationRenderMode.ARROW,
    };
  }
  const operator = operators[type.replace(/^NUMBER_/, '')];
  if (!type.startsWith('NUMBER_') || !operator || entered.some((value) => value.startsWith('='))) return null;
  return {
    type: DataValidationType.DECIMAL,
    operator,
    formula1: entered[0] ?? '',
    ...(entered[1] === undefined ? {} : { formula2: entered[1] }),
  };
}

/** Where each rule of a sheet holds, as far as its rows are loaded. Pure bookkeeping. */
export class ValidatedCells {
  private readonly rules = new Map<string, { rule: DataValidationRule; runs: IRange[] }>();

  /** Replaces what is known of a window's rows. @returns the rules whose cells changed, with all their cells now */
  take(window: CellWindow): { key: string; rule: DataValidationRule; ranges: IRange[] }[] {
    const before = this.summary();
    this.drop(window);
    for (const { row, cells } of window.rows) {
      for (const { column, validation } of cells) {
        const rule = validation === undefined ? undefined : window.validations[validation];
        if (rule) this.add(rule, row, column);
      }
    }
    return this.changesSince(before);
  }

  /** Forgets rows. @returns as `take` does */
  forget(span: RowSpan): { key: string; rule: DataValidationRule; ranges: IRange[] }[] {
    const before = this.summary();
    this.drop(span);
    return this.changesSince(before);
  }

  private drop({ startRow, endRow }: RowSpan) {
    for (const entry of this.rules.values()) {
      entry.runs = entry.runs.flatMap((run) => {
        if (run.endRow < startRow || run.startRow >= endRow) return [run];
        const above = run.startRow < startRow ? [{ ...run, endRow: startRow - 1 }] : [];
        const below = run.endRow >= endRow ? [{ ...run, startRow: endRow }] : [];
        return [...above, ...below];
      });
    }
  }

  private add(rule: DataValidationRule, row: number, column: number) {
    const key = JSON.stringify(rule);
    const entry = this.rules.get(key) ?? { rule, runs: [] };
    this.rules.set(key, entry);
    const above = entry.runs.find((run) => run.startColumn === column && run.endRow === row - 1);
    if (above) above.endRow = row;
    else entry.runs.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }

  private summary() {
    return new Map([...this.rules].map(([key, { runs }]) => [key, JSON.stringify(joinedRuns(runs))]));
  }

  private changesSince(before: Map<string, string>) {
    return [...this.rules].flatMap(([key, { rule, runs }]) => {
      const ranges = joinedRuns(runs);
      return before.get(key) === JSON.stringify(ranges) ? [] : [{ key, rule, ranges }];
    });
  }
}

/** Runs of a column that touch are one; so are columns that have the same rows. */
function joinedRuns(runs: readonly IRange[]): IRange[] {
  const columns = [...runs].sort((a, b) => a.startColumn - b.startColumn || a.startRow - b.startRow);
  const down: IRange[] = [];
  for (const run of columns) {
    const last = down[down.length - 1];
    if (last?.startColumn === run.startColumn && last.endRow + 1 === run.startRow) last.endRow = run.endRow;
    else down.push({ ...run });
  }
  return down.filter((run, index) => {
    const left = down
      .slice(0, index)
      .find(
        (other) =>
          other.endColumn + 1 === run.startColumn && other.startRow === run.startRow && other.endRow === run.endRow,
      );
    if (left) left.endColumn = run.endColumn;
    return !left;
  });
}
