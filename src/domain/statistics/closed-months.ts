import type { LocalMonth } from '../time/local-time';
import type { Counts } from './counts';
import {
  type FigureKey,
  type Figures,
  figureKey,
  monthOfFigure,
  readFigureKey,
  type Slice,
  sumOfFigures,
} from './figures';

const LATE = 'late.';

/**
 * A change of figures as it is kept once months are closed (J5): what concerns a closed month is booked into `now`, the month
 * in which it happens, under names that say which month it concerns (`late.2026-11.amount`); the closed month stays as it is.
 * @param order whose change it is: so the figures of both months can be told by orders (J3); empty where nobody's in particular
 */
export function bookedChange(
  change: Figures,
  isClosed: (month: LocalMonth) => boolean,
  now: LocalMonth,
  order = '',
): Figures {
  if (![...change.keys()].some((key) => isClosed(monthOfFigure(key)))) return change;
  const booked = [...change].map(([key, counts]): Figures => {
    const { month, slice } = readFigureKey(key);
    if (!isClosed(month)) return new Map([[key, counts]]);
    const late = named(counts, `${LATE}${month}.`);
    const own = order === '' ? null : lateSlice(slice, order);
    return new Map([[figureKey(now, slice), late], ...(own ? [[figureKey(now, own), late] as const] : [])]);
  });
  return sumOfFigures(booked);
}

/** The figures as they would be without closing: what was booked late goes back to the month that it concerns. */
export function asIfNeverClosed(kept: Figures): Figures {
  const parts = [...kept].flatMap(([key, counts]): Figures[] => {
    const { slice } = readFigureKey(key);
    if (slice.dimension === 'late') return [];
    const late = lateBookings(counts).map(([month, own]): [FigureKey, Counts] => [figureKey(month, slice), own]);
    return [new Map([[key, withoutLate(counts)]]), ...late.map((each) => new Map([each]))];
  });
  return sumOfFigures(parts);
}

/** Where an order's late bookings are kept once: of its slices the total tells all, and each step of the work its own. */
function lateSlice({ dimension, value }: Slice, order: string): Slice | null {
  if (dimension === 'total') return { dimension: 'late', value: order };
  return dimension === 'step' ? { dimension: 'late', value: `${order}/${value}` } : null;
}

/** What was told of counts already: a report asks the same months again and again, and counts never change. */
const lateOf = new WeakMap<Counts, [LocalMonth, Counts][]>();

/** What was booked into a month although it concerns earlier, closed ones, by the month that it concerns. */
export function lateBookings(counts: Counts): [LocalMonth, Counts][] {
  const known = lateOf.get(counts) ?? findLate(counts);
  lateOf.set(counts, known);
  return known;
}

function findLate(counts: Counts): [LocalMonth, Counts][] {
  const byMonth = new Map<LocalMonth, Record<string, number>>();
  // Hardly any count is late, and every commit asks: names are only taken apart where they are.
  for (const name of Object.keys(counts)) {
    const match = name.startsWith(LATE) && /^late\.(\d{4}-\d{2})\.(.+)$/.exec(name);
    if (!match) continue;
    const [, month = '', own = ''] = match;
    byMonth.set(month, { ...byMonth.get(month), [own]: counts[name] ?? 0 });
  }
  return [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Of counts those that were booked late, under their names. */
export function lateCounts(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([name]) => name.startsWith(LATE)));
}

function withoutLate(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([name]) => !name.startsWith(LATE)));
}

function named(counts: Counts, prefix: string): Counts {
  return Object.fromEntries(
    Object.entries(counts).map(([name, amount]) => [name.startsWith(LATE) ? name : prefix + name, amount]),
  );
}
