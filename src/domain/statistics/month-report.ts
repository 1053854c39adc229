import type { AgedReceivables } from '../ledger/receivables-by';
import type { Settings } from '../settings/settings';
import type { LocalDate, LocalMonth } from '../time/local-time';
import { type Counts, NO_COUNTS } from './counts';
import { evaluate, type Figure, judgedThrough, meetsBar } from './evaluate';
import { type Dimension, type FigureKey, figureKey, readFigureKey, TOTAL, WORK_STEPS, type WorkStep } from './figures';
import type { MonthTotal } from './kept-figure';
import { MEASURE_IDS, type MeasureId, measuresFor } from './measures';
import { monthsBefore } from './month';
import { type CountsByMonth, type MoneyLine, moneyLine, standingCounts } from './standing';

/** The figures of one month or slice that stand in a row of a table. */
export const ROW_MEASURES = ['taken', 'withdrawn', 'amount', 'delivered', 'received', 'onTime'] as const;
/** The figures of a month in the trend. */
export const TREND_MEASURES = ['taken', 'amount', 'delivered', 'received', 'onTime', 'collection'] as const;

const TREND_MONTHS = 12;

export type FigureRow<Id extends MeasureId> = Readonly<Record<Id, Figure>>;

export interface SliceRow {
  value: string;
  figures: FigureRow<(typeof ROW_MEASURES)[number]>;
}

/** A row of the table by customer; only its own month's orders and bookings decide it. */
export interface CustomerRow extends SliceRow {
  name: string;
}

/** Orders, pieces and amount that passed a step of the work. */
export interface StepRow {
  step: WorkStep;
  orders: number;
  pieces: number;
  amountFen: number;
}

/** Everything that the page 统计 and the monthly report show of a month (J1, J2, J6). */
export interface MonthReport {
  month: LocalMonth;
  today: LocalDate;
  figures: { id: MeasureId; figure: Figure; before: Figure; meets: boolean | null }[];
  /** The latest last. */
  trend: { month: LocalMonth; figures: FigureRow<(typeof TREND_MEASURES)[number]> }[];
  categories: SliceRow[];
  salespeople: SliceRow[];
  customers: CustomerRow[];
  steps: StepRow[];
  money: MoneyLine;
  /** What is owed by age as it stands today (H2), whatever month is reported; null where the open accounts were not read. */
  receivables: AgedReceivables | null;
}

/** A customer's counts in the month, with the name to show. */
export interface CustomerCounts {
  customerId: string;
  name: string;
  counts: Counts;
}

/** A month's report out of the kept totals of all months. */
export function monthReport(
  month: LocalMonth,
  today: LocalDate,
  kept: { totals: readonly MonthTotal[]; customers: readonly CustomerCounts[]; receivables?: AgedReceivables | null },
  settings: Pick<Settings, 'punctualityBy'>,
): MonthReport {
  const measures = measuresFor(settings);
  const slices = bySlice(kept.totals);
  const through = (each: LocalMonth) => judgedThrough(each, today);
  const evaluated = <Id extends MeasureId>(ids: readonly Id[], counts: Counts, of: LocalMonth): FigureRow<Id> =>
    Object.fromEntries(ids.map((id) => [id, evaluate(measures[id], counts, through(of))])) as FigureRow<Id>;
  const total = slices.get(figureKey('', TOTAL)) ?? new Map();
  const rowsOf = (dimension: Dimension): SliceRow[] =>
    valuesOf(kept.totals, dimension, month)
      .map((value) => {
        const counts = slices.get(figureKey('', { dimension, value }))?.get(month) ?? NO_COUNTS;
        return { value, figures: evaluated(ROW_MEASURES, counts, month) };
      })
      .sort(byAmount);
  const now = evaluated(MEASURE_IDS, standingCounts(total, month), month);
  const before = evaluated(MEASURE_IDS, standingCounts(total, monthsBefore(month, 1)), monthsBefore(month, 1));
  return {
    month,
    today,
    figures: MEASURE_IDS.map((id) => ({
      id,
      figure: now[id],
      before: before[id],
      meets: meetsBar(measures[id], now[id]),
    })),
    trend: Array.from({ length: TREND_MONTHS }, (_, n) => monthsBefore(month, TREND_MONTHS - 1 - n)).map((each) => ({
      month: each,
      figures: evaluated(TREND_MEASURES, standingCounts(total, each), each),
    })),
    categories: rowsOf('category'),
    salespeople: rowsOf('salesperson'),
    customers: kept.customers
      .map(({ customerId, name, counts }) => ({
        value: customerId,
        name,
        figures: evaluated(ROW_MEASURES, counts, month),
      }))
      .sort(byAmount),
    steps: WORK_STEPS.map((step) => {
      const counts = slices.get(figureKey('', { dimension: 'step', value: step }))?.get(month) ?? NO_COUNTS;
      return { step, orders: counts.taken ?? 0, pieces: counts.pieces ?? 0, amountFen: counts.amount ?? 0 };
    }),
    money: moneyLine(total, month),
    receivables: kept.receivables ?? null,
  };
}

/** The counts of each slice by month; a slice is named by its key without the month. */
function bySlice(totals: readonly MonthTotal[]): Map<FigureKey, CountsByMonth> {
  const found = new Map<FigureKey, Map<LocalMonth, Counts>>();
  for (const { key, counts } of totals) {
    const { month, slice } = readFigureKey(key);
    const name = figureKey('', slice);
    const months = found.get(name) ?? new Map<LocalMonth, Counts>();
    found.set(name, months.set(month, counts));
  }
  return found;
}

function valuesOf(totals: readonly MonthTotal[], dimension: Dimension, month: LocalMonth): string[] {
  const keys = totals.map(({ key }) => readFigureKey(key));
  return keys
    .filter((each) => each.month === month && each.slice.dimension === dimension)
    .map(({ slice }) => slice.value);
}

function byAmount(a: SliceRow, b: SliceRow): number {
  const amount = ({ figures }: SliceRow): number => figures.amount.value ?? 0;
  return amount(b) - amount(a) || (a.value < b.value ? -1 : 1);
}
