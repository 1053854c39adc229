import type { LocalDate } from '../time/local-time';

/** The days of the years `knownYears` that differ from the plain week: sorted ISO dates. */
export interface HolidayTable {
  knownYears: number[];
  /** Weekdays off: public holidays, or rest days of the factory. */
  restDays: LocalDate[];
  /** Weekend days worked: make-up days (调休). */
  workDays: LocalDate[];
}
