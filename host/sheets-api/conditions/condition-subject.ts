import { effectiveScalar } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import { formattedText } from '../views/formatted-text';
import type { Reading } from '../views/reading';
import type { ConditionSubject } from './boolean-condition';

/** A cell as conditions look at it. */
export function conditionSubject(
  { workbook }: Reading,
  sheet: SheetModel,
  row: number,
  column: number,
): ConditionSubject {
  return {
    scalar: effectiveScalar(sheet.cells.content(row, column)),
    text: formattedText(workbook, sheet, row, column),
  };
}
