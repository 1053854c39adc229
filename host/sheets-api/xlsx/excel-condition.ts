import type { BooleanCondition, ConditionValue } from '../google/rules';
import { comparisonOf, quoted, relativeDateFormula, typedNumber } from './condition-values';

/** Where a condition is written out: the first cell of its range, and how formulas of the file are spelled. */
export type ConditionSetting = {
  /** The cell for which the formula is written, relative, as `C2`. */
  cell: string;
  locale: string;
  /** A formula of Sheets (with `=`) as Excel writes it. */
  translate(formula: string): string;
};

/**
 * A condition as a formula of Excel that is true where it holds, for conditions that Excel has no rule of its own for.
 * @returns undefined for conditions that no formula of Excel can say
 */
export function conditionFormula(condition: BooleanCondition, setting: ConditionSetting): string | undefined {
  const { cell } = setting;
  const [first, second] = condition.values ?? [];
  const text = quoted(first?.userEnteredValue ?? '');
  switch (condition.type) {
    case 'CUSTOM_FORMULA':
      return first?.userEnteredValue && setting.translate(first.userEnteredValue);
    case 'BLANK':
      return `LEN(TRIM(${cell}))=0`;
    case 'NOT_BLANK':
      return `LEN(TRIM(${cell}))>0`;
    case 'TEXT_CONTAINS':
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case 'TEXT_NOT_CONTAINS':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'DATE_IS_VALID':
      return `ISNUMBER(${cell})`;
    default:
      return comparisonFormula(condition, first, second, setting);
  }
}

function comparisonFormula(
  condition: BooleanCondition,
  first: ConditionValue | undefined,
  second: ConditionValue | undefined,
  setting: ConditionSetting,
): string | undefined {
  const { cell } = setting;
  const texts = comparisonOf(condition, 'TEXT');
  if (texts?.sign) return `${cell}${texts.sign}${quoted(first?.userEnteredValue ?? '')}`;
  const numbers = comparisonOf(condition, 'NUMBER') ?? comparisonOf(condition, 'DATE');
  const low = valueFormula(first, setting);
  if (!numbers || low === undefined) return undefined;
  if (numbers.sign) return `AND(ISNUMBER(${cell}),${cell}${numbers.sign}${low})`;
  const high = valueFormula(second, setting);
  if (high === undefined) return undefined;
  const isBetween = `AND(${cell}>=${low},${cell}<=${high})`;
  return `AND(ISNUMBER(${cell}),${numbers.operator === 'between' ? isBetween : `NOT(${isBetween})`})`;
}

/** A number, date, relative date or formula that a condition compares with, as Excel writes it. */
export function valueFormula(value: ConditionValue | undefined, setting: ConditionSetting): string | undefined {
  if (value?.relativeDate !== undefined) return relativeDateFormula(value.relativeDate);
  const text = value?.userEnteredValue;
  if (text?.startsWith('=')) return setting.translate(text);
  const number = typedNumber(value, setting.locale);
  return number === undefined ? undefined : String(number);
}
