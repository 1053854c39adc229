import { invalidArgument } from '../api-error';
import type { ExtendedValue, NumberFormat } from '../google/cells';
import type { PlainValue, ValueInputOption } from '../google/values';
import { type CellContent, CellError, FormulaCell } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import { parseUserEntered } from '../values/user-entered';
import type { Mutation } from './mutation';

const MOST_CHARACTERS = 50_000;

/** What a cell holds when an ExtendedValue is put into it; no value and the empty text are an empty cell. */
export function contentOf(value: ExtendedValue | undefined): CellContent | undefined {
  if (value === undefined) return undefined;
  if (value.stringValue !== undefined) return text(value.stringValue);
  if (value.numberValue !== undefined) return value.numberValue;
  if (value.boolValue !== undefined) return value.boolValue;
  if (value.formulaValue !== undefined) return formula(value.formulaValue);
  const { type, message } = value.errorValue ?? {};
  return type === undefined ? undefined : new CellError(type, message ?? '');
}

function formula(source: string): CellContent | undefined {
  return source === '' ? undefined : new FormulaCell(source.startsWith('=') ? source : `=${source}`, undefined);
}

function text(value: string): string | undefined {
  if (value.length > MOST_CHARACTERS) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  return value === '' ? undefined : value;
}

/** Puts one value of a `ValueRange` into a cell, as it is or as if a person had typed it. */
export function enterValue(
  mutation: Mutation,
  sheet: SheetModel,
  row: number,
  column: number,
  value: Exclude<PlainValue, null>,
  option: ValueInputOption,
): void {
  if (typeof value !== 'string' || option === 'RAW') {
    mutation.setContent(sheet, row, column, typeof value === 'string' ? text(value) : value);
    return;
  }
  if (value === '') {
    mutation.setContent(sheet, row, column, undefined);
    return;
  }
  text(value);
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = mutation.workbook.state.properties;
  const format = sheet.cells.format(row, column);
  const context = { locale, timeZone, now: mutation.now, cellFormat: format?.numberFormat };
  const entry = parseUserEntered(value, context);
  mutation.setContent(sheet, row, column, contentOf(entry.value));
  if (format?.numberFormat) return;
  const numberFormat = entry.numberFormat ?? formatOfFormula(mutation, sheet, entry.value);
  if (numberFormat) {
    const withNumber = { ...format, numberFormat };
    sheet.cells.setFormat(row, column, mutation.workbook.formats.intern(withNumber));
  }
}

function formatOfFormula(mutation: Mutation, home: SheetModel, value: ExtendedValue): NumberFormat | undefined {
  if (value.formulaValue === undefined) return undefined;
  return mutation.formulas.inferredFormat(value.formulaValue, (title, row, column) => {
    const sheet = title === undefined ? home : mutation.workbook.sheetByTitle(title);
    return sheet?.cells.format(row, column)?.numberFormat;
  });
}
