import { readFigureKey } from '../../domain/statistics/figures';
import type { KeptFigure, MonthTotal } from '../../domain/statistics/kept-figure';
import { type CustomerCounts, type MonthReport, monthReport } from '../../domain/statistics/month-report';
import { monthOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import type { ReportChange, Snapshot } from '../ports/order-book';
import type { RowChanges } from './figure-rows';

/** The report of the month under way as it will be once a change is committed: what the page 统计 shows. */
export function reportAfter(
  { records, settings }: Pick<Snapshot, 'records' | 'settings'>,
  change: { figures: RowChanges<KeptFigure>; totals: RowChanges<MonthTotal> },
  today: LocalDate,
): ReportChange {
  const month = monthOf(today);
  const after = reportWith({ records, settings }, change, month, today);
  return { before: reportOf({ records, settings }, month, today), after };
}

/** The report of any month as it will be once its figures are changed. */
export function reportWith(
  { records, settings }: Pick<Snapshot, 'records' | 'settings'>,
  change: { figures: RowChanges<KeptFigure>; totals: RowChanges<MonthTotal> },
  month: LocalMonth,
  today: LocalDate,
): MonthReport {
  const totals = rowsAfter(records.totals, change.totals, ({ key }) => key);
  const figures = rowsAfter(records.figures, change.figures, ({ source, key }) => `${source}/${key}`);
  return monthReport(month, today, { totals, customers: customersOf(figures, month) }, settings);
}

/** The report of any month, as its figures are kept. */
export function reportOf(
  { records, settings }: Pick<Snapshot, 'records' | 'settings'>,
  month: LocalMonth,
  today: LocalDate,
): MonthReport {
  const customers = customersOf(records.figures, month);
  return monthReport(month, today, { totals: records.totals, customers }, settings);
}

/** The customers of a month, from the orders and bookings that stand on its own tabs. */
export function customersOf(figures: readonly KeptFigure[], month: LocalMonth): CustomerCounts[] {
  return figures.flatMap(({ source, key, counts, name }) => {
    const { month: of, slice } = readFigureKey(key);
    const isOwn = source === month && of === month && slice.dimension === 'customer';
    return isOwn ? [{ customerId: slice.value, name, counts }] : [];
  });
}

function rowsAfter<Row>(
  kept: readonly Row[],
  { added, updated, removed }: RowChanges<Row>,
  keyOf: (row: Row) => string,
): Row[] {
  const newer = new Map(updated.map((row) => [keyOf(row), row]));
  const gone = new Set(removed.map(keyOf));
  const stay = kept.filter((row) => !gone.has(keyOf(row)));
  return [...stay.map((row) => newer.get(keyOf(row)) ?? row), ...added];
}
