import { parseYuan } from '../../domain/money/fen';
import { addDays, isLocalDate, isLocalTime } from '../../domain/time/local-date';
import type { LocalDate, LocalTime } from '../../domain/time/local-time';

/** What a text means: a value, nothing (the field is open), or unreadable. */
export type Read<Value> = { value: Value | undefined } | 'unreadable';

/** What a text changes in its field, and what stays unread: text that means nothing is kept as it was typed. */
export function readChange<Value>(
  field: string,
  text: string,
  read: Read<Value>,
): [change: Record<string, Value | undefined>, unread: Record<string, string>] {
  return read === 'unreadable' ? [{ [field]: undefined }, { [field]: text }] : [{ [field]: read.value }, {}];
}

/** A whole number, with or without its unit: `2050`, `２０５０`, `2050 mm`. */
export function readWhole(text: string): Read<number> {
  const typed = plain(text).replace(/(?:mm|毫米|樘|套|件)$/i, '');
  if (typed === '') return { value: undefined };
  return /^\d{1,9}$/.test(typed) ? { value: Number(typed) } : 'unreadable';
}

/** An amount in yuan, as whole fen. */
export function readYuan(text: string): Read<number> {
  if (plain(text) === '') return { value: undefined };
  const fen = parseYuan(text);
  return fen === null ? 'unreadable' : { value: fen };
}

/**
 * A date as people type it on the phone: `2026-12-05`, `12-5`, `12.5`, `1205`, `5` or `5号` (the next one), `+10` (days
 * from `today`). A date without a year is the next such day, counted from `today`, or the last one where `past` is wanted.
 */
export function readDate(text: string, today: LocalDate, direction: 'next' | 'last' = 'next'): Read<LocalDate> {
  const typed = plain(text);
  if (typed === '') return { value: undefined };
  const days = /^\+(\d{1,3})$/.exec(typed)?.[1];
  if (days) return { value: addDays(today, Number(days)) };
  const full = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(typed);
  if (full && (typed.length > 6 || /\D/.test(typed))) return existing(iso(full[1], full[2], full[3]));
  const day = /^(\d{1,2})[号日]?$/.exec(typed)?.[1];
  if (day) return nearest((month) => `${month}-${pad(day)}`, monthsAround(today, direction), today, direction);
  const monthAndDay = /^(\d{1,2})[-/.月](\d{1,2})[号日]?$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed);
  if (!monthAndDay) return 'unreadable';
  const years = yearsAround(today, direction);
  return nearest((year) => iso(year, monthAndDay[1], monthAndDay[2]), years, today, direction);
}

/** A time of day: `16:05`, `1605`, `16.05`, `9` (09:00), `9点半`. */
export function readTime(text: string): Read<LocalTime> {
  const typed = plain(text)
    .replace(/[点时]半$/, ':30')
    .replace(/[点时.]/, ':')
    .replace(/[分:]$/, '');
  if (typed === '') return { value: undefined };
  const match = /^(\d{1,2})(?::?(\d{2}))?$/.exec(typed);
  const time = match ? `${pad(match[1])}:${pad(match[2])}` : '';
  return isLocalTime(time) ? { value: time } : 'unreadable';
}

function nearest(
  dateIn: (period: string) => LocalDate,
  periods: readonly string[],
  today: LocalDate,
  direction: 'next' | 'last',
): Read<LocalDate> {
  const fits = (date: LocalDate) => isLocalDate(date) && (direction === 'next' ? date >= today : date <= today);
  const found = periods.map(dateIn).find(fits);
  return found ? { value: found } : 'unreadable';
}

/** The month of `today` and the next two (or last two): a 31st is never further away. */
function monthsAround(today: LocalDate, direction: 'next' | 'last'): string[] {
  const step = direction === 'next' ? 1 : -1;
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return [0, 1, 2].map((n) => {
    const month = index + n * step;
    return `${Math.floor(month / 12)}-${pad(String((month % 12) + 1))}`;
  });
}

/** This year and the eight that follow (or went before): a 29 February is never further away. */
function yearsAround(today: LocalDate, direction: 'next' | 'last'): string[] {
  const step = direction === 'next' ? 1 : -1;
  return Array.from({ length: 9 }, (_, n) => String(Number(today.slice(0, 4)) + n * step));
}

function existing(date: LocalDate): Read<LocalDate> {
  return isLocalDate(date) ? { value: date } : 'unreadable';
}

function iso(year = '', month = '', day = ''): LocalDate {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(digits = ''): string {
  return digits.padStart(2, '0');
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replace(/[–—−]/g, '-');
}
