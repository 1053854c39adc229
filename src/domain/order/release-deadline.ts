import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Settings } from '../settings/settings';
import { addDays } from '../time/local-date';
import type { LocalDate, LocalTime } from '../time/local-time';
import type { ReleaseDeadline } from './order';

/** Any time of the release day will do. */
export const END_OF_DAY: LocalTime = '24:00';

/**
 * By when the production order must be released (C1). Taken on a working day before the cut-off: the same day, at any time.
 * Taken at or after it: by the morning hour of the next working day. So is an order taken on a rest day, at
 * whatever time: nobody releases on a rest day. The lead time counts from `releaseOn` (C2), always a working day.
 */
export function releaseDeadline(
  taken: { date: LocalDate; time: LocalTime },
  settings: Pick<Settings, 'cutOffTime' | 'nextDayReleaseBy'>,
  calendar: WorkingCalendar,
): ReleaseDeadline {
  const afterCutOff = taken.time >= settings.cutOffTime;
  if (!afterCutOff && calendar.isWorkingDay(taken.date)) {
    return { releaseOn: taken.date, byTime: END_OF_DAY, afterCutOff };
  }
  return {
    releaseOn: calendar.onOrAfter(addDays(taken.date, 1)),
    byTime: settings.nextDayReleaseBy,
    afterCutOff,
  };
}
