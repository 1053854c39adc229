import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import type { DataValidationRule } from '../google/rules';
import type { CellExtras } from '../model/cell-extras';
import type { Mutation } from '../mutation/mutation';

/** `setDataValidation`: the rule on every cell of a range, or, without one, none. */
export function setDataValidation(mutation: Mutation, { range, rule }: RequestBodies['setDataValidation']): void {
  if (rule) assertRule(rule);
  const { sheet, bounds } = mutation.range(range);
  mutation.touch(sheet, bounds);
  const { extras } = mutation.workbook;
  const ruleOnly: CellExtras | undefined = rule && extras.intern({ dataValidation: rule });
  const endRow = rule ? bounds.endRow : Math.min(bounds.endRow, sheet.cells.storedRowCount);
  for (let row = bounds.startRow; row < endRow; row += 1) {
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      const before = sheet.cells.extras(row, column);
      if (!before) {
        sheet.cells.setExtras(row, column, ruleOnly);
        continue;
      }
      const { dataValidation: _, ...rest } = before;
      sheet.cells.setExtras(row, column, extras.intern({ ...rest, ...(rule && { dataValidation: rule }) }));
    }
  }
}

/** @throws ApiError 400 for a rule without condition or with the wrong number of values */
function assertRule({ condition }: DataValidationRule): void {
  const type = condition?.type;
  if (!type) throw invalidArgument('Data validation rule must have a condition.');
  const count = condition.values?.length ?? 0;
  const [fewest, most] = VALUE_COUNTS[type] ?? [1, 1];
  if (count < fewest || count > most) {
    throw invalidArgument(
      `Condition ${type} requires ${fewest === most ? `exactly ${fewest}` : `at least ${fewest}`} condition values, but ${count} were supplied.`,
    );
  }
}

/** How many values a condition takes, where it is not one. */
const VALUE_COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  DATE_IS_VALID: [0, 0],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  BLANK: [0, 0],
  NOT_BLANK: [0, 0],
  BOOLEAN: [0, 2],
  ONE_OF_LIST: [1, Infinity],
  TEXT_NOT_EQ: [1, Infinity],
};
