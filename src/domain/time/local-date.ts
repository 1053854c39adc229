import type { LocalDate, LocalMonth } from './local-time';

const DAY_MS = 86_400_000;

/** True for an ISO date `yyyy-MM-dd` that exists in the calendar. */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOf(dayNumber(text)) === text;
}

/** True for a time of day `HH:mm` from `00:00` to `23:59`. */
export function isLocalTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The date `days` days later, or earlier where negative. Takes no time zone: a local date is a name, not a moment. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative where `a` is earlier, positive where it is later, zero where they are the same day: for sorting. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? b : a;
}

/** The month of a date: `2026-11` for `2026-11-24`. */
export function monthOf(date: LocalDate): LocalMonth {
  return date.slice(0, 7);
}

/** The month so many months earlier: `2025-12` is one before `2026-01`. */
export function monthBefore(month: LocalMonth, months: number): LocalMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: LocalDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7; // day 0, 1970-01-01, was a Thursday
}

/** Days since 1970-01-01. */
function dayNumber(date: LocalDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
  dayNumbers.set(date, day);
  return day;
}

function dateOf(dayNumber: number): LocalDate {
  const known = dates.get(dayNumber);
  if (known !== undefined) return known;
  const moment = new Date(dayNumber * DAY_MS);
  const date = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
  dates.set(dayNumber, date);
  return date;
}

/** The few days that a desk speaks of, thousands of times a run: worked out once. */
const dayNumbers = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();
