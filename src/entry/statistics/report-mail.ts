import type { ReportWriter } from '../../application/statistics/report-mails';
import { formatYuan } from '../../domain/money/fen';
import { MOST_ROWS, monthReportPaper, type ReportContent } from '../../domain/papers/month-report-paper';
import type { Settings } from '../../domain/settings/settings';
import { measuresFor } from '../../domain/statistics/measures';
import { fill, type Texts, textsFor } from '../../domain/texts';
import { barText, figureText } from '../../domain/texts/figure-words';
import { papersDocument, printPapers } from '../papers/papers-html';
import { showReport } from './report-html';

/** The monthly report as a mail (J6): tables that every mail program shows, the same figures as plain text, and the page as a PDF. */
export const writeReport: ReportWriter = (content, settings) => {
  const texts = textsFor(settings.language);
  const { salespeople, categories, ...report } = content.report;
  // A cell of the outbox holds 50,000 characters.
  const cut = { salespeople: salespeople.slice(0, MOST_ROWS), categories: categories.slice(0, MOST_ROWS) };
  const { subject, html } = showReport({ report: { ...report, ...cut }, settings }, texts);
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
    return `${fill(papers.labelled, { label: statistics.measures[id].name, value })} (${about})`;
  });
  const { opening, due, received, writtenOff, closing } = report.money;
  const money = Object.entries({ opening, due, received, writtenOff, closing });
  const yuan = Object.fromEntries(money.map(([id, fen]) => [id, formatYuan(fen)]));
  const title = `${settings.factoryName} ${fill(statistics.title, { month: report.month })}`.trim();
  const state = closed ? statistics.panel.closed : papers.report.notClosed;
  return [title, state, '', ...lines, '', fill(statistics.money.line, yuan)].join('\n');
}
