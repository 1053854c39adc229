import { monthBefore, monthOf } from '../time/local-date';
import type { LocalDate, LocalMonth } from '../time/local-time';
import { type Counts, isNothing } from './counts';
import { type FigureKey, type Figures, figureKey, readFigureKey, sumOfFigures } from './figures';

/** So many months keep totals of their own, as many as the trend shows; what lies before is one sum, so the totals never grow. */
const MONTHS_KEPT = 12;

/** Stands for all months before those that keep totals of their own; earlier than any of them. */
export const EARLIER: LocalMonth = '0000-00';

/** What goes on from month to month, so that the sum over all earlier months must be known. */
const GOES_ON = /^(late\.\d{4}-\d{2}\.)?(backlog|backlog-pieces|backlog-amount|fell-due|received|written-off)$/;

/** The first month that keeps totals of its own. */
export function oldestKept(today: LocalDate): LocalMonth {
  return monthBefore(monthOf(today), MONTHS_KEPT - 1);
}

/** The same figures with those of months before `oldest` summed up; of these only what goes on is left. */
export function withEarlierSummed(figures: Figures, oldest: LocalMonth): Figures {
  const parts = [...figures].map(([key, counts]): Figures => {
    const { month, slice } = readFigureKey(key);
    if (month >= oldest) return new Map([[key, counts]]);
    const kept = slice.dimension === 'step' ? {} : goingOn(counts);
    return isNothing(kept) ? new Map() : new Map([[figureKey(EARLIER, slice), kept]]);
  });
  return sumOfFigures(parts);
}

/** Is this the row of a month that no longer keeps totals of its own? */
export function isOutdated(key: FigureKey, oldest: LocalMonth): boolean {
  const { month } = readFigureKey(key);
  return month < oldest && month !== EARLIER;
}

function goingOn(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([name]) => GOES_ON.test(name)));
}
