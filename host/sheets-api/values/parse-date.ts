import type { LocaleRules } from './locale-rules';
import { serialFromDay } from './serial-date';

/** A date as typed: its serial, and the pattern that shows it the way it was typed. */
export type ParsedDate = { serial: number; pattern: string };

type Written = { year?: string; month: string; day?: string };

/**
 * Reads a calendar date: `2026-11-24`, `11/24/2026`, `24/11/26`, `11/24`, `Nov 24, 2026`, `24 November`, `2026年11月24日`.
 * A missing year is the current one, a missing day the first. ISO instants (`2026-11-24T08:00:00Z`) are text to Sheets.
 * @param currentYear the year in the spreadsheet's time zone
 */
export function parseDate(text: string, rules: LocaleRules, currentYear: number): ParsedDate | undefined {
  return (
    parseNumeric(text, rules, currentYear) ??
    parseIdeographic(text, rules, currentYear) ??
    parseNamed(text, rules, currentYear)
  );
}

function parseNumeric(text: string, rules: LocaleRules, currentYear: number): ParsedDate | undefined {
  const match = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', separator = '', second = '', third] = match;
  if (separator === '.' && (rules.dateSeparator !== '.' || third === undefined)) return undefined;
  const order = orderOf(first, second, third, rules);
  const pieces = [first, second, ...(third === undefined ? [] : [third])];
  const written: Partial<Written> = {};
  order.forEach((part, place) => {
    written[part] = pieces[place] ?? '';
  });
  if (!written.month) return undefined;
  const padded =
    pieces.some((piece) => piece.length === 2 && piece.startsWith('0')) || (first.length === 4 && everyTwo(pieces));
  const pattern = order.map((part) => lettersOf(part, written[part] ?? '', padded)).join(separator);
  return dated({ ...written, month: written.month }, pattern, currentYear);
}

function orderOf(first: string, second: string, third: string | undefined, rules: LocaleRules): (keyof Written)[] {
  if (first.length === 4) return third === undefined ? ['year', 'month'] : ['year', 'month', 'day'];
  const dayFirst = rules.dateOrder === 'dmy';
  if (third === undefined) {
    if (second.length === 4) return ['month', 'year'];
    return dayFirst ? ['day', 'month'] : ['month', 'day'];
  }
  if (rules.dateOrder === 'ymd' && third.length < 4) return ['year', 'month', 'day'];
  return dayFirst ? ['day', 'month', 'year'] : ['month', 'day', 'year'];
}

function everyTwo(pieces: string[]): boolean {
  return pieces.slice(1).every((piece) => piece.length === 2);
}

function parseIdeographic(text: string, rules: LocaleRules, currentYear: number): ParsedDate | undefined {
  if (!/^(zh|ja)/.test(rules.tag)) return undefined;
  const match = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})([日号]))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month = '', day, dayMark] = match;
  if (year === undefined && day === undefined) return undefined;
  const padded = [month, day].some((piece) => piece?.startsWith('0'));
  const pattern = [
    year === undefined ? '' : `${lettersOf('year', year, false)}"年"`,
    `${lettersOf('month', month, padded)}"月"`,
    day === undefined ? '' : `${lettersOf('day', day, padded)}"${dayMark}"`,
  ].join('');
  return dated(optionalParts({ year, month, day }), pattern, currentYear);
}

function parseNamed(text: string, rules: LocaleRules, currentYear: number): ParsedDate | undefined {
  const monthFirst = /^(\p{L}+)\.?([ -]+)(\d{1,2}|\d{4})(?:(,? +|-)(\d{4}|\d{2}))?$/u.exec(text);
  if (monthFirst) {
    const [, name = '', gap = '', number = '', yearGap = '', year] = monthFirst;
    const month = monthNamed(name, rules);
    if (!month) return undefined;
    if (number.length === 4) {
      return year ? undefined : dated({ month: month.number, year: number }, `${month.letters}${gap}yyyy`, currentYear);
    }
    const pattern = `${month.letters}${gap}${lettersOf('day', number, number.startsWith('0'))}${yearGap}${yearLetters(year)}`;
    return dated(optionalParts({ month: month.number, day: number, year }), pattern, currentYear);
  }
  const dayFirst = /^(\d{1,2})([ -]+)(\p{L}+)\.?(?:(,? +|-)(\d{4}|\d{2}))?$/u.exec(text);
  if (!dayFirst) return undefined;
  const [, day = '', gap = '', name = '', yearGap = '', year] = dayFirst;
  const month = monthNamed(name, rules);
  if (!month) return undefined;
  const pattern = `${lettersOf('day', day, day.startsWith('0'))}${gap}${month.letters}${yearGap}${yearLetters(year)}`;
  return dated(optionalParts({ month: month.number, day, year }), pattern, currentYear);
}

function monthNamed(name: string, rules: LocaleRules): { number: string; letters: string } | undefined {
  const wanted = name.toLowerCase();
  const short = rules.monthNames.short.indexOf(wanted);
  if (short >= 0) return { number: String(short + 1), letters: 'mmm' };
  const long = rules.monthNames.long.indexOf(wanted);
  return long >= 0 ? { number: String(long + 1), letters: 'mmmm' } : undefined;
}

function dated(written: Written, pattern: string, currentYear: number): ParsedDate | undefined {
  const year = written.year === undefined ? currentYear : fullYear(written.year, currentYear);
  if (year === undefined || written.month.length > 2 || (written.day?.length ?? 0) > 2) return undefined;
  const serial = serialFromDay({ year, month: Number(written.month), day: Number(written.day ?? '1') });
  return serial === undefined ? undefined : { serial, pattern };
}

/** Two digits mean the year that lies less than eighty years back and at most twenty ahead. */
function fullYear(written: string, currentYear: number): number | undefined {
  if (written.length === 4) return Number(written);
  if (written.length !== 2) return undefined;
  const year = currentYear - (currentYear % 100) + Number(written);
  if (year > currentYear + 20) return year - 100;
  return year <= currentYear - 80 ? year + 100 : year;
}

function lettersOf(part: keyof Written, written: string, padded: boolean): string {
  if (part === 'year') return yearLetters(written);
  const letter = part === 'month' ? 'm' : 'd';
  return padded ? letter + letter : letter;
}

function yearLetters(year: string | undefined): string {
  if (year === undefined) return '';
  return year.length === 4 ? 'yyyy' : 'yy';
}

function optionalParts(parts: { year: string | undefined; month: string; day: string | undefined }): Written {
  const { year, month, day } = parts;
  return { month, ...(year === undefined ? {} : { year }), ...(day === undefined ? {} : { day }) };
}
