import type ExcelJS from 'exceljs';
import type { CellFormat } from '../google/cells';
import type { BooleanCondition, ConditionalFormatRule, InterpolationPoint } from '../google/rules';
import { comparisonOf, conditionType, quoted, relativeDateOf } from './condition-values';
import { bothColors, excelColor } from './excel-color';
import { type ConditionSetting, conditionFormula, valueFormula } from './excel-condition';
import { excelFill, excelFont } from './excel-style';
import { googleFill, googleTextFormat } from './google-format';

type Rule = Omit<ConditionalFormatRule, 'ranges'>;

/** A conditional format as Excel writes it; undefined where Excel has no such condition. */
export function excelRule(
  rule: Rule,
  setting: ConditionSetting,
  priority: number,
): ExcelJS.ConditionalFormattingRule | undefined {
  if (rule.gradientRule) return colorScale(rule.gradientRule, priority);
  const condition = rule.booleanRule?.condition;
  if (!condition) return undefined;
  const look = { priority, style: excelLook(rule.booleanRule?.format ?? {}) };
  const direct = directComparison(condition, setting);
  if (direct) return { type: 'cellIs', ...direct, ...look };
  const formula = conditionFormula(condition, setting);
  return formula === undefined ? undefined : { type: 'expression', formulae: [formula], ...look };
}

/** Numbers and equal texts have a rule of their own, which Excel's menus show as such. */
function directComparison(
  condition: BooleanCondition,
  setting: ConditionSetting,
): { operator: ExcelJS.CellIsOperators; formulae: string[] } | undefined {
  const values = condition.values ?? [];
  const numbers = comparisonOf(condition, 'NUMBER');
  const texts = comparisonOf(condition, 'TEXT');
  const formulae = texts
    ? values.map((value) => quoted(value.userEnteredValue ?? ''))
    : values.map((value) => valueFormula(value, setting));
  const comparison = numbers ?? texts;
  if (!comparison || formulae.includes(undefined)) return undefined;
  return { operator: comparison.operator as ExcelJS.CellIsOperators, formulae: formulae as string[] };
}

function excelLook(format: CellFormat): Partial<ExcelJS.Style> {
  const fill = excelFill(format);
  const font = excelFont(format.textFormat);
  return { ...(fill && { fill }), ...(font && { font }) };
}

function colorScale(
  { minpoint, midpoint, maxpoint }: NonNullable<Rule['gradientRule']>,
  priority: number,
): ExcelJS.ColorScaleRuleType {
  const points = [minpoint, midpoint, maxpoint].filter((point): point is InterpolationPoint => point !== undefined);
  const cfvo = points.map((point): ExcelJS.Cvfo => {
    const type = (point.type?.toLowerCase().replace('number', 'num') ?? 'num') as ExcelJS.Cvfo['type'];
    return point.value === undefined ? { type } : { type, value: Number(point.value) };
  });
  const color = points.map((point) => excelColor(point.colorStyle, point.color) ?? { argb: 'FFFFFFFF' });
  return { type: 'colorScale', priority, cfvo, color };
}

/** A conditional format of Excel as Google writes it; undefined for kinds that Sheets lacks. */
export function googleRule(rule: ExcelJS.ConditionalFormattingRule): Rule | undefined {
  if (rule.type === 'colorScale') return gradient(rule);
  const condition = googleCondition(rule);
  const { fill, font } = rule.style ?? {};
  const textFormat = googleTextFormat(font);
  const format: CellFormat = { ...googleFill(fill as ExcelJS.Fill | undefined), ...(textFormat && { textFormat }) };
  return condition && { booleanRule: { condition, format } };
}

function googleCondition(rule: ExcelJS.ConditionalFormattingRule): BooleanCondition | undefined {
  if (rule.type === 'cellIs') return cellIsCondition(rule.operator, (rule.formulae ?? []).map(String));
  if (rule.type === 'containsText') {
    const operator = rule.operator as string | undefined;
    if (operator === 'containsBlanks') return { type: 'BLANK' };
    if (operator === 'notContainsBlanks') return { type: 'NOT_BLANK' };
    const formula = (rule as { formulae?: string[] }).formulae?.[0];
    return formula === undefined ? undefined : expressionCondition(formula);
  }
  const formula = rule.type === 'expression' ? rule.formulae?.[0] : undefined;
  return formula === undefined ? undefined : expressionCondition(String(formula));
}

function cellIsCondition(operator: string | undefined, formulae: string[]): BooleanCondition | undefined {
  const texts = formulae.map((formula) => /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"'));
  const isText = texts.every((text) => text !== undefined);
  const type = conditionType(isText ? 'TEXT' : 'NUMBER', operator);
  const values = formulae.map((formula, index) => {
    const isNumber = formula.trim() !== '' && Number.isFinite(Number(formula));
    return { userEnteredValue: (isText ? texts[index] : undefined) ?? (isNumber ? formula : `=${formula}`) };
  });
  return type === undefined ? undefined : { type, values };
}

/** Formulas of the kind that an export writes become the condition that they were; others stay formulas. */
function expressionCondition(formula: string): BooleanCondition {
  const date = /^AND\(ISNUMBER\((\w+)\),\1([<>=])(.+)\)$/.exec(formula);
  const relativeDate = relativeDateOf(date?.[3] ?? '');
  if (date && relativeDate) {
    const tail = { '<': 'BEFORE', '>': 'AFTER', '=': 'EQ' }[date[2] ?? ''];
    return { type: `DATE_${tail}`, values: [{ relativeDate }] };
  }
  const contained = /^NOT\(ISERROR\(SEARCH\("((?:[^"]|"")*)",\w+\)\)\)$/.exec(formula)?.[1];
  if (contained !== undefined) {
    return { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: contained.replaceAll('""', '"') }] };
  }
  if (/^LEN\(TRIM\(\w+\)\)=0$/.test(formula)) return { type: 'BLANK' };
  if (/^LEN\(TRIM\(\w+\)\)>0$/.test(formula)) return { type: 'NOT_BLANK' };
  return { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: `=${formula}` }] };
}

function gradient(rule: ExcelJS.ColorScaleRuleType): Rule | undefined {
  const points = (rule.cfvo ?? []).map((point, index): InterpolationPoint => {
    return {
      type: point.type === 'num' ? 'NUMBER' : point.type.toUpperCase(),
      ...(point.value !== undefined && { value: String(point.value) }),
      ...bothColors('color', rule.color?.[index]),
    };
  });
  const [minpoint, second, third] = points;
  if (!minpoint || !second) return undefined;
  return { gradientRule: third ? { minpoint, midpoint: second, maxpoint: third } : { minpoint, maxpoint: second } };
}
