import type { LocalDate, LocalMonth } from '../time/local-time';
import type { Counts } from './counts';
import { ALL_DAYS, evaluate, type Figure, judgedThrough } from './evaluate';
import { type Figures, readFigureKey, type Slice } from './figures';
import type { Measure } from './measures';
import { type CountsByMonth, moneyLine, standingCounts } from './standing';

/** One order, or money that belongs to none, with what it adds to a figure (J3). */
export interface FigurePart<Subject> {
  subject: Subject;
  part: number;
  whole: number;
  /** Days, for the median. */
  days: number | null;
}

/** The counts of one slice by month. */
export function countsByMonth(figures: Figures, { dimension, value }: Slice): Map<LocalMonth, Counts> {
  const found = new Map<LocalMonth, Counts>();
  for (const [key, counts] of figures) {
    const { month, slice } = readFigureKey(key);
    if (slice.dimension === dimension && slice.value === value) found.set(month, counts);
  }
  return found;
}

/**
 * What each source adds to a figure of a month, those that add nothing left out. A figure that goes on from earlier months (the
 * backlog) is taken apart by all they added so far. The parts sum to the figure, above and below the line: of what was overdue at the month's
 * beginning a source that was paid ahead takes away, as long as something was overdue in all.
 */
export function partsOf<Subject>(
  measure: Measure,
  month: LocalMonth,
  slice: Slice,
  sources: readonly { subject: Subject; figures: Figures }[],
  today: LocalDate,
): FigurePart<Subject>[] {
  const through = judgedThrough(month, today);
  const months = sources.map(({ figures }) => countsByMonth(figures, slice));
  const wasOverdue = months.reduce((sum, each) => sum + moneyLine(each, month).opening, 0) > 0;
  return sources.flatMap(({ subject }, index) => {
    const counts = sourceCounts(months[index] ?? new Map(), month, wasOverdue);
    const { part, whole, value } = evaluate(measure, counts, through);
    if (part === 0 && (whole ?? 0) === 0) return [];
    return [{ subject, part, whole: whole ?? 0, days: measure.median ? value : null }];
  });
}

/** Does anything that comes from these tabs belong to the figure? Only then are their orders read. */
export function contributes(measure: Measure, month: LocalMonth, slice: Slice, figures: Figures): boolean {
  const counts = sourceCounts(countsByMonth(figures, slice), month, true);
  const { part, whole } = evaluate(measure, counts, ALL_DAYS);
  return part !== 0 || (whole ?? 0) !== 0;
}

/** The figure as it is kept. */
export function keptFigure(
  measure: Measure,
  month: LocalMonth,
  slice: Slice,
  figures: Figures,
  today: LocalDate,
): Figure {
  return evaluate(measure, standingCounts(countsByMonth(figures, slice), month), judgedThrough(month, today));
}

/** A source's own counts: of what was overdue before, its share as it is, below 0 where it was paid ahead. */
function sourceCounts(months: CountsByMonth, month: LocalMonth, wasOverdue: boolean): Counts {
  const { opening } = moneyLine(months, month);
  return { ...standingCounts(months, month), 'overdue-before': wasOverdue ? opening : 0 };
}
