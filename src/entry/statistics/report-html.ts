import type { StatisticsOverview } from '../../application/statistics/read-statistics';
import type { AgedAccounts } from '../../domain/ledger/receivables-by';
import { formatYuan } from '../../domain/money/fen';
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

/** Styles stand on the elements: mail programs drop style sheets. */
const TABLE = 'border-collapse:collapse;margin:0 0 20px;font-size:13px';
const HEAD = 'border:1px solid #c9d3e3;background:#e8f0fc;padding:5px 8px;text-align:left';
const CELL = 'border:1px solid #d8dde6;padding:5px 8px';
const NUMBER = `${CELL};text-align:right;white-space:nowrap`;
const BLUE = '#2970d1';
const GREEN = '#21996b';
const ORANGE = '#ed8c26';
/** So many customers are named, as on the page 统计. */
const MOST_CUSTOMERS = 10;
const MARKS = { true: '#1d7a46', false: '#b3261e' } as const;

/** The monthly report (J6): figures against their bars, trend with bars drawn as table cells, and breakdowns. */
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
    table(
      [head, ...ROW_MEASURES.map((id) => statistics.measures[id].name)],
      rows.map((row) => [name(row), ...ROW_MEASURES.map((id) => shown(id, row.figures[id]))]),
    );
  const { heads, sections } = statistics;
  const months = report.trend.slice(firstCounted(report.trend));
  const html = [
    `<div style="font-family:sans-serif;color:#222;max-width:760px"><h2 style="margin:0 0 4px">${escaped(settings.factoryName)} ${escaped(title)}</h2>`,
    `<p style="color:#666;margin:0 0 16px">${escaped(fill(texts.papers.report.asOf, { day: report.today }))}</p>`,
    heading(sections.figures),
    figuresTable(
      report,
      texts,
      (id) => measureName(id, settings, texts),
      (id) => barText(measures[id], texts),
      shown,
    ),
    heading(sections.trend),
    table(
      [heads.month, ...TREND_MEASURES.map((id) => statistics.measures[id].name)],
      months.map(({ month, figures }) => [month, ...TREND_MEASURES.map((id) => shown(id, figures[id]))]),
    ),
    heading(statistics.charts.orders),
    bars(
      months.map(({ month, figures: { taken, amount } }) => [
        month,
        amount.part,
        `${shown('amount', amount)} · ${shown('taken', taken)}`,
      ]),
    ),
    heading(statistics.charts.onTime),
    bars(
      months.map(({ month, figures: { onTime } }) => [month, onTime.value ?? 0, shown('onTime', onTime)]),
      GREEN,
    ),
    heading(statistics.charts.collection),
    bars(
      months.map(({ month, figures: { collection } }) => [
        month,
        collection.value ?? 0,
        shown('collection', collection),
      ]),
    ),
    heading(statistics.charts.categories),
    bars(
      report.categories.map(({ value, figures: { amount } }) => [
        value ? nameOfCategory(value) : statistics.noOrder,
        amount.part,
        shareOf(amount.part, report),
      ]),
      ORANGE,
    ),
    heading(sections.categories),
    sliceTable(heads.category, report.categories, ({ value }) => (value ? nameOfCategory(value) : statistics.noOrder)),
    heading(sections.salespeople),
    sliceTable(heads.salesperson, report.salespeople, ({ value }) => nameOf(value)),
    heading(sections.customers),
    table(
      [heads.customer, ...CUSTOMER_MEASURES.map((id) => statistics.measures[id].name)],
      report.customers
        .slice(0, MOST_CUSTOMERS)
        .map(({ name, value, figures }) => [name || value, ...CUSTOMER_MEASURES.map((id) => shown(id, figures[id]))]),
    ),
    heading(sections.steps),
    table(
      [heads.step, heads.orders, heads.pieces, heads.amount],
      report.steps.map(({ step, orders, pieces, amountFen }) => [
        ...[statistics.steps[step], String(orders), String(pieces), formatYuan(amountFen)],
      ]),
    ),
    heading(sections.money),
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
    table(
      [head, ...ageHeads(texts)],
      rows.map((each) => [each.name, ...agesOf(each).map(formatYuan)]),
    );
  return [
    ...[heading(sections.ageing), tableOf(heads.salesperson, salespeople)],
    ...(customers.length > 0 ? [heading(sections.agedCustomers), tableOf(heads.customer, customers)] : []),
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
  const head = row([heads.figure, heads.value, heads.before, heads.bar, heads.judgement], 'th', HEAD);
  const rows = report.figures.map(({ id, figure, before, meets }) => {
    const judged = meets === null ? '' : meets ? met : missed;
    const colour = meets === null ? '' : `;color:${MARKS[`${meets}`]};font-weight:bold`;
    return `<tr><td style="${CELL}">${escaped(name(id))}</td>${[shown(id, figure), shown(id, before)]
      .map((text) => `<td style="${NUMBER}">${escaped(text)}</td>`)
      .join('')}<td style="${CELL}">${escaped(bar(id))}</td><td style="${CELL}${colour}">${escaped(judged)}</td></tr>`;
  });
  return `<table style="${TABLE}">${head}${rows.join('')}</table>`;
}

/** A bar chart that every mail program shows: cells as wide as their share of the largest. */
function bars(rows: readonly (readonly [string, number, string])[], colour = BLUE): string {
  const WIDTH_PX = 320;
  const largest = Math.max(Number.MIN_VALUE, ...rows.map(([, amount]) => amount));
  const drawn = rows.map(([name, amount, text]) => {
    const width = Math.max(1, Math.round((WIDTH_PX * Math.max(0, amount)) / largest));
    const bar = amount > 0 ? `<div style="width:${width}px;height:12px;background:${colour}"></div>` : '';
    return `<tr><td style="padding:2px 8px 2px 0">${escaped(name)}</td><td style="width:${WIDTH_PX}px">${bar}</td><td style="padding-left:8px;text-align:right">${escaped(text)}</td></tr>`;
  });
  return `<table style="${TABLE}">${drawn.join('')}</table>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><td style="${CELL}">${escaped(first)}</td>${rest.map((each) => `<td style="${NUMBER}">${escaped(each)}</td>`).join('')}</tr>`,
  );
  return `<table style="${TABLE}">${row(heads, 'th', HEAD)}${body.join('')}</table>`;
}

function row(cells: readonly string[], tag: string, style: string): string {
  return `<tr>${cells.map((each) => `<${tag} style="${style}">${escaped(each)}</${tag}>`).join('')}</tr>`;
}

function heading(text: string): string {
  return `<h3 style="margin:14px 0 6px;font-size:15px">${escaped(text)}</h3>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
