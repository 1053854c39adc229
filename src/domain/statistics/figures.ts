import type { LocalMonth } from '../time/local-time';
import { type Counts, changeOfCounts, isNothing, NO_COUNTS, negated, sumOfCounts } from './counts';

/** By what a month's figures are told apart (J1, J2): all together, or by one of these; `late` tells by orders what was booked late (J5). */
export const DIMENSIONS = ['total', 'category', 'salesperson', 'customer', 'step', 'late'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Steps of the work of which pieces and amount are counted in the month in which they were done (J2). */
export const WORK_STEPS = ['confirmed', 'released', 'started', 'finished', 'shipped', 'received'] as const;
export type WorkStep = (typeof WORK_STEPS)[number];

/** Whom figures belong to: a category, a salesperson, a customer, a step; `value` is empty for all together. */
export interface Slice {
  dimension: Dimension;
  value: string;
}

export const TOTAL: Slice = { dimension: 'total', value: '' };

/** What an order, a booking or a complaint adds to a month. */
export interface Contribution {
  month: LocalMonth;
  /** Set where it belongs to a step of the work alone, not to the month's figures. */
  step?: WorkStep;
  counts: Counts;
}

/** The slices that a contribution belongs to. */
export interface Subject {
  categoryId: string;
  salesperson: string;
  customerId: string;
}

/** Counts by month and slice: `2026-11|category:security`. Slices without counts are left out. */
export type Figures = ReadonlyMap<FigureKey, Counts>;
export type FigureKey = string;

export function figureKey(month: LocalMonth, { dimension, value }: Slice): FigureKey {
  return `${month}|${dimension}:${value}`;
}

/** What a key says. @throws RangeError where it is none */
export function readFigureKey(key: FigureKey): { month: LocalMonth; slice: Slice } {
  const match = /^(\d{4}-\d{2})\|([a-z]+):(.*)$/s.exec(key);
  const dimension = DIMENSIONS.find((each) => each === match?.[2]);
  if (!match || !dimension) throw new RangeError(`not a figure's key: ${key}`);
  return { month: match[1] ?? '', slice: { dimension, value: match[3] ?? '' } };
}

/**
 * The figures of contributions, each in all slices that it belongs to: so the slices of a dimension sum to the total. Contributions of
 * one subject come to the same in each of its slices, so a month is summed once.
 */
export function figuresOf(contributions: readonly Contribution[], subject: Subject): Figures {
  const found = new Map<string, { first: Contribution; counts: Counts[] }>();
  for (const contribution of contributions) {
    const { month, step = '', counts } = contribution;
    const known = found.get(month + step);
    if (known) known.counts.push(counts);
    else found.set(month + step, { first: contribution, counts: [counts] });
  }
  const figures = new Map<FigureKey, Counts>();
  for (const { first, counts } of found.values()) {
    const sum = sumOfCounts(counts);
    if (isNothing(sum)) continue;
    for (const slice of slicesOf(first, subject)) figures.set(figureKey(first.month, slice), sum);
  }
  return figures;
}

/** What takes contributions away. */
export function takenBack(contributions: readonly Contribution[]): Contribution[] {
  return contributions.map((contribution) => ({ ...contribution, counts: negated(contribution.counts) }));
}

/** The month of a key. */
export function monthOfFigure(key: FigureKey): LocalMonth {
  return key.slice(0, 'yyyy-MM'.length);
}

/** Where what a subject adds is counted: in a step of the work alone, or in all slices that it belongs to. */
export function slicesOf(
  { step }: Pick<Contribution, 'step'>,
  { categoryId, salesperson, customerId }: Subject,
): Slice[] {
  if (step) return [{ dimension: 'step', value: step }];
  return [
    TOTAL,
    { dimension: 'category', value: categoryId },
    { dimension: 'salesperson', value: salesperson },
    { dimension: 'customer', value: customerId },
  ];
}

/** The sum of figures, slice by slice. */
export function sumOfFigures(all: Iterable<Figures>): Figures {
  const found = new Map<FigureKey, Counts[]>();
  for (const figures of all) {
    for (const [key, counts] of figures) {
      const known = found.get(key);
      if (known) known.push(counts);
      else found.set(key, [counts]);
    }
  }
  return sound(new Map([...found].map(([key, counts]) => [key, sumOfCounts(counts)])));
}

/** What has to be added to `before` to get `after`; empty where they are the same. */
export function changeOfFigures(before: Figures, after: Figures): Figures {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changes = [...keys].map((key): [FigureKey, Counts] => [
    key,
    changeOfCounts(before.get(key) ?? NO_COUNTS, after.get(key) ?? NO_COUNTS),
  ]);
  return sound(new Map(changes));
}

function sound(figures: Figures): Figures {
  return new Map([...figures].filter(([, counts]) => !isNothing(counts)));
}
