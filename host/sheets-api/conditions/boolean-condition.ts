import type { BooleanCondition, ConditionValue } from '../google/rules';
import type { CellScalar } from '../model/cell-content';
import { serialFromInstant } from '../values/serial-date';
import { parseUserEntered } from '../values/user-entered';
import type { Reading } from '../views/reading';

/** A cell as conditions look at it. */
export interface ConditionSubject {
  /** undefined for an empty cell. */
  readonly scalar: CellScalar | undefined;
  /** What it shows. */
  readonly text: string;
}

type Test = (subject: ConditionSubject) => boolean;

/** Days from today of the relative dates that name a day or the stretch that begins there. */
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  PAST_YEAR: -365,
  PAST_MONTH: -30,
  PAST_WEEK: -7,
  YESTERDAY: -1,
  TODAY: 0,
  TOMORROW: 1,
};

/**
 * Makes a test of a condition, its values read once. Conditions on formulas, and kinds that only a validation uses, are met
 * by no cell.
 */
export function conditionTest({ type = '', values = [] }: BooleanCondition, reading: Reading): Test {
  if (values.some(({ userEnteredValue }) => userEnteredValue?.startsWith('='))) return () => false;
  const [kind, test] = splitType(type);
  switch (kind) {
    case 'NUMBER':
      return numberTest(test, values, reading);
    case 'DATE':
      return dateTest(test, values, reading);
    case 'TEXT':
      return textTest(test, values);
    default:
      if (type === 'BLANK') return ({ text }) => text === '';
      return type === 'NOT_BLANK' ? ({ text }) => text !== '' : () => false;
  }
}

function splitType(type: string): [kind: string, test: string] {
  const at = type.indexOf('_');
  return at < 0 ? [type, ''] : [type.slice(0, at), type.slice(at + 1)];
}

function numberTest(test: string, values: readonly ConditionValue[], reading: Reading): Test {
  const [first, second] = values.map((value) => numberOf(value, reading));
  if (first === undefined) return () => false;
  return ({ scalar }) => typeof scalar === 'number' && compare(test, scalar, first, second);
}

/** Dates are compared by the day; a cell's time of day does not matter. */
function dateTest(test: string, values: readonly ConditionValue[], reading: Reading): Test {
  if (test === 'IS_VALID') return ({ scalar }) => typeof scalar === 'number';
  const [first, second] = values.map((value) => dayOf(value, reading));
  if (first === undefined) return () => false;
  const past = values[0]?.relativeDate?.startsWith('PAST_');
  if (past && test === 'EQ') {
    const today = todayOf(reading);
    return ({ scalar }) => typeof scalar === 'number' && scalar >= first && Math.floor(scalar) <= today;
  }
  return ({ scalar }) => typeof scalar === 'number' && compare(test, Math.floor(scalar), first, second);
}

function textTest(test: string, values: readonly ConditionValue[]): Test {
  const wanted = (values[0]?.userEnteredValue ?? '').toLowerCase();
  const on =
    (meets: (text: string) => boolean): Test =>
    ({ text }) =>
      meets(text.toLowerCase());
  switch (test) {
    case 'CONTAINS':
      return on((text) => text.includes(wanted));
    case 'NOT_CONTAINS':
      return on((text) => !text.includes(wanted));
    case 'STARTS_WITH':
      return on((text) => text.startsWith(wanted));
    case 'ENDS_WITH':
      return on((text) => text.endsWith(wanted));
    case 'EQ':
      return on((text) => text === wanted);
    case 'NOT_EQ':
      return on((text) => text !== wanted);
    case 'IS_EMAIL':
      return on((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text));
    case 'IS_URL':
      return on((text) => /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(text));
    default:
      return () => false;
  }
}

/** Numbers and dates share their comparisons under several names. */
function compare(test: string, value: number, first: number, second = first): boolean {
  switch (test) {
    case 'EQ':
      return value === first;
    case 'NOT_EQ':
      return value !== first;
    case 'GREATER':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_EQ':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_EQ':
    case 'ON_OR_BEFORE':
      return value <= first;
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    default:
      return false;
  }
}

function numberOf({ userEnteredValue = '' }: ConditionValue, reading: Reading): number | undefined {
  const { locale = 'en_US', timeZone = 'Etc/GMT' } = reading.workbook.state.properties;
  const { value } = parseUserEntered(userEnteredValue, { locale, timeZone, now: reading.now });
  return 'numberValue' in value ? value.numberValue : undefined;
}

function dayOf(value: ConditionValue, reading: Reading): number | undefined {
  if (value.relativeDate !== undefined) return todayOf(reading) + (RELATIVE_DAYS[value.relativeDate] ?? 0);
  const number = numberOf(value, reading);
  return number === undefined ? undefined : Math.floor(number);
}

function todayOf({ workbook, now }: Reading): number {
  return Math.floor(serialFromInstant(now, workbook.state.properties.timeZone ?? 'Etc/GMT'));
}
