import type { ErrorType, NumberFormat, NumberFormatType } from '../google/cells';
import { errorTypeOf } from './error-value';
import { localeRules } from './locale-rules';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';
import { parseTime } from './parse-time';
import { dayFromSerial, serialFromInstant } from './serial-date';

/** One field of Google's ExtendedValue. */
export type EnteredValue =
  | { numberValue: number }
  | { stringValue: string }
  | { boolValue: boolean }
  | { formulaValue: string }
  | { errorValue: { type: ErrorType } };

/** What a typed text means; `numberFormat` is what its spelling asks for, absent when the cell stays as it is. */
export type UserEntry = { value: EnteredValue; numberFormat?: NumberFormat };

/** Where something is typed. */
export type EntryContext = {
  /** The spreadsheet's locale, as `en_US`. */
  locale: string;
  /** The spreadsheet's IANA time zone: it decides which year `11/24` means. */
  timeZone: string;
  now?: Date;
  /** The format the cell has: in a plain text cell everything stays text, in a percentage 5 means 5 %. */
  cellFormat?: NumberFormat | undefined;
};

/**
 * Reads a text as if a person had typed it into a cell (`valueInputOption: USER_ENTERED`): numbers, money, percentages,
 * dates, times, booleans, errors and formulas by the spreadsheet's locale, everything else as text.
 * A leading apostrophe makes text of anything and is taken off. The empty text is the caller's affair: it clears a cell.
 */
export function parseUserEntered(text: string, context: EntryContext): UserEntry {
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (context.cellFormat?.type === 'TEXT') return { value: { stringValue: text } };
  if (text.startsWith('=') && text.length > 1) return { value: { formulaValue: text } };
  // Most cells hold words: what can be anything else has a digit, or is one of a few words.
  const trimmed = text.trim();
  return (/\d/.test(trimmed) ? parseWithDigits(trimmed, context) : parseWord(trimmed)) ?? parseLeadingPlus(text);
}

function parseWithDigits(text: string, context: EntryContext): UserEntry | undefined {
  const rules = localeRules(context.locale);
  const parsed = parseNumber(text, rules);
  if (parsed) {
    if (parsed.format) return { value: { numberValue: parsed.number }, numberFormat: parsed.format };
    const percent = context.cellFormat?.type === 'PERCENT' ? parseNumber(`${text}%`, rules) : undefined;
    return { value: { numberValue: percent?.number ?? parsed.number } };
  }
  return parseWhen(text, context) ?? (text.toUpperCase() === '#DIV/0!' ? parseWord(text) : undefined);
}

function parseWhen(text: string, context: EntryContext): UserEntry | undefined {
  const rules = localeRules(context.locale);
  const currentYear = dayFromSerial(serialFromInstant(context.now ?? new Date(), context.timeZone)).year;
  const date = parseDate(text, rules, currentYear);
  if (date) return entryOf(date.serial, 'DATE', date.pattern);
  const time = parseTime(text, rules);
  if (time) return entryOf(time.fraction, 'TIME', time.pattern);
  for (const gap of text.matchAll(/\s+/g)) {
    const day = parseDate(text.slice(0, gap.index), rules, currentYear);
    const clock = day && parseTime(text.slice(gap.index + gap[0].length), rules);
    if (day && clock && clock.fraction < 1) {
      return entryOf(day.serial + clock.fraction, 'DATE_TIME', `${day.pattern} ${clock.pattern}`);
    }
  }
  return undefined;
}

function entryOf(serial: number, type: NumberFormatType, pattern: string): UserEntry {
  return { value: { numberValue: serial }, numberFormat: { type, pattern } };
}

function parseWord(word: string): UserEntry | undefined {
  const upper = word.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: { boolValue: upper === 'TRUE' } };
  const type = word.startsWith('#') ? errorTypeOf(word) : undefined;
  return type ? { value: { errorValue: { type } } } : undefined;
}

/** What starts with a plus and is no number is a formula to Sheets: `+A1` becomes `=+A1`. */
function parseLeadingPlus(text: string): UserEntry {
  const isFormula = text.startsWith('+') && text.length > 1;
  return { value: isFormula ? { formulaValue: `=${text}` } : { stringValue: text } };
}
