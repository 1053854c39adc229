import { monthOf } from '../time/local-date';
import type { LocalDate, LocalMonth } from '../time/local-time';
import type { Counts } from './counts';
import type { Measure } from './measures';

/** A figure: its value, and for a share what it was divided from. `value` is null where there is nothing to divide by: shown as 'none'. */
export interface Figure {
  value: number | null;
  part: number;
  whole: number | null;
}

/** Up to which day of a month is judged, as `dd`: a day that is not over has neither kept nor missed anything yet. */
export type JudgedThrough = string;

export const ALL_DAYS: JudgedThrough = '99';

/** A past month is judged in full, the month under way up to yesterday, a month to come not at all. */
export function judgedThrough(month: LocalMonth, today: LocalDate): JudgedThrough {
  if (month < monthOf(today)) return ALL_DAYS;
  if (month > monthOf(today)) return '00';
  return String(Number(today.slice(8)) - 1).padStart(2, '0');
}

/** Works a figure out of counts. Nothing is rounded: a share is a quotient of whole numbers. */
export function evaluate(measure: Measure, counts: Counts, through: JudgedThrough): Figure {
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (measure.dated ? overDays(counts, name, through) : (counts[name] ?? 0)), 0);
  if (measure.median) {
    const size = overDays(counts, measure.part[0] ?? '', ALL_DAYS);
    return { value: median(counts, measure.part[0] ?? ''), part: size, whole: size };
  }
  const part = sum(measure.part);
  if (!measure.whole) return { value: part, part, whole: null };
  const whole = sum(measure.whole);
  return { value: whole > 0 ? part / whole : null, part, whole };
}

/** The sum over `name.dd` of the days that are judged. */
function overDays(counts: Counts, name: string, through: JudgedThrough): number {
  const days = byFirstDot(counts).get(name) ?? [];
  return days.reduce((total, { rest, amount }) => (rest <= through ? total + amount : total), 0);
}

type Dated = ReadonlyMap<string, readonly { rest: string; amount: number }[]>;

/** Counts taken apart by what stands before and behind the first dot of their names: once, however many measures ask. */
const takenApart = new WeakMap<Counts, Dated>();

function byFirstDot(counts: Counts): Dated {
  const known = takenApart.get(counts);
  if (known) return known;
  const found = new Map<string, { rest: string; amount: number }[]>();
  for (const each of Object.keys(counts)) {
    const dot = each.indexOf('.');
    if (dot < 0) continue;
    const name = each.slice(0, dot);
    const own = found.get(name) ?? [];
    own.push({ rest: each.slice(dot + 1), amount: counts[each] ?? 0 });
    found.set(name, own);
  }
  takenApart.set(counts, found);
  return found;
}

/** The middle of a histogram `name.value`; of two middle ones half-way between. Null where it is empty. */
export function median(counts: Counts, name: string): number | null {
  const bars = Object.entries(counts)
    .filter(([each]) => each.startsWith(`${name}.`))
    .map(([each, amount]) => ({ at: Number(each.slice(name.length + 1)), amount }))
    .sort((a, b) => a.at - b.at);
  const size = bars.reduce((sum, { amount }) => sum + amount, 0);
  if (size <= 0) return null;
  return (nth(bars, Math.floor((size - 1) / 2)) + nth(bars, Math.floor(size / 2))) / 2;
}

function nth(bars: readonly { at: number; amount: number }[], place: number): number {
  let passed = 0;
  for (const { at, amount } of bars) {
    passed += amount;
    if (passed > place) return at;
  }
  return 0;
}

/** Does a figure meet its bar? Null where there is no bar, or nothing to judge. */
export function meetsBar({ bar }: Measure, { value }: Figure): boolean | null {
  if (!bar || value === null) return null;
  return 'below' in bar ? value < bar.below : value >= bar.atLeast;
}
