import { monthOf } from '../time/local-date';
import type { LocalDate, LocalMonth } from '../time/local-time';
import type { LedgerEntry } from './entry';

/**
 * Where something is booked (J5): into the month in which it happened, or, where that one is closed, into today's month,
 * saying which month it concerns.
 */
export function bookingMonth(
  happenedOn: LocalDate,
  today: LocalDate,
  isClosed: (month: LocalMonth) => boolean,
): Pick<LedgerEntry, 'month' | 'concerns'> {
  const own = monthOf(happenedOn);
  return isClosed(own) ? { month: monthOf(today), concerns: own } : { month: own, concerns: null };
}
