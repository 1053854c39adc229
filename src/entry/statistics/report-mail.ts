import type { ReportWriter } from '../../application/statistics/report-mails';
import type { AgedAccounts, AgedReceivables } from '../../domain/ledger/receivables-by';
import { formatYuan } from '../../domain/money/fen';
import { monthReportPaper, type ReportContent } from '../../domain/papers/month-report-paper';
import type { Settings } from '../../domain/settings/settings';
import { measuresFor } from '../../domain/statistics/measures';
import { fill, type Texts, textsFor } from '../../domain/texts';
import { barText, figureText, measureName } from '../../domain/texts/figure-words';
import { agedRows, ageHeads, agesOf, moneyLines } from '../../domain/texts/money-words';
import { papersDocument, printPapers } from '../papers/papers-html';
import { showReport } from './report-html';

/** The monthly report as a mail (J6): tables that every mail program shows, the same figures as plain text, and the page as a PDF. */
export const writeReport: ReportWriter = (content, settings) => {
  const texts = textsFor(settings.language);
  const { subject, html } = showReport({ report: content.report, settings }, texts);
  const paper = monthReportPaper(content, { texts, settings });
  const name = `${texts.papers.fileNames['month-report']} ${content.report.month}`;
  const page = papersDocument(printPapers([[paper]], texts.papers), name, settings.language);
  return { subject, html, text: plainText(content, settings, texts), papers: [{ name: `${name}.pdf`, html: page }] };
};

function plainText({ report, closed }: ReportContent, settings: Settings, texts: Texts): string {
  const { statistics, papers } = texts;
  const measures = measuresFor(settings);
  const lines = report.figures.map(({ id, figure, before, meets }) => {
    const bar = barText(measures[id], texts);
    const judged = meets === null ? '' : meets ? statistics.met : statistics.missed;
    const value = figureText(figure, measures[id], texts);
    const last = fill(statistics.panel.before, { value: figureText(before, measures[id], texts) });
    const about = [last, bar, judged].filter((part) => part !== '').join(papers.comma);
    return `${fill(papers.labelled, { label: measureName(id, settings, texts), value })} (${about})`;
  });
  const ages = report.receivables ? ageLines(report.receivables, texts) : [];
  const title = `${settings.factoryName} ${fill(statistics.title, { month: report.month })}`.trim();
  const state = closed ? statistics.panel.closed : papers.report.notClosed;
  return [title, state, '', ...lines, '', ...moneyLines(report, texts), ...ages].join('\n');
}

/** What is owed by age, a line each (H2). */
function ageLines(receivables: AgedReceivables, texts: Texts): string[] {
  const { papers, statistics } = texts;
  const heads = ageHeads(texts);
  const { salespeople, customers } = agedRows(receivables, texts);
  const lineOf = (each: AgedAccounts): string => {
    const ages = agesOf(each).map((fen, n) => ({ fen, head: heads[n] ?? '' }));
    const owing = ages.filter(({ fen }, n) => fen !== 0 || n === ages.length - 1);
    const value = owing.map(({ fen, head }) => `${head} ${formatYuan(fen)}`).join(papers.comma);
    return fill(papers.labelled, { label: each.name, value });
  };
  const named = (title: string, rows: readonly AgedAccounts[]) =>
    rows.length > 0 ? ['', title, ...rows.map(lineOf)] : [];
  const { sections } = statistics;
  return [...named(sections.ageing, salespeople), ...named(sections.agedCustomers, customers)];
}
