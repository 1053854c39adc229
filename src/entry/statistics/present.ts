import type { ClosingPreview } from '../../application/statistics/close-month';
import type { Recomputed } from '../../application/statistics/correction';
import type { FigureParts } from '../../application/statistics/read-figure-parts';
import type { StatisticsOverview } from '../../application/statistics/read-statistics';
import { formatYuan } from '../../domain/money/fen';
import { categoryName, personName } from '../../domain/settings/names';
import type { Settings } from '../../domain/settings/settings';
import { oldestKept } from '../../domain/statistics/earlier-months';
import type { FigurePart } from '../../domain/statistics/figure-parts';
import { type Measure, measuresFor } from '../../domain/statistics/measures';
import type { Texts } from '../../domain/texts';
import { barText, figureText, measureName } from '../../domain/texts/figure-words';
import { showProblems } from '../present-order';
import type { ShownClosing, ShownParts, ShownRecomputed, ShownSlice, StatisticsSheet } from './contract';

/** So many orders of a figure are listed; more are counted. */
const MOST_SHOWN = 300;

export function showStatistics(overview: StatisticsOverview, texts: Texts): StatisticsSheet {
  const { report, settings, months, isClosed, may } = overview;
  const measures = measuresFor(settings);
  return {
    month: report.month,
    months,
    today: report.today,
    isClosed,
    hasReport: report.month >= oldestKept(report.today),
    may,
    figures: report.figures.map(({ id, figure, before, meets }) => ({
      id,
      name: measureName(id, settings, texts),
      note: texts.statistics.measures[id].note,
      value: figureText(figure, measures[id], texts),
      before: figureText(before, measures[id], texts),
      bar: barText(measures[id], texts),
      meets,
    })),
    slices: slicesOf(overview, texts),
  };
}

function slicesOf({ report, settings }: StatisticsOverview, { statistics }: Texts): ShownSlice[] {
  const nameOfCategory = (id: string): string => categoryName(settings.categories, id);
  const nameOf = (email: string): string => personName(settings.people, email);
  return [
    { dimension: 'total', value: '', name: statistics.panel.all },
    ...report.categories.map(
      ({ value }): ShownSlice => ({
        dimension: 'category',
        value,
        name: value ? nameOfCategory(value) : statistics.noOrder,
      }),
    ),
    ...report.salespeople.map(({ value }): ShownSlice => ({ dimension: 'salesperson', value, name: nameOf(value) })),
    ...report.customers.map(({ value, name }): ShownSlice => ({ dimension: 'customer', value, name: name || value })),
  ];
}

export function showParts(parts: FigureParts, settings: Settings, texts: Texts): ShownParts {
  const measure = measuresFor(settings)[parts.measure];
  return {
    name: measureName(parts.measure, settings, texts),
    note: texts.statistics.measures[parts.measure].note,
    value: figureText(parts.figure, measure, texts),
    parts: parts.parts.slice(0, MOST_SHOWN).map((part) => ({ ...part.subject, adds: addsText(part, measure) })),
    count: parts.parts.length,
    agrees: parts.agrees,
  };
}

function addsText({ part, whole, days }: FigurePart<unknown>, { unit }: Measure): string {
  if (days !== null) return String(days);
  if (unit === 'share') return `${part} / ${whole}`;
  return unit === 'fen' ? formatYuan(part) : String(part);
}

export function showRecomputed(
  { month, orders, differenceCount, unreadable }: Recomputed,
  texts: Texts,
): ShownRecomputed {
  return { month, orders, differenceCount, unreadable: showProblems(unreadable, texts) };
}

export function showClosing({ month, open, differenceCount, unreadableCount }: ClosingPreview): ShownClosing {
  return {
    month,
    undelivered: open.undelivered.length,
    unsettled: open.unsettled.length,
    openNotices: open.openNotices.length,
    differenceCount,
    unreadableCount,
  };
}
