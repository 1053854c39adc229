import type { CellData } from '../../sheets-api/google/cells';
import type { BooleanCondition, ConditionValue } from '../../sheets-api/google/rules';

type Cell = Pick<CellData, 'effectiveValue' | 'formattedValue'>;
type Test = (cell: Cell, values: readonly ConditionValue[], today: number) => boolean;

const epochMs = Date.UTC(1899, 11, 30);
const msPerDay = 86_400_000;

/** Days from today, for relative dates; months and years are taken as Sheets does, by their length on average. */
const relativeDays: Record<string, number> = {
  PAST_YEAR: -365,
  PAST_MONTH: -30,
  PAST_WEEK: -7,
  YESTERDAY: -1,
  TODAY: 0,
  TOMORROW: 1,
};

const text = (test: (cell: string, wanted: string) => boolean): Test => {
  return (cell, [first]) =>
    test((cell.formattedValue ?? '').toLowerCase(), (first?.userEnteredValue ?? '').toLowerCase());
};
const number = (test: (cell: number, first: number, second: number) => boolean): Test => {
  return ({ effectiveValue }, [first, second]) => {
    const wanted = Number(first?.userEnteredValue);
    const value = effectiveValue?.numberValue;
    return value !== undefined && !Number.isNaN(wanted) && test(value, wanted, Number(second?.userEnteredValue));
  };
};
const date = (test: (day: number, first: number, second: number) => boolean): Test => {
  return ({ effectiveValue }, [first, second], today) => {
    const value = effectiveValue?.numberValue;
    const wanted = serialDay(first, today);
    return (
      value !== undefined && wanted !== null && test(Math.floor(value), wanted, serialDay(second, today) ?? wanted)
    );
  };
};
const not = (test: Test): Test => {
  return (cell, values, today) => !test(cell, values, today);
};

const isBlank: Test = ({ formattedValue = '' }) => formattedValue === '';
const contains = text((cell, wanted) => cell.includes(wanted));
const equalsText = text((cell, wanted) => cell === wanted);
const equals = number((value, wanted) => value === wanted);
const between = number((value, low, high) => value >= low && value <= high);

/** The conditions that need no formula: those are what the page's colours and filters understand. */
const tests: Record<string, Test> = {
  BLANK: isBlank,
  NOT_BLANK: not(isBlank),
  TEXT_EQ: equalsText,
  TEXT_NOT_EQ: not(equalsText),
  TEXT_CONTAINS: contains,
  TEXT_NOT_CONTAINS: not(contains),
  TEXT_STARTS_WITH: text((cell, wanted) => cell.startsWith(wanted)),
  TEXT_ENDS_WITH: text((cell, wanted) => cell.endsWith(wanted)),
  NUMBER_EQ: equals,
  NUMBER_NOT_EQ: not(equals),
  NUMBER_GREATER: number((value, wanted) => value > wanted),
  NUMBER_GREATER_THAN_EQ: number((value, wanted) => value >= wanted),
  NUMBER_LESS: number((value, wanted) => value < wanted),
  NUMBER_LESS_THAN_EQ: number((value, wanted) => value <= wanted),
  NUMBER_BETWEEN: between,
  NUMBER_NOT_BETWEEN: number((value, low, high) => value < low || value > high),
  DATE_EQ: date((day, wanted) => day === wanted),
  DATE_BEFORE: date((day, wanted) => day < wanted),
  DATE_AFTER: date((day, wanted) => day > wanted),
  DATE_ON_OR_BEFORE: date((day, wanted) => day <= wanted),
  DATE_ON_OR_AFTER: date((day, wanted) => day >= wanted),
  DATE_BETWEEN: date((day, first, last) => day >= first && day <= last),
};

/**
 * Whether a cell meets a condition. Conditions with formulas are met by none.
 * @param today the workbook's day, in Sheets' serial numbers
 */
export function meets(cell: Cell, { type = '', values = [] }: BooleanCondition, today: number): boolean {
  const hasFormula = values.some(({ userEnteredValue }) => userEnteredValue?.startsWith('='));
  return !hasFormula && (tests[type]?.(cell, values, today) ?? false);
}

/** A day ('2026-03-02') as Sheets counts it. */
export function serialOfDay(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - epochMs) / msPerDay;
}

function serialDay(value: ConditionValue | undefined, today: number): number | null {
  if (value?.relativeDate !== undefined) return today + (relativeDays[value.relativeDate] ?? 0);
  const entered = value?.userEnteredValue ?? '';
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(entered) ?? [];
  if (year) return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epochMs) / msPerDay;
  return entered !== '' && Number.isFinite(Number(entered)) ? Math.floor(Number(entered)) : null;
}
