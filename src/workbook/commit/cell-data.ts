import { Refusal } from '../../domain/problem';
import type { Language } from '../../domain/settings/settings';
import type { CellsOf } from '../rows/row-cells';
import type { CellContent } from '../schema/cell-kind';
import type { Column, Tab } from '../schema/tab';
import { columnTitle } from '../schema/words';

/** A cell of a request: Google's `CellData`. Without a value it empties the cell. */
export interface CellData {
  userEnteredValue?: { stringValue: string } | { numberValue: number } | { boolValue: boolean };
  userEnteredFormat?: { numberFormat: { type: string; pattern: string } };
  dataValidation?: DataValidation;
}

export interface DataValidation {
  condition: { type: 'ONE_OF_LIST'; values: { userEnteredValue: string }[] };
  strict: false;
  showCustomUi: true;
}

/** What a new row's cells carry, and what an update of a cell changes. */
export const NEW_CELL_FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat,dataValidation';
export const UPDATE_FIELDS = 'userEnteredValue';

/** What a cell of Sheets can hold. */
const MOST_CHARACTERS = 50_000;

/** A typed cell: text stays text whatever it looks like, for nothing is parsed as if somebody had typed it. */
export function valueCell(content: CellContent): CellData {
  if (content === null) return {};
  if (typeof content === 'string') return { userEnteredValue: { stringValue: content } };
  if (typeof content === 'number') return { userEnteredValue: { numberValue: content } };
  return { userEnteredValue: { boolValue: content } };
}

/** The cell of a new row: its value, how its number is shown, and the words it offers. */
export function newCell(content: CellContent, column: Column, language: Language): CellData {
  const dataValidation = validationOf(column, language);
  return {
    ...valueCell(content),
    userEnteredFormat: { numberFormat: column.kind.format },
    ...(dataValidation ? { dataValidation } : {}),
  };
}

/** The list that a column's cells offer; other words stay possible and are marked by Sheets. */
export function validationOf(column: Column, language: Language): DataValidation | null {
  const words = column.kind.offers?.(language) ?? [];
  return words.length > 0 ? listValidation(words) : null;
}

export function listValidation(words: readonly string[]): DataValidation {
  const values = words.map((userEnteredValue) => ({ userEnteredValue }));
  return { condition: { type: 'ONE_OF_LIST', values }, strict: false, showCustomUi: true };
}

/** @throws Refusal kind `invalid` where a text is longer than a cell can hold: Sheets would refuse the whole commit. */
export function refuseTooLong(tab: Tab, cells: CellsOf, language: Language): void {
  for (const [id, content] of Object.entries(cells)) {
    if (typeof content === 'string' && content.length > MOST_CHARACTERS) {
      const params = { field: columnTitle(tab.id, id, language), max: MOST_CHARACTERS };
      throw new Refusal('invalid', [{ code: 'too-long', params }]);
    }
  }
}
