import { publicHolidays } from '../domain/calendar/public-holidays';
import {
  type HolidayTable,
  type WorkingCalendar,
  withOverrides,
  workingCalendar,
} from '../domain/calendar/working-calendar';
import type { Settings } from '../domain/settings/settings';
import { yearOf } from '../domain/time/local-date';
import type { LocalDate } from '../domain/time/local-time';

/** The holidays of the years that a promise made on this day can touch, with the factory's own days in it (D1). */
export function holidaysAround(day: LocalDate, settings: Pick<Settings, 'calendarOverrides'>): HolidayTable {
  const year = yearOf(day);
  return withOverrides(publicHolidays([year - 1, year, year + 1]), settings.calendarOverrides);
}

/** The working calendar around a day. */
export function workingCalendarAround(day: LocalDate, settings: Pick<Settings, 'calendarOverrides'>): WorkingCalendar {
  const { calendarOverrides } = settings;
  const known = calendars.get(calendarOverrides) ?? new Map<number, WorkingCalendar>();
  calendars.set(calendarOverrides, known);
  const year = yearOf(day);
  const calendar = known.get(year) ?? workingCalendar(holidaysAround(day, settings), []);
  known.set(year, calendar);
  return calendar;
}

/** The calendars of settings that were read: a run asks for the same year again and again. */
const calendars = new WeakMap<Settings['calendarOverrides'], Map<number, WorkingCalendar>>();
