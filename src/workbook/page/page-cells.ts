import { formatYuan } from '../../domain/money/fen';
import type { Figure } from '../../domain/statistics/evaluate';
import { type MeasureId, measuresFor } from '../../domain/statistics/measures';
import {
  type CustomerRow,
  type MonthReport,
  ROW_MEASURES,
  type SliceRow,
  TREND_MEASURES,
} from '../../domain/statistics/month-report';
import { fill, type Texts } from '../../domain/texts';
import { barText } from '../../domain/texts/figure-words';
import type { Names } from '../rows/names';
import type { CellContent } from '../schema/cell-kind';
import { LAYOUT, type Section } from './layout';

/** What the cells of the page hold, part by part; `sections` by rows of the table below its head. */
export interface PageCells {
  title: string;
  asOf: string;
  sections: Record<Section, CellContent[][]>;
  money: string;
}

/** Units and bars are the same by either promise. */
const MEASURES = measuresFor({ punctualityBy: 'first' });

/** In whose words the page is written. */
export interface Reader {
  texts: Texts;
  names: Names;
}

/** A report in the words and numbers of the page. */
export function pageCells(report: MonthReport, reader: Reader): PageCells {
  const words = reader.texts.statistics;
  const { opening, due, received, writtenOff, closing } = report.money;
  const yuan = { opening, due, received, writtenOff, closing };
  return {
    title: fill(words.title, { month: report.month }),
    asOf: fill(words.asOf, { day: report.today }),
    sections: {
      figures: figureRows(report, reader),
      trend: report.trend.map(({ month, figures }) => [month, ...shown(TREND_MEASURES, figures, reader)]),
      categories: sliceRows(report.categories, LAYOUT.categories.rows, reader, ({ value }) =>
        value ? reader.names.category(value) : words.noOrder,
      ),
      salespeople: sliceRows(report.salespeople, LAYOUT.salespeople.rows, reader, ({ value }) =>
        reader.names.person(value),
      ),
      customers: sliceRows(report.customers.slice(0, LAYOUT.customers.rows), LAYOUT.customers.rows, reader, nameOf),
      steps: report.steps.map(({ step, orders, pieces, amountFen }) => [
        words.steps[step],
        orders,
        pieces,
        amountFen / 100,
      ]),
    },
    money: fill(
      words.money.line,
      Object.fromEntries(Object.entries(yuan).map(([name, fen]) => [name, formatYuan(fen)])),
    ),
  };
}

function nameOf(row: SliceRow): string {
  return (row as CustomerRow).name || row.value;
}

function figureRows({ figures }: MonthReport, reader: Reader): CellContent[][] {
  const words = reader.texts.statistics;
  return figures.map(({ id, figure, before, meets }) => {
    const judged = meets === null ? '' : meets ? words.met : words.missed;
    return [
      words.measures[id].name,
      cellOf(id, figure, reader),
      cellOf(id, before, reader),
      barText(MEASURES[id], reader.texts),
      judged,
    ];
  });
}

/** The rows of a table; where there are more than it has room for, the last one sums what is left. */
function sliceRows(
  rows: readonly SliceRow[],
  room: number,
  reader: Reader,
  name: (row: SliceRow) => string,
): CellContent[][] {
  const [head, rest] = rows.length > room ? [rows.slice(0, room - 1), rows.slice(room - 1)] : [rows, []];
  const written = head.map((row): CellContent[] => [name(row), ...shown(ROW_MEASURES, row.figures, reader)]);
  if (rest.length > 0) {
    written.push([reader.texts.statistics.other, ...shown(ROW_MEASURES, summed(rest), reader)]);
  }
  return [
    ...written,
    ...Array.from({ length: room - written.length }, () => ROW_MEASURES.map(() => null).concat(null)),
  ];
}

function summed(rows: readonly SliceRow[]): SliceRow['figures'] {
  const sum = (id: (typeof ROW_MEASURES)[number]): Figure => {
    const part = rows.reduce((total, { figures }) => total + figures[id].part, 0);
    if (rows.every(({ figures }) => figures[id].whole === null)) return { value: part, part, whole: null };
    const whole = rows.reduce((total, { figures }) => total + (figures[id].whole ?? 0), 0);
    return { value: whole > 0 ? part / whole : null, part, whole };
  };
  return Object.fromEntries(ROW_MEASURES.map((id) => [id, sum(id)])) as unknown as SliceRow['figures'];
}

function shown<Id extends MeasureId>(
  ids: readonly Id[],
  figures: Readonly<Record<Id, Figure>>,
  reader: Reader,
): CellContent[] {
  return ids.map((id) => cellOf(id, figures[id], reader));
}

/** Money in yuan, a share of one, a count; 'none' where there is nothing to divide by. */
function cellOf(id: MeasureId, { value }: Figure, { texts }: Reader): CellContent {
  if (value === null) return texts.statistics.none;
  return MEASURES[id].unit === 'fen' ? value / 100 : value;
}
