import type { StatisticsOverview } from '../../application/statistics/read-statistics';
import type { AgedAccounts } from '../../domain/ledger/receivables-by';
import { formatYuan } from '../../domain/money/fen';
import { MOST_ROWS } from '../../domain/papers/month-report-paper';
import { categoryName, personName } from '../../domain/settings/names';
import type { Figure } from '../../domain/statistics/evaluate';
import { type MeasureId, measuresFor } from '../../domain/statistics/measures';
import {
  CUSTOMER_MEASURES,
  firstCounted,
  ROW_MEASURES,
  type SliceRow,
  TREND_MEASURES,
} from '../../domain/statistics/month-report';
import { fill, type Texts } from '../../domain/texts';
import { barText, figureText, measureName } from '../../domain/texts/figure-words';
import { agedRows, ageHeads, agesOf, moneyLines } from '../../domain/texts/money-words';
import type { ShownReport } from './contract';
import { escaped, mailBars, mailHeading, mailTable } from './mail-tables';

const BLUE = '#2970d1';
const GREEN = '#21996b';
const ORANGE = '#ed8c26';
/** So many customers are named, as on the page 统计. */
const MOST_CUSTOMERS = 10;
const MARKS = { true: '#1d7a46', false: '#b3261e' } as const;

/**
 * The monthly report (J6): figures against their bars, trend with bars drawn as table cells, and breakdowns, of which the largest rows
 * are named: a mail must fit a cell of the outbox, 50,000 characters.
 */
export function showReport(
  { report, settings }: Pick<StatisticsOverview, 'report' | 'settings'>,
  texts: Texts,
): ShownReport {
  const { statistics } = texts;
  const measures = measuresFor(settings);
  const shown = (id: MeasureId, figure: Figure): string => figureText(figure, measures[id], texts);
  const title = fill(statistics.title, { month: report.month });
  const nameOfCategory = (id: string): string => categoryName(settings.categories, id);
  const nameOf = (email: string): string => personName(settings.people, email);
  const sliceTable = (head: string, rows: readonly SliceRow[], name: (row: SliceRow) => string): string =>
    mailTable(
      [head, ...ROW_MEASURES.map((id) => statistics.measures[id].name)],
      rows.slice(0, MOST_ROWS).map((row) => [name(row), ...ROW_MEASURES.map((id) => shown(id, row.figures[id]))]),
      rows.length > MOST_ROWS ? fill(texts.papers.report.more, { count: rows.length - MOST_ROWS }) : '',
    );
  const { heads, sections } = statistics;
  const months = report.trend.slice(firstCounted(report.trend));
  const html = [
    `<div style="font-family:sans-serif;color:#222;max-width:760px"><h2 style="margin:0 0 4px">${escaped(settings.factoryName)} ${escaped(title)}</h2>`,
    `<p style="color:#666;margin:0 0 16px">${escaped(fill(texts.papers.report.asOf, { day: report.today }))}</p>`,
    mailHeading(sections.figures),
    figuresTable(
      report,
      texts,
      (id) => measureName(id, settings, texts),
      (id) => barText(measures[id], texts),
      shown,
    ),
    mailHeading(sections.trend),
    mailTable(
      [heads.month, ...TREND_MEASURES.map((id) => statistics.measures[id].name)],
      months.map(({ month, figures }) => [month, ...TREND_MEASURES.map((id) => shown(id, figures[id]))]),
    ),
    mailHeading(statistics.charts.orders),
    mailBars(
      months.map(({ month, figures: { taken, amount } }) => [
        month,
        amount.part,
        `${shown('amount', amount)} · ${shown('taken', taken)}`,
      ]),
      BLUE,
    ),
    mailHeading(statistics.charts.onTime),
    mailBars(
      months.map(({ month, figures: { onTime } }) => [month, onTime.value ?? 0, shown('onTime', onTime)]),
      GREEN,
    ),
    mailHeading(statistics.charts.collection),
    mailBars(
      months.map(({ month, figures: { collection } }) => [
        month,
        collection.value ?? 0,
        shown('collection', collection),
      ]),
      BLUE,
    ),
    mailHeading(statistics.charts.categories),
    mailBars(
      report.categories
        .slice(0, MOST_ROWS)
        .map(({ value, figures: { amount } }) => [
          value ? nameOfCategory(value) : statistics.noOrder,
          amount.part,
          shareOf(amount.part, report),
        ]),
      ORANGE,
    ),
    mailHeading(sections.categories),
    sliceTable(heads.category, report.categories, ({ value }) => (value ? nameOfCategory(value) : statistics.noOrder)),
    mailHeading(sections.salespeople),
    sliceTable(heads.salesperson, report.salespeople, ({ value }) => nameOf(value)),
    mailHeading(sections.customers),
    mailTable(
      [heads.customer, ...CUSTOMER_MEASURES.map((id) => statistics.measures[id].name)],
      report.customers
        .slice(0, MOST_CUSTOMERS)
        .map(({ name, value, figures }) => [name || value, ...CUSTOMER_MEASURES.map((id) => shown(id, figures[id]))]),
    ),
    mailHeading(sections.steps),
    mailTable(
      [heads.step, heads.orders, heads.pieces, heads.amount],
      report.steps.map(({ step, orders, pieces, amountFen }) => [
        ...[statistics.steps[step], String(orders), String(pieces), formatYuan(amountFen)],
      ]),
    ),
    mailHeading(sections.money),
    ...moneyLines(report, texts).map((line) => `<p style="margin:0 0 6px;font-size:13px">${escaped(line)}</p>`),
    ...agedTables(report, texts),
    '</div>',
  ].join('\n');
  return { month: report.month, subject: `${settings.factoryName} ${title}`.trim(), html };
}

/** A category's share of the month's order amount. */
function shareOf(fen: number, { categories }: StatisticsOverview['report']): string {
  const sum = categories.reduce((total, { figures }) => total + figures.amount.part, 0);
  return sum > 0 ? `${((fen / sum) * 100).toFixed(1)}%` : '';
}

/** What is owed by age (H2). */
function agedTables({ receivables }: StatisticsOverview['report'], texts: Texts): string[] {
  if (!receivables) return [];
  const { salespeople, customers } = agedRows(receivables, texts);
  const { sections, heads } = texts.statistics;
  const tableOf = (head: string, rows: readonly AgedAccounts[]): string =>
    mailTable(
      [head, ...ageHeads(texts)],
      rows.map((each) => [each.name, ...agesOf(each).map(formatYuan)]),
    );
  return [
    ...[mailHeading(sections.ageing), tableOf(heads.salesperson, salespeople)],
    ...(customers.length > 0 ? [mailHeading(sections.agedCustomers), tableOf(heads.customer, customers)] : []),
  ];
}

function figuresTable(
  report: StatisticsOverview['report'],
  { statistics }: Texts,
  name: (id: MeasureId) => string,
  bar: (id: MeasureId) => string,
  shown: (id: MeasureId, figure: Figure) => string,
): string {
  const { heads, met, missed } = statistics;
  const rows = report.figures.map(({ id, figure, before, meets }) => {
    const judged = meets === null ? '' : { text: meets ? met : missed, colour: MARKS[`${meets}`] };
    return [name(id), shown(id, figure), shown(id, before), bar(id), judged];
  });
  return mailTable([heads.figure, heads.value, heads.before, heads.bar, heads.judgement], rows);
}
