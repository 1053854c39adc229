import { formatYuan } from '../money/fen';
import type { Settings } from '../settings/settings';
import type { Figure } from '../statistics/evaluate';
import type { WorkStep } from '../statistics/figures';
import { isStepMeasure, type Measure, type MeasureId, type OpenedMeasureId } from '../statistics/measures';
import type { Texts } from './catalogue';
import { fill } from './fill';

/** A figure's name: of the on-time rate that stands beside the main one, by which promise it is judged. */
export function measureName(
  id: MeasureId,
  { punctualityBy }: Pick<Settings, 'punctualityBy'>,
  { statistics }: Pick<Texts, 'statistics'>,
): string {
  return id === 'onTimeOther' && punctualityBy === 'current' ? statistics.onTimeByFirst : statistics.measures[id].name;
}

/** Name and definition of whatever figure is opened; of a step's, the step is part of its name. */
export function openedWords(
  id: OpenedMeasureId,
  step: string,
  settings: Pick<Settings, 'punctualityBy'>,
  texts: Pick<Texts, 'statistics'>,
): { name: string; note: string } {
  const { statistics } = texts;
  if (!isStepMeasure(id)) return { name: measureName(id, settings, texts), note: statistics.measures[id].note };
  const { name, note } = statistics.stepMeasures[id];
  const stepName = statistics.steps[step as WorkStep] ?? step;
  return { name: fill(statistics.stepMeasure, { step: stepName, measure: name }), note };
}

/** A figure as people read it: `¥1,800.00`, `87.5%`, `12`; 'none' where there is nothing to divide by. */
export function figureText(
  { value }: Pick<Figure, 'value'>,
  { unit }: Pick<Measure, 'unit'>,
  texts: Pick<Texts, 'statistics'>,
): string {
  if (value === null) return texts.statistics.none;
  if (unit === 'fen') return formatYuan(value);
  if (unit === 'share') return `${(value * 100).toFixed(1)}%`;
  return unit === 'days' ? String(value) : grouped(value);
}

/** What the office expects of a figure, in words; empty where it has no bar. */
export function barText({ bar }: Pick<Measure, 'bar'>, { statistics }: Pick<Texts, 'statistics'>): string {
  if (!bar) return '';
  return 'below' in bar
    ? fill(statistics.bars.below, { share: Math.round(bar.below * 100) })
    : fill(statistics.bars.atLeast, { share: Math.round(bar.atLeast * 100) });
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
