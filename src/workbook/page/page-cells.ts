import type { AgedAccounts } from '../../domain/ledger/receivables-by';
import type { Settings } from '../../domain/settings/settings';
import type { Figure } from '../../domain/statistics/evaluate';
import { type MeasureId, measuresFor } from '../../domain/statistics/measures';
import {
  CUSTOMER_MEASURES,
  type FigureRow,
  firstCounted,
  type MonthReport,
  ROW_MEASURES,
  TREND_MEASURES,
} from '../../domain/statistics/month-report';
import { fill, type Texts } from '../../domain/texts';
import { barText, measureName } from '../../domain/texts/figure-words';
import { agedRows, agesOf, moneyLineText, owedLines } from '../../domain/texts/money-words';
import type { Names } from '../rows/names';
import type { CellContent } from '../schema/cell-kind';
import { type AgedSection, COLUMN_FORMATS, type FigureSection, LAYOUT } from './layout';

/** What the cells of the page hold, part by part; `sections` by rows of the table below its head. */
export interface PageCells {
  title: string;
  asOf: string;
  sections: Record<FigureSection, CellContent[][]>;
  money: string;
  /** What is owed by age; null where the open accounts were not read. */
  aged: { lines: string[]; sections: Record<AgedSection, CellContent[][]> } | null;
}

/** The lines below the one from opening to closing. */
const OWED_LINES = 2;

/** Units and bars are the same by either promise. */
const MEASURES = measuresFor({ punctualityBy: 'first' });

/** In whose words the page is written. */
export interface Reader {
  texts: Texts;
  names: Names;
  settings: Pick<Settings, 'punctualityBy'>;
}

/** A report in the words and numbers of the page. */
export function pageCells(report: MonthReport, reader: Reader): PageCells {
  const words = reader.texts.statistics;
  return {
    title: fill(words.title, { month: report.month }),
    asOf: fill(words.asOf, { day: report.today }),
    sections: {
      figures: figureRows(report, reader),
      trend: trendRows(report, reader),
      categories: sliceRows(report.categories, ROW_MEASURES, LAYOUT.categories.rows, reader, ({ value }) =>
        value ? reader.names.category(value) : words.noOrder,
      ),
      salespeople: sliceRows(report.salespeople, ROW_MEASURES, LAYOUT.salespeople.rows, reader, ({ value }) =>
        reader.names.person(value),
      ),
      customers: sliceRows(
        report.customers.slice(0, LAYOUT.customers.rows),
        CUSTOMER_MEASURES,
        LAYOUT.customers.rows,
        reader,
        ({ name, value }) => name || value,
      ),
      steps: report.steps.map(({ step, orders, pieces, amountFen }) => [
        words.steps[step],
        orders,
        pieces,
        amountFen / 100,
      ]),
    },
    money: moneyLineText(report, reader.texts),
    aged: agedCells(report, reader),
  };
}

function agedCells(report: MonthReport, { texts }: Reader): PageCells['aged'] {
  if (!report.receivables) return null;
  const lines = owedLines(report, texts);
  const { ageing, agedCustomers } = LAYOUT;
  const room = { salespeople: ageing.rows, customers: agedCustomers.rows };
  const { salespeople, customers } = agedRows(report.receivables, texts, room);
  return {
    lines: Array.from({ length: OWED_LINES }, (_, n) => lines[n] ?? ''),
    sections: {
      ageing: agedCellRows(salespeople, ageing.rows),
      agedCustomers: agedCellRows(customers, agedCustomers.rows),
    },
  };
}

function agedCellRows(accounts: readonly AgedAccounts[], room: number): CellContent[][] {
  const rows = accounts.map((each): CellContent[] => [each.name, ...agesOf(each).map((fen) => fen / 100)]);
  return padded(rows, room, COLUMN_FORMATS.ageing.length + 1);
}

/** Rows of an earlier, longer table are emptied. */
function padded(rows: CellContent[][], room: number, columns: number): CellContent[][] {
  const empty = Array.from({ length: columns }, () => null);
  return [...rows, ...Array.from({ length: room - rows.length }, () => empty)];
}

/** Months before the desk had anything to count stay empty: a nought would be a figure. */
function trendRows({ trend }: MonthReport, reader: Reader): CellContent[][] {
  const first = firstCounted(trend);
  return trend.map(({ month, figures }, n) =>
    n < first ? [month, ...TREND_MEASURES.map(() => null)] : [month, ...shown(TREND_MEASURES, figures, reader)],
  );
}

function figureRows({ figures }: MonthReport, reader: Reader): CellContent[][] {
  const words = reader.texts.statistics;
  return figures.map(({ id, figure, before, meets }) => {
    const judged = meets === null ? '' : meets ? words.met : words.missed;
    return [
      measureName(id, reader.settings, reader.texts),
      cellOf(id, figure, reader),
      cellOf(id, before, reader),
      barText(MEASURES[id], reader.texts),
      judged,
    ];
  });
}

/** The rows of a table; where there are more than it has room for, the last one sums what is left. */
function sliceRows<Id extends MeasureId, Row extends { figures: FigureRow<Id> }>(
  rows: readonly Row[],
  ids: readonly Id[],
  room: number,
  reader: Reader,
  name: (row: Row) => string,
): CellContent[][] {
  const [head, rest] = rows.length > room ? [rows.slice(0, room - 1), rows.slice(room - 1)] : [rows, []];
  const written = head.map((row): CellContent[] => [name(row), ...shown(ids, row.figures, reader)]);
  if (rest.length > 0) {
    written.push([reader.texts.statistics.other, ...shown(ids, summed(ids, rest), reader)]);
  }
  return padded(written, room, ids.length + 1);
}

function summed<Id extends MeasureId>(ids: readonly Id[], rows: readonly { figures: FigureRow<Id> }[]): FigureRow<Id> {
  const sum = (id: Id): Figure => {
    const part = rows.reduce((total, { figures }) => total + figures[id].part, 0);
    if (rows.every(({ figures }) => figures[id].whole === null)) return { value: part, part, whole: null };
    const whole = rows.reduce((total, { figures }) => total + (figures[id].whole ?? 0), 0);
    return { value: whole > 0 ? part / whole : null, part, whole };
  };
  return Object.fromEntries(ids.map((id) => [id, sum(id)])) as unknown as FigureRow<Id>;
}

function shown<Id extends MeasureId>(ids: readonly Id[], figures: FigureRow<Id>, reader: Reader): CellContent[] {
  return ids.map((id) => cellOf(id, figures[id], reader));
}

/** Money in yuan, a share of one, a count; 'none' where there is nothing to divide by. */
function cellOf(id: MeasureId, { value }: Figure, { texts }: Reader): CellContent {
  if (value === null) return texts.statistics.none;
  return MEASURES[id].unit === 'fen' ? value / 100 : value;
}
