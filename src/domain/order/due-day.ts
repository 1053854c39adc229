import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Settings } from '../settings/settings';
import { addDays, laterOf } from '../time/local-date';
import type { LocalDate } from '../time/local-time';

/** So many rest days on end are a long holiday: more than a weekend. */
const LONG_HOLIDAY_DAYS = 3;

/** The day on which a lead time ends, and what moved it. Always a working day. */
export interface DueDay {
  on: LocalDate;
  movedOverRestDays: boolean;
  stretchedOverHoliday: boolean;
}

/**
 * The day `days` after the release day (D1), in calendar or working days as set. On a rest day it moves to the next
 * working day. Where a long holiday lies in between, at least `minWorkingDaysToPromise` working days are left for the work, the
 * due day counted: as many as five calendar days of an ordinary week hold.
 */
export function dueDay(
  releaseOn: LocalDate,
  days: number,
  settings: Pick<Settings, 'leadDayUnit' | 'minWorkingDaysToPromise'>,
  calendar: WorkingCalendar,
): DueDay {
  const counted =
    settings.leadDayUnit === 'working' ? calendar.addWorkingDays(releaseOn, days) : addDays(releaseOn, days);
  const worked = calendar.onOrAfter(counted);
  const on = crossesLongHoliday(releaseOn, worked, calendar)
    ? laterOf(worked, calendar.addWorkingDays(releaseOn, settings.minWorkingDaysToPromise))
    : worked;
  return { on, movedOverRestDays: worked !== counted, stretchedOverHoliday: on !== worked };
}

function crossesLongHoliday(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): boolean {
  let restDays = 0;
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    restDays = calendar.isWorkingDay(day) ? 0 : restDays + 1;
    if (restDays === LONG_HOLIDAY_DAYS) return true;
  }
  return false;
}
