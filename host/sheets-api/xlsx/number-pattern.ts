import { getFormatInfo } from 'numfmt';
import type { NumberFormat, NumberFormatType } from '../google/cells';
import { patternOf } from '../values/number-format';

/** Money whose sign stands in quotes, or in brackets with its country. */
const QUOTED_CURRENCY = /"[^"]*\p{Sc}[^"]*"|\[\$[^\]-]/u;

type FormatKind = ReturnType<typeof getFormatInfo>['type'];

const TYPES: Partial<Record<FormatKind, NumberFormatType>> = {
  currency: 'CURRENCY',
  date: 'DATE',
  datetime: 'DATE_TIME',
  percent: 'PERCENT',
  scientific: 'SCIENTIFIC',
  text: 'TEXT',
  time: 'TIME',
};

/** A number format as Excel writes it; undefined for the automatic one. */
export function excelPattern(format: NumberFormat | undefined, locale: string): string | undefined {
  const pattern = format?.type === 'TEXT' && !format.pattern ? '@' : patternOf(format, locale);
  return pattern?.replaceAll('am/pm', 'AM/PM').replaceAll('a/p', 'A/P');
}

/** A pattern of Excel as Google's number format; undefined for `General`. */
export function googleNumberFormat(numFmt: string | undefined): NumberFormat | undefined {
  if (!numFmt || /^general$/i.test(numFmt)) return undefined;
  const kind = TYPES[getFormatInfo(numFmt).type] ?? 'NUMBER';
  const type = kind === 'NUMBER' && QUOTED_CURRENCY.test(numFmt) ? 'CURRENCY' : kind;
  return { type, pattern: numFmt.replaceAll('AM/PM', 'am/pm').replaceAll('A/P', 'a/p') };
}
