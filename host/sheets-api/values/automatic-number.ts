import type { LocaleRules } from './locale-rules';

const SIGNIFICANT_DIGITS = 10;
const INTEGER_LIMIT = 1e15;
const SMALL_LIMIT = 1e-5;

/**
 * A number in the automatic format: whole numbers in full below 10¹⁵, others to ten significant digits without trailing
 * zeros, very large and very small ones as `1.23457E+15`.
 */
export function showAutomatic(number: number, rules: LocaleRules): string {
  const magnitude = Math.abs(number);
  if (magnitude === 0) return '0';
  if (magnitude >= INTEGER_LIMIT) return localised(scientific(number, 5), rules);
  if (Number.isInteger(number)) return String(number);
  if (magnitude < SMALL_LIMIT) return localised(scientific(number, SIGNIFICANT_DIGITS - 1), rules);
  const whole = magnitude < 1 ? 0 : Math.floor(Math.log10(magnitude)) + 1;
  // Below one the leading zeros count as no digits, so 0.000123456789012 keeps ten.
  const leading = magnitude < 1 ? -Math.ceil(Math.log10(magnitude)) : 0;
  const decimals = Math.max(0, SIGNIFICANT_DIGITS - whole + leading);
  return localised(trimZeros(number.toFixed(decimals)), rules);
}

function scientific(number: number, decimals: number): string {
  const [mantissa = '', exponent = ''] = number.toExponential(decimals).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${trimZeros(mantissa)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function localised(text: string, rules: LocaleRules): string {
  return rules.decimal === '.' ? text : text.replace('.', rules.decimal);
}
