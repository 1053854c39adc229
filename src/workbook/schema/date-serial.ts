import { addDays, daysBetween } from '../../domain/time/local-date';
import type { LocalDate } from '../../domain/time/local-time';

/** Day 0 of Sheets: day 1 is 1899-12-31. */
const DAY_ZERO = '1899-12-30';

/** The number that Sheets keeps for a date: whole days since 1899-12-30. */
export function serialOfDate(date: LocalDate): number {
  return daysBetween(DAY_ZERO, date);
}

/** The date of a whole serial number; an empty text where there is none. */
export function dateOfSerial(serial: number): LocalDate {
  return addDays(DAY_ZERO, serial);
}
