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
  return workingCalendar(holidaysAround(day, settings), []);
}
