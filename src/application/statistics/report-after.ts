import type { Receivable } from '../../domain/ledger/receivable';
import { agedReceivables } from '../../domain/ledger/receivables-by';
import { personName } from '../../domain/settings/names';
import type { Settings } from '../../domain/settings/settings';
import { figureKey, type Slice } from '../../domain/statistics/figures';
import { figuresFromRows, isClosedBy, type KeptFigure, type MonthTotal } from '../../domain/statistics/kept-figure';
import { type CustomerCounts, type MonthReport, monthReport } from '../../domain/statistics/month-report';
import { agedAtClosing } from '../../domain/statistics/owed-at-closing';
import { monthOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import type { ReportChange, Snapshot } from '../ports/order-book';
import type { AccountsChange } from './accounts-change';
import type { RowChanges } from './figure-rows';

type Read = Pick<Snapshot, 'records' | 'settings'>;
interface FigureChanges {
  figures: RowChanges<KeptFigure>;
  totals: RowChanges<MonthTotal>;
}

/**
 * The report of the month under way as it will be once a change is committed: what the page 统计 shows. What is owed by age is part of
 * it where the open accounts were read, which every commit with a booking does.
 */
export function reportAfter(
  read: Read,
  change: FigureChanges,
  today: LocalDate,
  accounts?: AccountsChange,
): ReportChange {
  const month = monthOf(today);
  const before = reportOf(read, month, today, accounts?.before);
  return { before, after: reportWith(read, change, month, today, accounts?.after) };
}

/** The report of any month as it will be once its figures are changed. */
export function reportWith(
  { records, settings }: Read,
  change: FigureChanges,
  month: LocalMonth,
  today: LocalDate,
  accounts?: readonly Receivable[],
): MonthReport {
  const totals = rowsAfter(records.totals, change.totals, ({ key }) => key);
  const figures = rowsAfter(records.figures, change.figures, ({ source, key }) => `${source}/${key}`);
  const receivables = aged(accounts, settings, today);
  return monthReport(month, today, { totals, customers: customersOf(figures, month), receivables }, settings);
}

/** The report of any month, as its figures are kept; what is owed by age as it was when the month was closed, as it is today for any other. */
export function reportOf(
  { records, settings }: Read,
  month: LocalMonth,
  today: LocalDate,
  accounts?: readonly Receivable[],
): MonthReport {
  const customers = customersOf(records.figures, month);
  const isClosed = isClosedBy(records.closings)(month);
  const atClosing = accounts && isClosed ? agedAtClosing(records.owedAtClosing, month) : null;
  const receivables = atClosing ?? aged(accounts, settings, today);
  return monthReport(month, today, { totals: records.totals, customers, receivables }, settings);
}

/**
 * The report of one category, salesperson or customer, or of a month that no longer keeps totals of its own: then all months' own figures
 * were read, and what they come to stands for the totals.
 */
export function narrowedReport(
  { records, settings }: Read,
  month: LocalMonth,
  today: LocalDate,
  { slice, isInTotals }: { slice: Slice; isInTotals: boolean },
): MonthReport {
  const summed = () => [...figuresFromRows(records.figures)].map(([key, counts]): MonthTotal => ({ key, counts }));
  const totals = isInTotals ? records.totals : summed();
  return monthReport(month, today, { totals, customers: customersOf(records.figures, month), slice }, settings);
}

function aged(accounts: readonly Receivable[] | undefined, { people }: Settings, today: LocalDate) {
  return accounts ? agedReceivables(accounts, today, (email) => personName(people, email)) : null;
}

/** The customers of a month, from the orders and bookings that stand on its own tabs. */
export function customersOf(figures: readonly KeptFigure[], month: LocalMonth): CustomerCounts[] {
  const start = figureKey(month, { dimension: 'customer', value: '' });
  return figures
    .filter(({ source, key }) => source === month && key.startsWith(start))
    .map(({ key, counts, name }) => ({ customerId: key.slice(start.length), name, counts }));
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
