import type { FilterCriteria } from '../google/rules';
import type { SheetModel } from '../model/sheet';
import type { Reading } from '../views/reading';
import { type ConditionSubject, conditionTest } from './boolean-condition';
import { conditionSubject } from './condition-subject';

/** Those of some rows that the sheet's basic filter hides; its first row, the headings, it never hides. */
export function rowsHiddenByFilter(reading: Reading, sheet: SheetModel, startRow: number, endRow: number): Set<number> {
  const hidden = new Set<number>();
  const { range = {}, filterSpecs = [] } = sheet.state.basicFilter ?? {};
  const columns = filterSpecs.map(({ columnIndex = 0, filterCriteria = {} }) => ({
    columnIndex,
    isShown: shownTest(filterCriteria, reading),
  }));
  if (columns.length === 0) return hidden;
  const first = Math.max(startRow, (range.startRowIndex ?? 0) + 1);
  const last = Math.min(endRow, range.endRowIndex ?? sheet.rowCount, sheet.rowCount);
  for (let row = first; row < last; row += 1) {
    const isShown = columns.every((one) => one.isShown(conditionSubject(reading, sheet, row, one.columnIndex)));
    if (!isShown) hidden.add(row);
  }
  return hidden;
}

/** A hidden value stays hidden whatever the condition says. Filters by colour hide nothing here. */
function shownTest(criteria: FilterCriteria, reading: Reading): (subject: ConditionSubject) => boolean {
  const hiddenValues = new Set(criteria.hiddenValues);
  const meets = criteria.condition?.type ? conditionTest(criteria.condition, reading) : () => true;
  return (subject) => !hiddenValues.has(subject.text) && meets(subject);
}
