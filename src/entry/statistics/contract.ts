import type { OwedBy } from '../../domain/ledger/receivables-by';
import type { Dimension, WorkStep } from '../../domain/statistics/figures';
import type { MeasureId, OpenedMeasureId, StepMeasureId } from '../../domain/statistics/measures';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import type { Answer, ShownProblem } from '../contract';

/** A figure in words: its name, how it is worked out, its value as people read it. */
export interface ShownFigure {
  id: MeasureId;
  name: string;
  note: string;
  value: string;
  before: string;
  bar: string;
  /** Null where there is no bar, or nothing to judge. */
  meets: boolean | null;
}

/** By what the figures of a month can be narrowed. */
export interface ShownSlice {
  dimension: 'total' | 'category' | 'salesperson' | 'customer';
  value: string;
  name: string;
}

/** A month's statistics as the panel shows them. */
export interface StatisticsSheet {
  month: LocalMonth;
  /** Months that have figures, the latest first. */
  months: LocalMonth[];
  today: LocalDate;
  isClosed: boolean;
  /** Are the totals kept that a report is made of? */
  hasReport: boolean;
  may: { recompute: boolean; close: boolean; reopen: boolean; mail: boolean };
  figures: ShownFigure[];
  slices: ShownSlice[];
  /** What passed each step of the work, of all together; empty where the figures are narrowed. */
  steps: ShownStep[];
}

/** A step of the work with what passed it in the month (J2). */
export interface ShownStep {
  step: WorkStep;
  name: string;
  figures: { id: StepMeasureId; name: string; note: string; value: string }[];
}

/** An order with what it adds to a figure (J3). */
export interface ShownPart {
  key: string;
  shortNumber: string;
  customerName: string;
  /** Such as `¥1,800.00`, `1 / 1`, `12`. `key` is empty where it is money that belongs to no order. */
  adds: string;
}

export interface ShownParts {
  name: string;
  note: string;
  value: string;
  /** What all parts come to, above and below the line; empty where that is the figure itself. */
  sum: string;
  /** The first of them; `count` says how many there are. */
  parts: ShownPart[];
  count: number;
  /** False where the parts don't sum to the figure: the month wants recomputing (J4). */
  agrees: boolean;
}

export interface ShownRecomputed {
  month: LocalMonth;
  orders: number;
  differenceCount: number;
  unreadable: ShownProblem[];
}

/** An order that is still open in a month that is to be closed. */
export interface OpenOrder {
  key: string;
  shortNumber: string;
  customerName: string;
}

export interface ShownClosing {
  month: LocalMonth;
  /** What is still open, in words, with the first of its orders; what is not there is left out. */
  open: { words: string; orders: OpenOrder[]; more: number }[];
  differenceCount: number;
  unreadableCount: number;
}

/** A month's report as a page and as a mail: HTML with tables that mail programs show (J6). */
export interface ShownReport {
  month: LocalMonth;
  subject: string;
  html: string;
}

/** The functions of the statistics' panel (J). */
export interface StatisticsCallables {
  /** Of all together where no dimension is named. */
  openStatistics(request: {
    month: LocalMonth | null;
    dimension?: ShownSlice['dimension'];
    value?: string;
  }): Answer<StatisticsSheet>;
  readFigureParts(request: {
    month: LocalMonth;
    measure: OpenedMeasureId;
    dimension: Dimension;
    value: string;
  }): Answer<ShownParts>;
  /** What the figure is made of that is selected on the page 统计. */
  openSelectedFigure(
    request: null,
  ): Answer<{ month: LocalMonth; dimension: Dimension; value: string; parts: ShownParts }>;
  /** What is owed as of today, order by order: by all, a salesperson's customers, or one customer (H2). */
  readOwedParts(request: { by: OwedBy; key: string }): Answer<ShownParts>;
  recomputeStatistics(request: { requestKey: string; month: LocalMonth }): Answer<ShownRecomputed>;
  previewClosing(request: { month: LocalMonth }): Answer<ShownClosing>;
  closeMonth(request: { requestKey: string; month: LocalMonth }): Answer<{ month: LocalMonth }>;
  reopenMonth(request: { requestKey: string; month: LocalMonth; reason: string }): Answer<{ month: LocalMonth }>;
  /** Puts the report into the outbox for the managers and whoever asks. */
  mailReport(request: { requestKey: string; month: LocalMonth }): Answer<{ month: LocalMonth; to: string[] }>;
  readMonthReport(request: { month: LocalMonth }): Answer<ShownReport>;
}
