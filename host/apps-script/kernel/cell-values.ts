import { instantOf } from '../time-zone';

/** A cell in the answer of spreadsheets.get, as far as its value goes. */
export type GridCell = {
  effectiveValue?: {
    numberValue?: number;
    stringValue?: string;
    boolValue?: boolean;
    errorValue?: { type?: string; message?: string };
  };
  effectiveFormat?: { numberFormat?: { type?: string } };
};

/** A date on its way to the script, where it becomes a Date. */
export type DateValue = { $date: number };

const errorTexts: Record<string, string> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  ERROR: '#ERROR!',
  LOADING: 'Loading...',
};

/** A cell's value as `Range.getValue` answers it: '' for an empty cell, a date where the format shows one. */
export function scriptValueOf(cell: GridCell | undefined, timeZone: string): string | number | boolean | DateValue {
  const value = cell?.effectiveValue;
  if (value?.numberValue !== undefined) {
    const type = cell?.effectiveFormat?.numberFormat?.type;
    const isDate = type === 'DATE' || type === 'DATE_TIME' || type === 'TIME';
    return isDate ? { $date: instantOfSerial(value.numberValue, timeZone) } : value.numberValue;
  }
  if (value?.errorValue) return errorTexts[value.errorValue.type ?? 'ERROR'] ?? '#ERROR!';
  return value?.stringValue ?? value?.boolValue ?? '';
}

/** A serial number counts days of the spreadsheet's zone from 30 December 1899. */
function instantOfSerial(serial: number, timeZone: string): number {
  const dayMs = 86_400_000;
  const wall = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * dayMs));
  const wholeSeconds = instantOf(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
      second: wall.getUTCSeconds(),
    },
    timeZone,
  );
  return wholeSeconds + wall.getUTCMilliseconds();
}
