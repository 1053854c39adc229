import { type Counts, NO_COUNTS, sumOfCounts } from '../../domain/statistics/counts';
import { isOutdated, withEarlierSummed } from '../../domain/statistics/earlier-months';
import { type FigureKey, type Figures, readFigureKey, sumOfFigures } from '../../domain/statistics/figures';
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
  const rows = kept.filter((row) => row.source === source);
  const names = new Map(rows.map((row) => [row.key, row.name]));
  return changedRows(new Map(rows.map((row) => [row.key, row.counts])), change, (key, counts) => {
    const { dimension, value } = readFigureKey(key).slice;
    return { source, key, counts, name: names.get(key) ?? (dimension === 'customer' ? customerName(value) : '') };
  });
}

/** What a change of figures does to the running totals, which leave single customers out. A month before `oldest` that has no row of its own is part of their sum. */
export function totalRows(kept: readonly MonthTotal[], change: Figures, oldest: LocalMonth): RowChanges<MonthTotal> {
  const known = new Map(kept.map(({ key, counts }) => [key, counts]));
  const totals = [...change].filter(([key]) => readFigureKey(key).slice.dimension !== 'customer');
  const standing = new Map(totals.filter(([key]) => known.has(key)));
  const others = new Map(totals.filter(([key]) => !known.has(key)));
  const all = sumOfFigures([standing, withEarlierSummed(others, oldest)]);
  return changedRows(known, all, (key, counts) => ({ key, counts }));
}

/** The running totals with months before `oldest` summed up: done once a night, so that the tab never grows. */
export function foldedTotals(kept: readonly MonthTotal[], change: Figures, oldest: LocalMonth): RowChanges<MonthTotal> {
  const outdated = kept.filter(({ key }) => isOutdated(key, oldest));
  const recent = kept.filter(({ key }) => !isOutdated(key, oldest));
  const moved = sumOfFigures([change, figuresFromRows(outdated)]);
  return { ...totalRows(recent, moved, oldest), removed: outdated };
}

function changedRows<Row>(
  kept: ReadonlyMap<FigureKey, Counts>,
  change: Figures,
  row: (key: FigureKey, counts: Counts) => Row,
): RowChanges<Row> {
  const changed = [...change].map(([key, counts]) => ({
    isKept: kept.has(key),
    row: row(key, sumOfCounts([kept.get(key) ?? NO_COUNTS, counts])),
  }));
  return {
    added: changed.filter(({ isKept }) => !isKept).map((each) => each.row),
    updated: changed.filter(({ isKept }) => isKept).map((each) => each.row),
    removed: [],
  };
}
