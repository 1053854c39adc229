import type { LocalMonth } from '../time/local-time';
import type { Counts } from './counts';
import { type FigureKey, type Figures, sumOfFigures } from './figures';

/**
 * A row of kept figures: what the orders and bookings that stand on a month's tabs (`source`) add to a month and slice (`key`). So an
 * action changes the rows of the months whose tabs it writes anyway, and a month is recomputed from its own tabs alone.
 */
export interface KeptFigure {
  source: LocalMonth;
  key: FigureKey;
  counts: Counts;
  /** A customer's name as people read it; empty for other slices. */
  name: string;
}

/** A row of the running totals: the sum over all sources, of every slice but the customers'. */
export interface MonthTotal {
  key: FigureKey;
  counts: Counts;
}

/** The state of a month that was ever closed (月结), J5. */
export interface MonthClosing {
  month: LocalMonth;
  status: 'closed' | 'reopened';
  at: string;
  by: string;
  /** Why it was reopened; empty otherwise. */
  reason: string;
}

export function isClosedBy(closings: readonly MonthClosing[]): (month: LocalMonth) => boolean {
  const closed = new Set(closings.filter(({ status }) => status === 'closed').map(({ month }) => month));
  return (month) => closed.has(month);
}

/** Figures of rows; of two rows with one key both count. */
export function figuresFromRows(rows: readonly { key: FigureKey; counts: Counts }[]): Figures {
  return sumOfFigures(rows.map(({ key, counts }) => new Map([[key, counts]])));
}
