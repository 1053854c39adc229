import type { FormatAt } from '../formula-port';
import type { NumberFormat, NumberFormatType } from '../google/cells';
import { type FormulaToken, tokenize } from './formula-tokens';

/** Functions whose result is of a kind, whatever they are given. */
const KINDS: Readonly<Record<string, NumberFormatType>> = {
  DATE: 'DATE',
  DATEVALUE: 'DATE',
  EDATE: 'DATE',
  EOMONTH: 'DATE',
  NOW: 'DATE_TIME',
  TIME: 'TIME',
  TIMEVALUE: 'TIME',
  TODAY: 'DATE',
  WORKDAY: 'DATE',
};

/** Functions whose result is of the kind of what they are given first. */
const PASSING = new Set('ABS AVERAGE LARGE MAX MEDIAN MIN ROUND ROUNDDOWN ROUNDUP SMALL SUM'.split(' '));

type Term = { tokens: FormulaToken[]; operator: string };

/**
 * The number format that a cell without one takes on when this formula is typed into it: dates stay dates, and money
 * stays money, through plain arithmetic and the functions that keep what they are given.
 * @returns undefined where the result shows as a plain number
 */
export function inferredFormat(formula: string, formatAt: FormatAt): NumberFormat | undefined {
  return formatOfExpression(tokenize(formula).slice(1).filter(isMeaningful), formatAt);
}

function formatOfExpression(tokens: readonly FormulaToken[], formatAt: FormatAt): NumberFormat | undefined {
  const terms = splitTerms(tokens);
  if (!terms) return undefined;
  const formats = terms.map(({ tokens: term }) => formatOfTerm(term, formatAt));
  const operators = terms.slice(1).map(({ operator }) => operator);
  const isSum = operators.every((operator) => operator === '+' || operator === '-');
  const dates = formats.filter((format) => isDate(format));
  // The days between two dates are a number.
  if (dates.length > 0) return isSum && dates.length === 1 ? dates[0] : undefined;
  if (operators.includes('/') && formats.length > 1 && formats.every((format) => format !== undefined))
    return undefined;
  return formats.find((format) => format !== undefined);
}

/** The operands of `+ - * /` outside all brackets; undefined where anything else joins them. */
function splitTerms(tokens: readonly FormulaToken[]): Term[] | undefined {
  let term: Term = { tokens: [], operator: '+' };
  const terms = [term];
  let depth = 0;
  for (const token of tokens) {
    const mark = token.kind === 'other' ? token.text : '';
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth === 0 && /^[+\-*/]$/.test(mark) && term.tokens.length > 0) {
      term = { tokens: [], operator: mark };
      terms.push(term);
    } else if (depth === 0 && /^[&=<>^%]$/.test(mark)) {
      return undefined;
    } else {
      term.tokens.push(token);
    }
  }
  return terms;
}

function formatOfTerm(tokens: readonly FormulaToken[], formatAt: FormatAt): NumberFormat | undefined {
  const [first, second] = tokens;
  if (!first) return undefined;
  if (first.kind === 'reference') {
    const { sheet, from } = first.reference;
    return tokens.length === 1 ? formatAt(sheet, from.row ?? 0, from.column ?? 0) : undefined;
  }
  if (first.kind === 'other' && first.text === '-') return formatOfTerm(tokens.slice(1), formatAt);
  if (first.kind === 'other' && first.text === '(') return formatOfExpression(tokens.slice(1, -1), formatAt);
  if (first.kind !== 'function' || second?.text !== '(') return undefined;
  const name = first.text.toUpperCase();
  const type = KINDS[name];
  if (type) return { type };
  if (!PASSING.has(name)) return undefined;
  return formatOfExpression(firstArgument(tokens.slice(2, -1)), formatAt);
}

function firstArgument(tokens: readonly FormulaToken[]): FormulaToken[] {
  let depth = 0;
  const end = tokens.findIndex(({ kind, text }) => {
    if (kind !== 'other') return false;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    return depth === 0 && (text === ',' || text === ';');
  });
  return end < 0 ? [...tokens] : tokens.slice(0, end);
}

function isDate(format: NumberFormat | undefined): boolean {
  return format?.type === 'DATE' || format?.type === 'DATE_TIME' || format?.type === 'TIME';
}

function isMeaningful({ kind, text }: FormulaToken): boolean {
  return kind !== 'other' || text.trim() !== '';
}
