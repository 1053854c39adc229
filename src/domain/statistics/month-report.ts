import type { AgedReceivables } from '../ledger/receivables-by';
import type { Settings } from '../settings/settings';
import { monthBefore } from '../time/local-date';
import type { LocalDate, LocalMonth } from '../time/local-time';
import { type Counts, NO_COUNTS } from './counts';
import { evaluate, type Figure, type JudgedThrough, judgedThrough, meetsBar } from './evaluate';
import { type Dimension, figureKey, type Slice, TOTAL, WORK_STEPS, type WorkStep } from './figures';
import type { MonthTotal } from './kept-figure';
import { MEASURE_IDS, type MeasureId, type Measures, measuresFor } from './measures';
import { type CountsByMonth, type MoneyLine, moneyLine, standingCounts } from './standing';

/** The figures of one category or salesperson that stand in a row of a table (J1). */
export const ROW_MEASURES = ['taken', 'withdrawn', 'amount', 'delivered', 'received', 'onTime', 'collection'] as const;
/** Those of a customer that the month's own orders and bookings decide; what was promised or due earlier is not known there. */
export const CUSTOMER_MEASURES = ['taken', 'withdrawn', 'amount', 'delivered', 'received'] as const;
/** The figures of a month in the trend. */
export const TREND_MEASURES = ['taken', 'amount', 'delivered', 'received', 'onTime', 'collection'] as const;

const TREND_MONTHS = 12;

export type FigureRow<Id extends MeasureId> = Readonly<Record<Id, Figure>>;

export interface SliceRow {
  value: string;
  figures: FigureRow<(typeof ROW_MEASURES)[number]>;
}

/** A row of the table by customer. */
export interface CustomerRow {
  value: string;
  name: string;
  figures: FigureRow<(typeof CUSTOMER_MEASURES)[number]>;
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
  /** What is owed by age (H2): of a closed month as of its closing, of any other as it stands today; null where the open accounts were not read. */
  receivables: AgedReceivables | null;
}

/** A customer's counts in the month, with the name to show. */
export interface CustomerCounts {
  customerId: string;
  name: string;
  counts: Counts;
}

/** What a report is made of. */
export interface ReportSource {
  totals: readonly MonthTotal[];
  customers: readonly CustomerCounts[];
  receivables?: AgedReceivables | null;
  /** Whose figures, trend and money; all together where left out. The breakdowns are of all. */
  slice?: Slice;
}

/** A month's report out of the kept totals of all months. */
export function monthReport(
  month: LocalMonth,
  today: LocalDate,
  kept: ReportSource,
  settings: Pick<Settings, 'punctualityBy'>,
): MonthReport {
  const measures = measuresFor(settings);
  const byKey = new Map(kept.totals.map(({ key, counts }) => [key, counts]));
  const evaluated = <Id extends MeasureId>(ids: readonly Id[], counts: Counts, of: LocalMonth): FigureRow<Id> =>
    figureRow(ids, measures, counts, judgedThrough(of, today));
  const total = countsByMonth(kept.totals, kept.slice ?? TOTAL);
  const rowsOf = (dimension: Dimension): SliceRow[] =>
    valuesOf(kept.totals, dimension, month)
      .map((value) => {
        const months = countsByMonth(kept.totals, { dimension, value });
        return { value, figures: evaluated(ROW_MEASURES, standingCounts(months, month), month) };
      })
      .sort(byAmount);
  const now = evaluated(MEASURE_IDS, standingCounts(total, month), month);
  const before = evaluated(MEASURE_IDS, standingCounts(total, monthBefore(month, 1)), monthBefore(month, 1));
  return {
    month,
    today,
    figures: MEASURE_IDS.map((id) => ({
      id,
      figure: now[id],
      before: before[id],
      meets: meetsBar(measures[id], now[id]),
    })),
    trend: Array.from({ length: TREND_MONTHS }, (_, n) => monthBefore(month, TREND_MONTHS - 1 - n)).map((each) => ({
      month: each,
      figures: evaluated(TREND_MEASURES, standingCounts(total, each), each),
    })),
    categories: rowsOf('category'),
    salespeople: rowsOf('salesperson'),
    customers: kept.customers
      .map(({ customerId, name, counts }) => ({
        value: customerId,
        name,
        figures: evaluated(CUSTOMER_MEASURES, counts, month),
      }))
      .sort(byAmount),
    steps: WORK_STEPS.map((step) => {
      const counts = byKey.get(figureKey(month, { dimension: 'step', value: step })) ?? NO_COUNTS;
      return { step, orders: counts.taken ?? 0, pieces: counts.pieces ?? 0, amountFen: counts.amount ?? 0 };
    }),
    money: moneyLine(total, month),
    receivables: kept.receivables ?? null,
  };
}

/** Of a trend the place of the first month with anything to count; the last month is always counted. */
export function firstCounted(trend: MonthReport['trend']): number {
  const isCounted = ({ figures }: MonthReport['trend'][number]): boolean =>
    TREND_MEASURES.some((id) => figures[id].part !== 0 || (figures[id].whole ?? 0) !== 0);
  const first = trend.findIndex(isCounted);
  return first < 0 ? trend.length - 1 : first;
}

/** Figures that were worked out of counts already, the last of each row: of the many rows of a report a commit changes a few. */
const rowsOfCounts = new WeakMap<Counts, Map<readonly MeasureId[], KnownRow>>();

interface KnownRow {
  measures: Measures;
  through: JudgedThrough;
  row: FigureRow<MeasureId>;
}

function figureRow<Id extends MeasureId>(
  ids: readonly Id[],
  measures: Measures,
  counts: Counts,
  through: JudgedThrough,
): FigureRow<Id> {
  const known = rowsOfCounts.get(counts) ?? new Map<readonly MeasureId[], KnownRow>();
  const last = known.get(ids);
  if (last && last.measures === measures && last.through === through) return last.row;
  const figures = ids.map((id) => [id, evaluate(measures[id], counts, through)]);
  const row = Object.fromEntries(figures) as FigureRow<MeasureId>;
  rowsOfCounts.set(counts, known.set(ids, { measures, through, row }));
  return row;
}

/** So long is a month's name, with which every key begins. */
const MONTH = 'yyyy-MM'.length;

function countsByMonth(totals: readonly MonthTotal[], slice: Slice): CountsByMonth {
  const found = new Map<LocalMonth, Counts>();
  const end = figureKey('', slice);
  for (const { key, counts } of totals) if (key.slice(MONTH) === end) found.set(key.slice(0, MONTH), counts);
  return found;
}

function valuesOf(totals: readonly MonthTotal[], dimension: Dimension, month: LocalMonth): string[] {
  const start = figureKey(month, { dimension, value: '' });
  return totals.filter(({ key }) => key.startsWith(start)).map(({ key }) => key.slice(start.length));
}

interface AmountRow {
  value: string;
  figures: FigureRow<'amount'>;
}

function byAmount(a: AmountRow, b: AmountRow): number {
  const amount = ({ figures }: AmountRow): number => figures.amount.value ?? 0;
  return amount(b) - amount(a) || (a.value < b.value ? -1 : 1);
}
