import type { StatisticsOverview } from '../../application/statistics/read-statistics';
import type { AgedAccounts } from '../../domain/ledger/receivables-by';
import { formatYuan } from '../../domain/money/fen';
import { categoryName, personName } from '../../domain/settings/names';
import type { Figure } from '../../domain/statistics/evaluate';
import { type MeasureId, measuresFor } from '../../domain/statistics/measures';
import { ROW_MEASURES, type SliceRow, TREND_MEASURES } from '../../domain/statistics/month-report';
import { fill, type Texts } from '../../domain/texts';
import { barText, figureText, measureName } from '../../domain/texts/figure-words';
import { agedRows, ageHeads, agesOf, moneyLines } from '../../domain/texts/money-words';
import type { ShownReport } from './contract';

/** Styles stand on the elements: mail programs drop style sheets. */
const TABLE = 'border-collapse:collapse;margin:0 0 20px;font-size:13px';
const HEAD = 'border:1px solid #c9d3e3;background:#e8f0fc;padding:5px 8px;text-align:left';
const CELL = 'border:1px solid #d8dde6;padding:5px 8px';
const NUMBER = `${CELL};text-align:right;white-space:nowrap`;
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
      report.trend.map(({ month, figures }) => [month, ...TREND_MEASURES.map((id) => shown(id, figures[id]))]),
    ),
    heading(statistics.charts.orders),
    bars(report.trend.map(({ month, figures }) => [month, figures.amount.part, shown('amount', figures.amount)])),
    heading(sections.categories),
    sliceTable(heads.category, report.categories, ({ value }) => (value ? nameOfCategory(value) : statistics.noOrder)),
    heading(sections.salespeople),
    sliceTable(heads.salesperson, report.salespeople, ({ value }) => nameOf(value)),
    heading(sections.money),
    ...moneyLines(report, texts).map((line) => `<p style="margin:0 0 6px">${escaped(line)}</p>`),
    ...agedTables(report, texts),
    '</div>',
  ].join('\n');
  return { month: report.month, subject: `${settings.factoryName} ${title}`.trim(), html };
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
function bars(rows: readonly (readonly [string, number, string])[]): string {
  const WIDTH_PX = 320;
  const largest = Math.max(1, ...rows.map(([, amount]) => amount));
  const drawn = rows.map(([name, amount, text]) => {
    const width = Math.max(1, Math.round((WIDTH_PX * Math.max(0, amount)) / largest));
    const bar = `<div style="width:${width}px;height:12px;background:#2970d1"></div>`;
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
  return `<h3 style="margin:0 0 6px;font-size:15px">${escaped(text)}</h3>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
