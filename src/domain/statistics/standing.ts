import type { LocalMonth } from '../time/local-time';
import { lateBookings } from './closed-months';
import type { Counts } from './counts';

/** A month's counts, by month, of one slice. */
export type CountsByMonth = ReadonlyMap<LocalMonth, Counts>;

/**
 * Opening + due − received − written off = closing, whole fen; below 0 where customers paid ahead. What falls due in later months stands
 * beside it: with it, the closing of the month under way is what the open accounts come to.
 */
export interface MoneyLine {
  opening: number;
  due: number;
  received: number;
  writtenOff: number;
  closing: number;
  dueLater: number;
}

/** What is due and not received at the end of a month: the opening of the next. */
export function moneyLine(months: CountsByMonth, month: LocalMonth): MoneyLine {
  const before = [...months].filter(([each]) => each < month).map(([, counts]) => counts);
  const own = months.get(month) ?? {};
  const opening = total(before, 'fell-due') - total(before, 'received') - total(before, 'written-off');
  const line = { due: of(own, 'fell-due'), received: of(own, 'received'), writtenOff: of(own, 'written-off') };
  const after = [...months].filter(([each]) => each > month).map(([, counts]) => counts);
  const closing = opening + line.due - line.received - line.writtenOff;
  return { opening, ...line, closing, dueLater: total(after, 'fell-due') };
}

/**
 * A month's counts with what stood at its beginning and stands at its end, which earlier months decide: the backlog, what was
 * overdue, and what was booked late.
 */
export function standingCounts(months: CountsByMonth, month: LocalMonth): Counts {
  const own = months.get(month) ?? {};
  const soFar = [...months]
    .filter(([each]) => each <= month)
    .flatMap(([, counts]) => [counts, ...lateBookings(counts).map(([, late]) => late)]);
  return {
    ...own,
    'open-orders': total(soFar, 'backlog'),
    'open-pieces': total(soFar, 'backlog-pieces'),
    'open-amount': total(soFar, 'backlog-amount'),
    'overdue-before': Math.max(0, moneyLine(months, month).opening),
    'late-amount': lateBookings(own).reduce((sum, [, late]) => sum + of(late, 'amount'), 0),
  };
}

function total(all: readonly Counts[], name: string): number {
  return all.reduce((sum, counts) => sum + of(counts, name), 0);
}

function of(counts: Counts, name: string): number {
  return counts[name] ?? 0;
}
