import type ExcelJS from 'exceljs';
import type { CellData, ExtendedValue } from '../google/cells';
import { errorTypeOf, shownError } from '../values/error-value';
import { type ExtentOf, excelFormula, googleFormula } from './formula-text';

const MS_PER_DAY = 86_400_000;
/** The serial of 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;

/** What a cell holds, as Excel writes it; null for an empty one. Dates stay serial numbers, their format says the rest. */
export function excelValue(cell: CellData, homeTitle: string, extentOf: ExtentOf): ExcelJS.CellValue {
  const entered = cell.userEnteredValue;
  if (entered?.formulaValue !== undefined) {
    const result = plainValue(cell.effectiveValue);
    const formula = excelFormula(entered.formulaValue, homeTitle, extentOf);
    return { formula, ...(result === null ? {} : { result }) } as ExcelJS.CellFormulaValue;
  }
  if (cell.hyperlink !== undefined && entered?.stringValue !== undefined) {
    return { text: entered.stringValue, hyperlink: cell.hyperlink };
  }
  return plainValue(entered);
}

function plainValue(value: ExtendedValue | undefined): string | number | boolean | ExcelJS.CellErrorValue | null {
  if (value?.errorValue) {
    return { error: shownError(value.errorValue.type ?? 'ERROR') } as ExcelJS.CellErrorValue;
  }
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}

/** What a cell of Excel holds, as Google writes it; undefined for an empty one. */
export function googleValue(value: ExcelJS.CellValue, formula: string | undefined): ExtendedValue | undefined {
  if (formula !== undefined && formula !== '') return { formulaValue: googleFormula(formula) };
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value === '' ? undefined : { stringValue: value };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (value instanceof Date) return { numberValue: serialOf(value) };
  if ('error' in value) return { errorValue: { type: errorTypeOf(value.error) ?? 'ERROR' } };
  if ('richText' in value) return { stringValue: value.richText.map((part) => part.text).join('') };
  if ('text' in value) return { stringValue: typeof value.text === 'string' ? value.text : richText(value.text) };
  return undefined;
}

/** A serial from the date that the reading library makes of it, to the millisecond. */
export function serialOf(date: Date): number {
  return date.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** The date that the writing library takes for a serial. */
export function dateOf(serial: number): Date {
  return new Date(Math.round((serial - UNIX_EPOCH_SERIAL) * MS_PER_DAY));
}

/** Links can carry formatted text, which the library's types do not say. */
function richText(text: unknown): string {
  const parts = (text as { richText?: { text: string }[] }).richText ?? [];
  return parts.map((part) => part.text).join('');
}
