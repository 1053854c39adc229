import { format, isTextFormat } from 'numfmt';
import type { ExtendedValue, NumberFormat } from '../google/cells';
import { showAutomatic } from './automatic-number';
import { shownError } from './error-value';
import { localeRules } from './locale-rules';
import { patternOf } from './number-format';

/**
 * The text that a cell shows (`formattedValue`): what the number format makes of its effective value in the
 * spreadsheet's locale; the empty text for an empty cell. An unreadable pattern shows the number as automatic.
 */
export function formatValue(
  value: ExtendedValue | undefined,
  numberFormat: NumberFormat | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (value.stringValue !== undefined) return formatText(value.stringValue, numberFormat, locale);
  if (value.numberValue !== undefined) return formatNumber(value.numberValue, numberFormat, locale);
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  return value.errorValue ? shownError(value.errorValue.type ?? 'ERROR') : '';
}

/** Text shows as it is, but for patterns that say what to do with text (`@" 件"`, `0;-0;0;"text: "@`). */
function formatText(text: string, numberFormat: NumberFormat | undefined, locale: string): string {
  const pattern = numberFormat?.pattern;
  if (!pattern?.includes('@') || pattern === '@') return text;
  return withPattern(pattern, text, locale) ?? text;
}

function formatNumber(number: number, numberFormat: NumberFormat | undefined, locale: string): string {
  const pattern = patternOf(numberFormat, locale);
  const isAutomatic = !pattern || /^general$/i.test(pattern) || isTextFormat(pattern);
  const shown = isAutomatic ? undefined : withPattern(pattern, number, locale);
  return shown ?? showAutomatic(number, localeRules(locale));
}

function withPattern(pattern: string, value: number | string, locale: string): string | undefined {
  try {
    return format(numfmtPattern(pattern), value, { locale: localeRules(locale).tag, leap1900: false });
  } catch {
    return undefined;
  }
}

/** Google writes the short day half as `a/p`, numfmt reads it in capitals only. */
function numfmtPattern(pattern: string): string {
  return pattern.includes('a/p') ? pattern.replaceAll('a/p', 'A/P') : pattern;
}
