import type { LocalMonth } from '../time/local-time';
import { lateBookings } from './closed-months';
import { type Counts, NO_COUNTS } from './counts';

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
  const own = months.get(month) ?? NO_COUNTS;
  const { opening } = soFar(months, month);
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
  const own = months.get(month) ?? NO_COUNTS;
  const { opening, orders, pieces, amount } = soFar(months, month);
  const known = standingOf.get(own);
  const isKnown =
    known &&
    known['open-orders'] === orders &&
    known['open-pieces'] === pieces &&
    known['open-amount'] === amount &&
    known['overdue-before'] === Math.max(0, opening);
  if (isKnown) return known;
  const standing = {
    ...own,
    'open-orders': orders,
    'open-pieces': pieces,
    'open-amount': amount,
    'overdue-before': Math.max(0, opening),
    'late-amount': lateBookings(own).reduce((sum, [, late]) => sum + of(late, 'amount'), 0),
  };
  standingOf.set(own, standing);
  return standing;
}

/** The last standing that was told of a month's own counts: of twelve months in the trend a commit changes one or two. */
const standingOf = new WeakMap<Counts, Counts>();

/** What a month adds to what stands at the end of it and of every later one. */
interface Lasting {
  orders: number;
  pieces: number;
  amount: number;
  owed: number;
}

const lastingOf = new WeakMap<Counts, Lasting>();

function lasting(counts: Counts): Lasting {
  const known = lastingOf.get(counts);
  if (known) return known;
  const all = [counts, ...lateBookings(counts).map(([, late]) => late)];
  const found = {
    orders: total(all, 'backlog'),
    pieces: total(all, 'backlog-pieces'),
    amount: total(all, 'backlog-amount'),
    owed: of(counts, 'fell-due') - of(counts, 'received') - of(counts, 'written-off'),
  };
  lastingOf.set(counts, found);
  return found;
}

/** What is open at the end of a month, and what was owed at its beginning. */
function soFar(months: CountsByMonth, month: LocalMonth): Omit<Lasting, 'owed'> & { opening: number } {
  const sum = { orders: 0, pieces: 0, amount: 0, opening: 0 };
  for (const [each, counts] of months) {
    if (each > month) continue;
    const { orders, pieces, amount, owed } = lasting(counts);
    sum.orders += orders;
    sum.pieces += pieces;
    sum.amount += amount;
    if (each < month) sum.opening += owed;
  }
  return sum;
}

function total(all: readonly Counts[], name: string): number {
  return all.reduce((sum, counts) => sum + of(counts, name), 0);
}

function of(counts: Counts, name: string): number {
  return counts[name] ?? 0;
}
