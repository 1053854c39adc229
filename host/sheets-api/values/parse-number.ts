import type { NumberFormat } from '../google/cells';
import type { LocaleRules } from './locale-rules';

/** A number as typed, with the format that its spelling asks for (none: the cell stays automatic). */
export type ParsedNumber = { number: number; format?: NumberFormat };

const CURRENCY_SIGNS = '$¥￥€£₩₹₽₺₫฿';

type Shell = { body: string; negative: boolean; sign: string; signBehind: boolean; percent: boolean };

/**
 * Reads a number the way Sheets reads typed text: `1,234.50`, `-5`, `(5)`, `12.5%`, `$1,234`, `€5`, `1.2e3`.
 * Thousands separators must stand in groups of three; anything else is no number.
 * @returns undefined when the text is no number in this locale
 */
export function parseNumber(text: string, rules: LocaleRules): ParsedNumber | undefined {
  const shell = unwrap(text.trim(), rules);
  if (!shell) return undefined;
  const digits = readDigits(shell.body, rules);
  if (!digits) return undefined;
  const magnitude = shell.percent ? scaleToPercent(digits.text) : Number(digits.text);
  if (!Number.isFinite(magnitude)) return undefined;
  const number = shell.negative && magnitude !== 0 ? -magnitude : magnitude;
  const format = formatOf(shell, digits, rules);
  return format ? { number, format } : { number };
}

/** Takes signs, brackets, currency and percent off; each may stand once. */
function unwrap(text: string, rules: LocaleRules): Shell | undefined {
  const signs = `[${CURRENCY_SIGNS}]|${escapeForPattern(rules.currency)}`;
  const match = new RegExp(`^(\\()?([+-])?(${signs})?\\s*([+-])?([^()]*?)\\s*(${signs})?(%)?(\\))?$`).exec(text);
  if (!match) return undefined;
  const [, open, signBefore, moneyBefore, signAfter, body = '', moneyBehind, percent, close] = match;
  const bracketed = open !== undefined;
  if (bracketed !== (close !== undefined)) return undefined;
  if (signBefore && (signAfter || bracketed)) return undefined;
  if (signAfter && !moneyBefore) return undefined;
  if (moneyBehind && (moneyBefore || percent)) return undefined;
  if (moneyBefore && percent) return undefined;
  return {
    body,
    negative: bracketed || signBefore === '-' || signAfter === '-',
    sign: moneyBefore ?? moneyBehind ?? '',
    signBehind: moneyBehind !== undefined,
    percent: percent !== undefined,
  };
}

type Digits = { text: string; grouped: boolean; fraction: boolean; scientific: boolean };

function readDigits(body: string, rules: LocaleRules): Digits | undefined {
  const group = /\s/.test(rules.group) ? '[\\s\\u00a0\\u202f]' : escapeForPattern(rules.group);
  const decimal = escapeForPattern(rules.decimal);
  const whole = `\\d{1,3}(?:${group}\\d{3})+|\\d+`;
  const match = new RegExp(`^(?:(${whole})(?:${decimal}(\\d*))?|${decimal}(\\d+))(e[+-]?\\d{1,3})?$`, 'i').exec(body);
  if (!match) return undefined;
  const [, integer = '', fractionBehind, fractionAlone, exponent = ''] = match;
  const fraction = fractionBehind ?? fractionAlone ?? '';
  const plain = integer.replace(/\D/g, '');
  return {
    text: `${plain || '0'}.${fraction || '0'}${exponent}`,
    grouped: plain.length !== integer.length,
    fraction: fraction !== '',
    scientific: exponent !== '',
  };
}

function formatOf(shell: Shell, digits: Digits, rules: LocaleRules): NumberFormat | undefined {
  const decimals = digits.fraction ? '.00' : '';
  if (shell.percent) return { type: 'PERCENT', pattern: `${digits.grouped ? '#,##' : ''}0${decimals}%` };
  if (shell.sign) return { type: 'CURRENCY', pattern: moneyPattern(shell, decimals, rules) };
  if (digits.scientific) return { type: 'SCIENTIFIC', pattern: '0.00E+00' };
  return digits.grouped ? { type: 'NUMBER', pattern: `#,##0${decimals}` } : undefined;
}

/** The locale's own currency is quoted, a foreign one stands in `[$…]`, as Sheets writes it. */
function moneyPattern(shell: Shell, decimals: string, rules: LocaleRules): string {
  const symbol = shell.sign === '￥' ? '¥' : shell.sign;
  const token = symbol === rules.currency ? `"${symbol}"` : `[$${symbol}]`;
  return shell.signBehind ? `#,##0${decimals} ${token}` : `${token}#,##0${decimals}`;
}

/** Divides by a hundred in decimal, so that 12.1 % is 0.121 and not 0.12100000000000001. */
function scaleToPercent(text: string): number {
  const [mantissa, exponent = '0'] = text.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
