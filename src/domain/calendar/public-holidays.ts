import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import { yearOf } from '../time/local-date';
import { type HolidayTable, isWeekend } from './working-calendar';

const HOLIDAYS: Readonly<Record<string, string>> = holidays;
const MAKE_UP_DAYS: Readonly<Record<string, string>> = workdays;

/**
 * China's public holidays and make-up days of these years, as the State Council published them. A year that is
 * not published yet is left out of `knownYears`: the working calendar then goes by the week (decision 0003).
 */
export function publicHolidays(years: readonly number[]): HolidayTable {
  const wanted = new Set(years);
  const daysOf = (table: Readonly<Record<string, string>>) =>
    Object.keys(table)
      .filter((date) => wanted.has(yearOf(date)))
      .sort();
  return {
    knownYears: [...wanted].filter(isPublished).sort((a, b) => a - b),
    restDays: daysOf(HOLIDAYS).filter((date) => !isWeekend(date)),
    workDays: daysOf(MAKE_UP_DAYS),
  };
}

/** National Day decides: New Year's days can be published with the year before. */
function isPublished(year: number): boolean {
  return `${year}-10-01` in HOLIDAYS;
}
