import type { StructuralChange } from '../formula-port';
import type { BooleanCondition } from '../google/rules';
import type { CellExtras } from '../model/cell-extras';
import type { SheetModel } from '../model/sheet';
import type { Mutation } from './mutation';

/** Lets the formulas in conditions (conditional formats, lists that a validation takes from a range) follow a change of structure. */
export function restructureConditions(mutation: Mutation, change: StructuralChange): void {
  const { sheets } = mutation.workbook.state;
  const hasListsFromRanges = mutation.workbook.extras.some(takesListFromRange);
  for (const sheet of sheets) {
    restructureFormats(mutation, sheet, change);
    if (hasListsFromRanges) restructureValidations(mutation, sheet, change);
  }
}

function restructureFormats(mutation: Mutation, sheet: SheetModel, change: StructuralChange): void {
  const before = sheet.state.conditionalFormats;
  const after = before.map((rule) => {
    const condition = rule.booleanRule?.condition;
    const changed = condition && restructured(mutation, sheet, condition, change);
    return changed === condition ? rule : { ...rule, booleanRule: { ...rule.booleanRule, condition: changed } };
  });
  if (after.some((rule, i) => rule !== before[i])) sheet.update({ conditionalFormats: after as typeof before });
}

function restructureValidations(mutation: Mutation, sheet: SheetModel, change: StructuralChange): void {
  const known = new Map<CellExtras, CellExtras | undefined>();
  for (let row = 0; row < sheet.cells.storedRowCount; row += 1) {
    const extras = sheet.cells.row(row)?.extras ?? [];
    for (let column = 0; column < extras.length; column += 1) {
      const before = extras[column];
      if (!before || !takesListFromRange(before)) continue;
      if (!known.has(before)) known.set(before, withMovedList(mutation, sheet, before, change));
      sheet.cells.setExtras(row, column, known.get(before));
    }
  }
}

function takesListFromRange({ dataValidation }: CellExtras): boolean {
  return dataValidation?.condition?.type === 'ONE_OF_RANGE';
}

function withMovedList(
  mutation: Mutation,
  sheet: SheetModel,
  extras: CellExtras,
  change: StructuralChange,
): CellExtras | undefined {
  const condition = extras.dataValidation?.condition ?? {};
  const changed = restructured(mutation, sheet, condition, change);
  const dataValidation = { ...extras.dataValidation, condition: changed };
  return changed === condition ? extras : mutation.workbook.extras.intern({ ...extras, dataValidation });
}

/** The condition itself where none of its values is a formula that changes. */
function restructured(
  mutation: Mutation,
  sheet: SheetModel,
  condition: BooleanCondition,
  change: StructuralChange,
): BooleanCondition {
  const before = condition.values ?? [];
  const after = before.map((value) => {
    const formula = value.userEnteredValue;
    if (!formula?.startsWith('=')) return value;
    const userEnteredValue = mutation.formulas.restructured(formula, sheet.title, change);
    return userEnteredValue === formula ? value : { ...value, userEnteredValue };
  });
  return after.some((value, i) => value !== before[i]) ? { ...condition, values: after } : condition;
}
