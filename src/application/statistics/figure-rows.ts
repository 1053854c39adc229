import { type Counts, NO_COUNTS, sumOfCounts } from '../../domain/statistics/counts';
import { isOutdated, withEarlierSummed } from '../../domain/statistics/earlier-months';
import {
  type Dimension,
  type FigureKey,
  type Figures,
  readFigureKey,
  sumOfFigures,
} from '../../domain/statistics/figures';
import { figuresFromRows, type KeptFigure, type MonthTotal } from '../../domain/statistics/kept-figure';
import type { LocalMonth } from '../../domain/time/local-time';

/** Rows to be added, changed and removed. A row whose counts come to nothing stays, empty: it is likely to be used again. */
export interface RowChanges<Row> {
  added: Row[];
  updated: Row[];
  removed: Row[];
}

/** What a change of figures does to the rows kept for a source. */
export function figureRows(
  kept: readonly KeptFigure[],
  source: LocalMonth,
  change: Figures,
  customerName: (id: string) => string,
): RowChanges<KeptFigure> {
  const known = changedOnes(kept, change, (row) => row.source === source);
  return changedRows(known, change, (key, counts) => {
    const { dimension, value } = readFigureKey(key).slice;
    const name = known.get(key)?.name ?? (dimension === 'customer' ? customerName(value) : '');
    return { source, key, counts, name };
  });
}

const IN_NO_TOTAL: readonly Dimension[] = ['customer', 'late'];

/** What a change of figures does to the running totals, which leave single customers and orders out. A month before `oldest` that has no row of its own is part of their sum. */
export function totalRows(kept: readonly MonthTotal[], change: Figures, oldest: LocalMonth): RowChanges<MonthTotal> {
  const known = changedOnes(kept, change);
  const totals = [...change].filter(([key]) => !IN_NO_TOTAL.includes(readFigureKey(key).slice.dimension));
  const standing = new Map(totals.filter(([key]) => known.has(key)));
  const others = new Map(totals.filter(([key]) => !known.has(key)));
  const all = others.size === 0 ? standing : sumOfFigures([standing, withEarlierSummed(others, oldest)]);
  return changedRows(changedOnes(kept, all), all, (key, counts) => ({ key, counts }));
}

/** The running totals with months before `oldest` summed up: done once a night, so that the tab never grows. */
export function foldedTotals(kept: readonly MonthTotal[], change: Figures, oldest: LocalMonth): RowChanges<MonthTotal> {
  const outdated = kept.filter(({ key }) => isOutdated(key, oldest));
  const recent = kept.filter(({ key }) => !isOutdated(key, oldest));
  const moved = sumOfFigures([change, figuresFromRows(outdated)]);
  return { ...totalRows(recent, moved, oldest), removed: outdated };
}

/** Of the many rows that are kept, those that a change is about, by key. */
function changedOnes<Row extends { key: FigureKey }>(
  kept: readonly Row[],
  change: Figures,
  isMeant: (row: Row) => boolean = () => true,
): Map<FigureKey, Row> {
  const found = new Map<FigureKey, Row>();
  for (const row of kept) if (change.has(row.key) && isMeant(row)) found.set(row.key, row);
  return found;
}

function changedRows<Row>(
  kept: ReadonlyMap<FigureKey, { counts: Counts }>,
  change: Figures,
  row: (key: FigureKey, counts: Counts) => Row,
): RowChanges<Row> {
  const changed = [...change].map(([key, counts]) => ({
    isKept: kept.has(key),
    row: row(key, sumOfCounts([kept.get(key)?.counts ?? NO_COUNTS, counts])),
  }));
  return {
    added: changed.filter(({ isKept }) => !isKept).map((each) => each.row),
    updated: changed.filter(({ isKept }) => isKept).map((each) => each.row),
    removed: [],
  };
}
