import type { ClosingPreview } from '../../application/statistics/close-month';
import type { Recomputed } from '../../application/statistics/correction';
import type { FigureParts } from '../../application/statistics/read-figure-parts';
import type { StatisticsOverview } from '../../application/statistics/read-statistics';
import { formatYuan } from '../../domain/money/fen';
import { categoryName, personName } from '../../domain/settings/names';
import type { Settings } from '../../domain/settings/settings';
import { oldestKept } from '../../domain/statistics/earlier-months';
import type { FigurePart } from '../../domain/statistics/figure-parts';
import {
  type Measure,
  measureOf,
  measuresFor,
  STEP_MEASURE_IDS,
  STEP_MEASURES,
} from '../../domain/statistics/measures';
import { fill, type Texts } from '../../domain/texts';
import { barText, figureText, measureName, openedWords } from '../../domain/texts/figure-words';
import { showProblems } from '../present-order';
import type { ShownClosing, ShownParts, ShownRecomputed, ShownSlice, ShownStep, StatisticsSheet } from './contract';

/** So many orders of a figure are listed; more are counted. */
export const MOST_SHOWN = 300;

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
    steps: stepsOf(overview, texts),
  };
}

function stepsOf({ report, isNarrowed }: StatisticsOverview, texts: Texts): ShownStep[] {
  if (isNarrowed) return [];
  return report.steps.map(({ step, orders, pieces, amountFen }) => {
    const values = { stepOrders: orders, stepPieces: pieces, stepAmount: amountFen };
    const figures = STEP_MEASURE_IDS.map((id) => {
      const { name, note } = texts.statistics.stepMeasures[id];
      return { id, name, note, value: figureText({ value: values[id] }, STEP_MEASURES[id], texts) };
    });
    return { step, name: texts.statistics.steps[step], figures };
  });
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
  const measure = measureOf(parts.measure, settings);
  const { part, whole } = parts.figure;
  return {
    ...openedWords(parts.measure, parts.slice.value, settings, texts),
    value: figureText(parts.figure, measure, texts),
    sum: measure.unit === 'share' ? shareText(part, whole ?? 0, measure) : '',
    parts: parts.parts.slice(0, MOST_SHOWN).map((each) => ({
      ...each.subject,
      customerName: each.subject.customerName || texts.statistics.panel.byRecomputing,
      adds: addsText(each, measure),
    })),
    count: parts.parts.length,
    agrees: parts.agrees,
  };
}

function addsText({ part, whole, days }: FigurePart<unknown>, measure: Measure): string {
  if (days !== null) return String(days);
  if (measure.unit === 'share') return shareText(part, whole, measure);
  return measure.unit === 'fen' ? formatYuan(part) : String(part);
}

function shareText(part: number, whole: number, { ofMoney }: Measure): string {
  return ofMoney ? `${formatYuan(part)} / ${formatYuan(whole)}` : `${part} / ${whole}`;
}

export function showRecomputed(
  { month, orders, differenceCount, unreadable }: Recomputed,
  texts: Texts,
): ShownRecomputed {
  return { month, orders, differenceCount, unreadable: showProblems(unreadable, texts) };
}

/** So many orders of a closing's preview are named at each point. */
const MOST_NAMED = 30;

export function showClosing(
  { month, open, differenceCount, unreadableCount }: ClosingPreview,
  { statistics }: Texts,
): ShownClosing {
  const { closeOpen } = statistics.panel;
  const points = [
    { words: closeOpen.undelivered, orders: open.undelivered },
    { words: closeOpen.unpaid, orders: open.unpaid },
    { words: closeOpen.openNotices, orders: open.openNotices },
  ];
  return {
    month,
    open: points
      .filter(({ orders }) => orders.length > 0)
      .map(({ words, orders }) => ({
        words: fill(words, { count: orders.length, amount: formatYuan(open.unpaidFen) }),
        orders: orders
          .slice(0, MOST_NAMED)
          .map(({ key, shortNumber, customerName }) => ({ key, shortNumber, customerName })),
        more: Math.max(0, orders.length - MOST_NAMED),
      })),
    differenceCount,
    unreadableCount,
  };
}
