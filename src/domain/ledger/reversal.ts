import type { LocalMoment, LocalMonth } from '../time/local-time';
import { bookingMonth } from './booking-month';
import type { LedgerEntry } from './entry';

/** The id of the one reversal that a booking can have. */
export function reversalId(id: string): string {
  return `${id}!`;
}

/**
 * The booking that takes another back (冲红): the same in everything, money and pieces the other way round. It belongs to the
 * same day, so it counts in the same month while that one is open (J5).
 */
export function reversalOf(
  entry: LedgerEntry,
  { by, now, note, isClosed }: { by: string; now: LocalMoment; note: string; isClosed: (month: LocalMonth) => boolean },
): LedgerEntry {
  return {
    ...entry,
    ...bookingMonth(entry.happenedOn, now.date, isClosed),
    id: reversalId(entry.id),
    entered: now,
    by,
    reverses: entry.id,
    amountFen: -entry.amountFen || 0,
    pieces: -entry.pieces || 0,
    items: entry.items.map(({ place, quantity }) => ({ place, quantity: -quantity })),
    note,
  };
}
