import type { CalendarOverride } from '../settings/settings';
import { addDays, weekdayOf, yearOf } from '../time/local-date';
import type { LocalDate } from '../time/local-time';

/** The days of the years `knownYears` that differ from the plain week: sorted ISO dates. */
export interface HolidayTable {
  knownYears: number[];
  /** Weekdays off: public holidays, or rest days of the factory. */
  restDays: LocalDate[];
  /** Weekend days worked: make-up days (调休). */
  workDays: LocalDate[];
}

/** Tells working days from rest days: the week, the public holidays and the factory's own days (D1). */
export interface WorkingCalendar {
  isWorkingDay(date: LocalDate): boolean;
  /** Are the holidays of this day's year published? Where not, days are told by the week alone: an estimate. */
  isKnown(date: LocalDate): boolean;
  /** The day itself where it is worked, otherwise the next working day. */
  onOrAfter(date: LocalDate): LocalDate;
  /** The `days`-th working day after `date`; `date` itself for 0, worked or not. */
  addWorkingDays(date: LocalDate, days: number): LocalDate;
  /** How many working days lie after `fromExclusive` up to and with `toInclusive`. */
  workingDaysBetween(fromExclusive: LocalDate, toInclusive: LocalDate): number;
}

/** The working calendar of a holiday table; the factory's own days win over the table. */
export function workingCalendar(table: HolidayTable, overrides: readonly CalendarOverride[]): WorkingCalendar {
  const merged = withOverrides(table, overrides);
  const knownYears = new Set(merged.knownYears);
  const restDays = new Set(merged.restDays);
  const workDays = new Set(merged.workDays);

  const isWorkingDay = (date: LocalDate) => (isWeekend(date) ? workDays.has(date) : !restDays.has(date));
  const onOrAfter = (date: LocalDate) => {
    let day = date;
    while (!isWorkingDay(day)) day = addDays(day, 1);
    return day;
  };

  return {
    isWorkingDay,
    isKnown: (date) => knownYears.has(yearOf(date)),
    onOrAfter,
    addWorkingDays(date, days) {
      let day = date;
      for (let left = days; left > 0; left -= 1) day = onOrAfter(addDays(day, 1));
      return day;
    },
    workingDaysBetween(fromExclusive, toInclusive) {
      let count = 0;
      for (let day = addDays(fromExclusive, 1); day <= toInclusive; day = addDays(day, 1)) {
        if (isWorkingDay(day)) count += 1;
      }
      return count;
    },
  };
}

/** The same table with the factory's own days in it: what the form is given. */
export function withOverrides(table: HolidayTable, overrides: readonly CalendarOverride[]): HolidayTable {
  const restDays = new Set(table.restDays);
  const workDays = new Set(table.workDays);
  for (const { date, kind } of overrides) {
    restDays.delete(date);
    workDays.delete(date);
    if (kind === 'rest' && !isWeekend(date)) restDays.add(date);
    if (kind === 'work' && isWeekend(date)) workDays.add(date);
  }
  return { knownYears: table.knownYears, restDays: [...restDays].sort(), workDays: [...workDays].sort() };
}

/** Saturday or Sunday. */
export function isWeekend(date: LocalDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6;
}
