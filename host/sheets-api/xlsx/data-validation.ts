import type ExcelJS from 'exceljs';
import type { BooleanCondition, DataValidationRule } from '../google/rules';
import { dateOf, serialOf } from './cell-value';
import { comparisonOf, conditionType, typedNumber } from './condition-values';
import { type ConditionSetting, conditionFormula, valueFormula } from './excel-condition';

/** A written-out list must fit into so many letters; Excel calls a file with a longer one damaged. */
const LONGEST_LIST = 255;

type Check = Pick<ExcelJS.DataValidation, 'type' | 'formulae' | 'operator'>;

/** A validation as Excel writes it; undefined where Excel has no such rule. */
export function excelValidation(
  rule: DataValidationRule,
  setting: ConditionSetting,
): ExcelJS.DataValidation | undefined {
  const check = rule.condition && excelCheck(rule.condition, setting);
  if (!check) return undefined;
  return {
    ...check,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict ? 'stop' : 'warning',
    ...(rule.inputMessage !== undefined && { prompt: rule.inputMessage, showInputMessage: true }),
  };
}

function excelCheck(condition: BooleanCondition, setting: ConditionSetting): Check | undefined {
  const values = condition.values ?? [];
  switch (condition.type) {
    case 'ONE_OF_LIST':
      return listCheck(values.map((value) => value.userEnteredValue ?? ''));
    case 'BOOLEAN':
      return listCheck(values.length > 0 ? values.map((value) => value.userEnteredValue ?? '') : ['TRUE', 'FALSE']);
    case 'ONE_OF_RANGE': {
      const range = values[0]?.userEnteredValue;
      return range ? { type: 'list', formulae: [setting.translate(`=${range.replace(/^=/, '')}`)] } : undefined;
    }
    default:
      return numberCheck(condition, setting) ?? dateCheck(condition, setting) ?? formulaCheck(condition, setting);
  }
}

function listCheck(items: string[]): Check | undefined {
  const list = items.join(',');
  const fits = list.length <= LONGEST_LIST && items.every((item) => !/[,"]/.test(item));
  return fits ? { type: 'list', formulae: [`"${list}"`] } : undefined;
}

function numberCheck(condition: BooleanCondition, setting: ConditionSetting): Check | undefined {
  const comparison = comparisonOf(condition, 'NUMBER');
  const formulae = (condition.values ?? []).map((value) => valueFormula(value, setting));
  if (!comparison || formulae.includes(undefined)) return undefined;
  return { type: 'decimal', operator: comparison.operator, formulae };
}

/** Fixed dates only: the writing library takes nothing but dates here. */
function dateCheck(condition: BooleanCondition, setting: ConditionSetting): Check | undefined {
  if (condition.type === 'DATE_IS_VALID')
    return { type: 'date', operator: 'greaterThanOrEqual', formulae: [dateOf(0)] };
  const comparison = comparisonOf(condition, 'DATE');
  const serials = (condition.values ?? []).map((value) => typedNumber(value, setting.locale));
  if (!comparison || serials.includes(undefined)) return undefined;
  return { type: 'date', operator: comparison.operator, formulae: (serials as number[]).map(dateOf) };
}

function formulaCheck(condition: BooleanCondition, setting: ConditionSetting): Check | undefined {
  const formula = conditionFormula(condition, setting);
  return formula === undefined ? undefined : { type: 'custom', formulae: [formula] };
}

/** A validation of Excel as Google writes it; undefined for kinds that Sheets lacks. */
export function googleValidation(validation: ExcelJS.DataValidation): DataValidationRule | undefined {
  const condition = googleCondition(validation);
  return (
    condition && {
      condition,
      ...(validation.prompt && { inputMessage: validation.prompt }),
      ...((validation.errorStyle ?? 'stop') === 'stop' && { strict: true }),
      ...(/^(ONE_OF|BOOLEAN)/.test(condition.type ?? '') && { showCustomUi: true }),
    }
  );
}

function googleCondition({ type, operator, formulae }: ExcelJS.DataValidation): BooleanCondition | undefined {
  const [first] = formulae;
  const values = (texts: string[]): { userEnteredValue: string }[] =>
    texts.map((userEnteredValue) => ({ userEnteredValue }));
  switch (type) {
    case 'list': {
      const list = /^"(.*)"$/s.exec(String(first))?.[1];
      if (list === 'TRUE,FALSE') return { type: 'BOOLEAN' };
      if (list !== undefined) return { type: 'ONE_OF_LIST', values: values(list.split(',')) };
      return { type: 'ONE_OF_RANGE', values: values([`=${first}`]) };
    }
    case 'whole':
    case 'decimal': {
      const condition = conditionType('NUMBER', operator ?? 'between');
      return condition === undefined ? undefined : { type: condition, values: values(formulae.map(String)) };
    }
    case 'date':
      return dateCondition(operator, formulae);
    case 'custom':
      return { type: 'CUSTOM_FORMULA', values: values([`=${first}`]) };
    default:
      return undefined;
  }
}

function dateCondition(operator: string | undefined, formulae: unknown[]): BooleanCondition | undefined {
  const dates = formulae.filter((formula): formula is Date => formula instanceof Date);
  const tails: Readonly<Record<string, string>> = {
    greaterThan: 'AFTER',
    greaterThanOrEqual: 'ON_OR_AFTER',
    lessThan: 'BEFORE',
    lessThanOrEqual: 'ON_OR_BEFORE',
    equal: 'EQ',
    between: 'BETWEEN',
    notBetween: 'NOT_BETWEEN',
  };
  const tail = tails[operator ?? 'between'];
  if (!tail || dates.length !== formulae.length) return undefined;
  const [first] = dates;
  if (tail === 'ON_OR_AFTER' && first && serialOf(first) === 0) return { type: 'DATE_IS_VALID' };
  return { type: `DATE_${tail}`, values: dates.map((date) => ({ userEnteredValue: date.toISOString().slice(0, 10) })) };
}
