import { monthBefore } from '../time/local-date';
import type { LocalMonth } from '../time/local-time';
import { type Slice, TOTAL, WORK_STEPS } from './figures';
import { MEASURE_IDS, type OpenedMeasureId, STEP_MEASURE_IDS } from './measures';
import { CUSTOMER_MEASURES, type MonthReport, ROW_MEASURES, TREND_MEASURES } from './month-report';

/** A cell of the page 统计, told by its table: which row below the head, which column, of how many rows there is room. */
export interface FigurePlace {
  month: LocalMonth;
  table: 'figures' | 'trend' | 'categories' | 'salespeople' | 'customers' | 'steps';
  row: number;
  column: number;
  room: number;
}

/** A figure as it is opened to what it is made of (J3). */
export interface OpenedFigure {
  month: LocalMonth;
  measure: OpenedMeasureId;
  slice: Slice;
}

/** Column of the month before, in the table of the month's figures. */
const BEFORE_COLUMN = 2;

/** The figure at a place of the page; the name of a row stands for its first figure. Null where there is none, or one of several together. */
export function figureAtPlace(
  { month, table, row, column, room }: FigurePlace,
  report: MonthReport,
): OpenedFigure | null {
  const figure = Math.max(0, column - 1);
  const opened = (measure: OpenedMeasureId | undefined, slice: Slice | null, of = month): OpenedFigure | null =>
    measure && slice ? { month: of, measure, slice } : null;
  const sliceOf = (dimension: Slice['dimension'], rows: readonly { value: string }[]): Slice | null => {
    const found = rows[row];
    const standsForSeveral = rows.length > room && row === room - 1 && dimension !== 'customer';
    return found && !standsForSeveral ? { dimension, value: found.value } : null;
  };
  switch (table) {
    case 'figures':
      return opened(MEASURE_IDS[row], TOTAL, column === BEFORE_COLUMN ? monthBefore(month, 1) : month);
    case 'trend':
      return opened(TREND_MEASURES[figure], TOTAL, report.trend[row]?.month);
    case 'categories':
      return opened(ROW_MEASURES[figure], sliceOf('category', report.categories));
    case 'salespeople':
      return opened(ROW_MEASURES[figure], sliceOf('salesperson', report.salespeople));
    case 'customers':
      return opened(CUSTOMER_MEASURES[figure], sliceOf('customer', report.customers));
    case 'steps': {
      const step = WORK_STEPS[row];
      return opened(STEP_MEASURE_IDS[figure], step ? { dimension: 'step', value: step } : null);
    }
  }
}
