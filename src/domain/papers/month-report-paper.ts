import type { AgedAccounts } from '../ledger/receivables-by';
import { formatYuan } from '../money/fen';
import { categoryName, personName } from '../settings/names';
import type { Figure } from '../statistics/evaluate';
import { type MeasureId, measuresFor } from '../statistics/measures';
import {
  firstCounted,
  type MonthReport,
  ROW_MEASURES,
  type SliceRow,
  TREND_MEASURES,
} from '../statistics/month-report';
import { barText, figureText, measureName } from '../texts/figure-words';
import { fill } from '../texts/fill';
import { agedRows, ageHeads, agesOf, moneyLines } from '../texts/money-words';
import type { Paper, PaperRow, TableBlock } from './paper';
import type { PaperReader } from './paper-reader';

/** What a monthly report is printed from. */
export interface ReportContent {
  report: MonthReport;
  /** By whom the month was closed; null while its figures still move. */
  closed: { by: string } | null;
}

/** A breakdown names so many, the largest first: the page goes into a mail too. */
export const MOST_ROWS = 25;

/** The monthly report (月报) on paper (J5, J6): figures against their bars, 12 months, breakdowns, the line of money. */
export function monthReportPaper({ report, closed }: ReportContent, reader: PaperReader): Paper {
  const { statistics, papers } = reader.texts;
  const { sections, heads } = statistics;
  const measures = measuresFor(reader.settings);
  const shown = (id: MeasureId, figure: Figure): string => figureText(figure, measures[id], reader.texts);
  const asOf = fill(papers.report.asOf, { day: report.today });
  const sliceTable = (head: string, rows: readonly SliceRow[], name: (value: string) => string): TableBlock =>
    table(
      head,
      ROW_MEASURES.map((id) => statistics.measures[id].name),
      rows.slice(0, MOST_ROWS).map((row) => [name(row.value), ...ROW_MEASURES.map((id) => shown(id, row.figures[id]))]),
      rows.length > MOST_ROWS ? fill(papers.report.more, { count: rows.length - MOST_ROWS }) : '',
    );
  const category = (value: string): string =>
    value ? categoryName(reader.settings.categories, value) : statistics.noOrder;
  return {
    factory: reader.settings.factoryName,
    title: papers.report.title,
    number: report.month,
    identity: [closed ? fill(papers.report.closed, { name: personName(reader.settings.people, closed.by) }) : asOf],
    copy: '',
    marks: closed ? [] : [papers.report.notClosed],
    blocks: [
      figuresTable(report, reader, shown),
      trendTable(report, reader, shown),
      sliceTable(sections.categories, report.categories, category),
      sliceTable(sections.salespeople, report.salespeople, (email) => personName(reader.settings.people, email)),
      table(
        sections.steps,
        [heads.orders, heads.pieces, heads.amount],
        report.steps.map(({ step, orders, pieces, amountFen }) => [
          ...[statistics.steps[step], String(orders), String(pieces), formatYuan(amountFen)],
        ]),
      ),
      { kind: 'text', text: [sections.money, ...moneyLines(report, reader.texts)].join('\n') },
      ...agedTables(report, reader),
      { kind: 'signatures', signatures: papers.report.signatures.map((label) => ({ label, name: '', on: '' })) },
    ],
  };
}

/** The last months since there was anything to count, amount and rates as bars below their figures (J6). */
function trendTable(
  { trend }: MonthReport,
  { texts: { statistics } }: PaperReader,
  shown: (id: MeasureId, figure: Figure) => string,
): TableBlock {
  const months = trend.slice(firstCounted(trend));
  const largest = Math.max(1, ...months.map(({ figures }) => figures.amount.part));
  const plain = table(
    statistics.sections.trend,
    TREND_MEASURES.map((id) => statistics.measures[id].name),
    months.map(({ month, figures }) => [month, ...TREND_MEASURES.map((id) => shown(id, figures[id]))]),
  );
  const barsOf = ({ figures }: MonthReport['trend'][number]): (number | null)[] =>
    TREND_MEASURES.map((id) => {
      if (id === 'amount') return figures.amount.part / largest;
      return id === 'onTime' || id === 'collection' ? figures[id].value : null;
    });
  const rows = plain.rows.map((row, n) => {
    const month = months[n];
    return month ? { ...row, bars: [null, ...barsOf(month)] } : row;
  });
  return { ...plain, rows };
}

/** What is owed by age (H2): in total and by salesperson, then by customer. */
function agedTables({ receivables }: MonthReport, { texts }: PaperReader): TableBlock[] {
  if (!receivables) return [];
  const { salespeople, customers } = agedRows(receivables, texts);
  const { sections } = texts.statistics;
  const tableOf = (title: string, rows: readonly AgedAccounts[]): TableBlock[] =>
    rows.length > 0
      ? [
          table(
            title,
            ageHeads(texts),
            rows.map((each) => [each.name, ...agesOf(each).map(formatYuan)]),
          ),
        ]
      : [];
  return [...tableOf(sections.ageing, salespeople), ...tableOf(sections.agedCustomers, customers)];
}

function figuresTable(
  { figures }: MonthReport,
  { texts, settings }: PaperReader,
  shown: (id: MeasureId, figure: Figure) => string,
): TableBlock {
  const { heads, met, missed } = texts.statistics;
  const measures = measuresFor(settings);
  const rows = figures.map(({ id, figure, before, meets }): PaperRow => {
    const judged = meets === null ? '' : meets ? met : missed;
    const values = [shown(id, figure), shown(id, before)];
    return { cells: [measureName(id, settings, texts), ...values, barText(measures[id], texts), judged], below: '' };
  });
  return {
    kind: 'table',
    columns: [
      { title: heads.figure, width: 62 },
      { title: heads.value, width: 34, align: 'right' },
      { title: heads.before, width: 34, align: 'right' },
      { title: heads.bar, width: 34, align: 'centre' },
      { title: heads.judgement, width: 26, align: 'centre' },
    ],
    rows,
    total: '',
  };
}

/** A table whose first column names the row; the others are figures. */
function table(head: string, heads: readonly string[], rows: readonly (readonly string[])[], total = ''): TableBlock {
  // Money takes more room than a count or a rate.
  const weights = heads.map((_, n) => (rows.some((row) => row[n + 1]?.includes('¥')) ? 1.4 : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const figures = heads.map((title, n) => ({
    title,
    width: (150 * (weights[n] ?? 1)) / all,
    align: 'right' as const,
  }));
  return {
    kind: 'table',
    columns: [{ title: head, width: 40 }, ...figures],
    rows: rows.map((cells) => ({ cells: [...cells], below: '' })),
    total,
  };
}
