import type { BooleanCondition, ConditionValue } from '../google/rules';
import { parseUserEntered } from '../values/user-entered';

/** How conditions compare, by the tail of their type: `NUMBER_GREATER` is `greaterThan` and `>`. */
export const COMPARISONS = {
  GREATER: { operator: 'greaterThan', sign: '>' },
  GREATER_THAN_EQ: { operator: 'greaterThanOrEqual', sign: '>=' },
  LESS: { operator: 'lessThan', sign: '<' },
  LESS_THAN_EQ: { operator: 'lessThanOrEqual', sign: '<=' },
  EQ: { operator: 'equal', sign: '=' },
  NOT_EQ: { operator: 'notEqual', sign: '<>' },
  AFTER: { operator: 'greaterThan', sign: '>' },
  ON_OR_AFTER: { operator: 'greaterThanOrEqual', sign: '>=' },
  BEFORE: { operator: 'lessThan', sign: '<' },
  ON_OR_BEFORE: { operator: 'lessThanOrEqual', sign: '<=' },
  BETWEEN: { operator: 'between', sign: undefined },
  NOT_BETWEEN: { operator: 'notBetween', sign: undefined },
} as const;

export type Comparison = (typeof COMPARISONS)[keyof typeof COMPARISONS];

const RELATIVE_DATES: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  YESTERDAY: 'TODAY()-1',
  TOMORROW: 'TODAY()+1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

/** What a condition of this kind (`NUMBER`, `DATE`, `TEXT`) compares by; undefined for other types. */
export function comparisonOf(condition: BooleanCondition, kind: string): Comparison | undefined {
  if (!condition.type?.startsWith(`${kind}_`)) return undefined;
  return COMPARISONS[condition.type.slice(kind.length + 1) as keyof typeof COMPARISONS];
}

/** The type of the condition of a kind that an operator of Excel stands for. */
export function conditionType(kind: 'NUMBER' | 'TEXT', operator: string | undefined): string | undefined {
  const tails = Object.keys(COMPARISONS) as (keyof typeof COMPARISONS)[];
  const tail = tails.find((name) => COMPARISONS[name].operator === operator);
  return tail && `${kind}_${tail}`;
}

/** A relative date as a formula. */
export function relativeDateFormula(name: string): string | undefined {
  return RELATIVE_DATES[name];
}

/** The name of the relative date that a formula spells. */
export function relativeDateOf(formula: string): string | undefined {
  return Object.keys(RELATIVE_DATES).find((name) => RELATIVE_DATES[name] === formula);
}

/** The number, or serial of a date, that was typed as a condition's value; undefined for formulas and texts. */
export function typedNumber(value: ConditionValue | undefined, locale: string): number | undefined {
  const text = value?.userEnteredValue;
  if (text === undefined) return undefined;
  const entry = parseUserEntered(text, { locale, timeZone: 'UTC' });
  return 'numberValue' in entry.value ? entry.value.numberValue : undefined;
}

/** A text as a literal in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
