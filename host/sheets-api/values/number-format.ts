import { isDateFormat } from 'numfmt';
import type { NumberFormat } from '../google/cells';
import { localeRules } from './locale-rules';

/**
 * The pattern by which a number format shows, in the locale's default where the format names only its type.
 * @returns undefined for text and for the automatic format
 */
export function patternOf(format: NumberFormat | undefined, locale: string): string | undefined {
  if (!format) return undefined;
  if (format.pattern) return format.pattern;
  switch (format.type) {
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'CURRENCY':
    case 'DATE':
    case 'TIME':
    case 'DATE_TIME':
      return localeRules(locale).defaultPatterns[format.type];
    default:
      return undefined;
  }
}

/** Whether numbers in this format are dates, times or durations: what `dateTimeRenderOption` is about. */
export function showsDateOrTime(format: NumberFormat | undefined): boolean {
  if (!format) return false;
  if (format.pattern) return isDateFormat(format.pattern);
  return format.type === 'DATE' || format.type === 'TIME' || format.type === 'DATE_TIME';
}
