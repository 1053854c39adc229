import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartDrawing, ChartSeries } from '../../../server/page/protocol';

/** The colours that Google gives to series in turn. */
const colors = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
];
const textColor = '#5f6368';
const gridColor = '#e8eaed';

/** An axis shows numbers as the cells do that it measures. */
const FORMATS = {
  plain: {},
  percent: { style: 'percent' },
  currency: {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  },
} as const;

/** Where an axis ends that has nothing to show. */
const EMPTY_AXIS = 10;

/** What Chart.js is to draw for a chart of Sheets. */
export function chartConfig(drawing: ChartDrawing): ChartConfiguration {
  const { title, categories, series, legend, stacking, axisTitles, window } = drawing;
  const isRound = series.some(({ kind }) => kind === 'pie' || kind === 'doughnut');
  const lies = series.some(({ kind }) => kind === 'bar');
  const shown = stacking === 'percent' ? inShares(series) : series;
  const stacked = stacking !== 'none';
  const names = { category: axisTitles.category, value: axisTitles.value };
  const hasValues = series.some(({ values }) => values.some((value) => value));
  const axis = (text: string, format?: object) => ({
    stacked,
    title: { display: text !== '', text, color: textColor },
    ticks: { color: textColor, ...(format ? { format } : {}) },
    grid: { display: format !== undefined, color: gridColor },
    ...(format ? { beginAtZero: true, ...(hasValues ? {} : { suggestedMax: EMPTY_AXIS }) } : {}),
  });
  const along = axis(names.category);
  const ofSide = (right: boolean) =>
    stacking === 'percent'
      ? FORMATS.percent
      : (FORMATS[series.find(({ onRight }) => Boolean(onRight) === right)?.format ?? 'plain'] ?? FORMATS.plain);
  const up = { ...axis(names.value, ofSide(false)), ...window };
  const right = series.some(({ onRight }) => onRight)
    ? { right: { ...axis(axisTitles.right, ofSide(true)), position: 'right' as const, grid: { display: false } } }
    : {};
  return {
    type: isRound ? (series[0]?.kind === 'doughnut' ? 'doughnut' : 'pie') : 'bar',
    data: { labels: categories, datasets: shown.map((each, index) => dataset(each, index, categories.length)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lies ? 'y' : 'x',
      layout: { padding: 12 },
      ...(isRound ? {} : { scales: lies ? { x: up, y: along } : { x: along, y: up, ...right } }),
      plugins: {
        title: {
          display: title !== '',
          text: title,
          align: 'start',
          color: '#3c4043',
          font: { size: 16, weight: 'normal' },
        },
        legend: {
          display: legend !== 'none' && (isRound || series.some(({ name }) => name !== '')),
          position: legend === 'none' ? 'right' : legend,
          labels: { color: textColor, boxWidth: 14 },
        },
      },
    },
  } as ChartConfiguration;
}

function dataset({ kind, name, values, color, onRight }: ChartSeries, index: number, count: number): ChartDataset {
  const own = color ? `rgb(${color.map((channel) => Math.round(channel * 255)).join(',')})` : pick(index);
  const round = kind === 'pie' || kind === 'doughnut';
  const line = kind === 'line' || kind === 'area' || kind === 'scatter';
  return {
    label: name,
    data: values as number[],
    ...(onRight && kind !== 'bar' ? { yAxisID: 'right' } : {}),
    ...(round ? { backgroundColor: Array.from({ length: count }, (_, slice) => pick(slice)) } : {}),
    ...(line ? { type: 'line', borderColor: own, backgroundColor: kind === 'area' ? `${fade(own)}` : own } : {}),
    ...(kind === 'area' ? { fill: true } : {}),
    ...(kind === 'scatter' ? { showLine: false, pointRadius: 4 } : { pointRadius: line ? 2 : 0 }),
    // A point at the very edge is drawn whole.
    ...(line ? { clip: 6 } : {}),
    ...(round || line ? {} : { type: 'bar', backgroundColor: own }),
  } as ChartDataset;
}

/** Each value as its share of what is stacked at its place. */
function inShares(series: readonly ChartSeries[]): ChartSeries[] {
  const totals = (series[0]?.values ?? []).map((_, at) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  return series.map((each) => ({
    ...each,
    values: each.values.map((value, at) => (value === null || !totals[at] ? null : value / totals[at])),
  }));
}

function pick(index: number): string {
  return colors[index % colors.length] ?? '#4285f4';
}

function fade(color: string): string {
  return `color-mix(in srgb, ${color} 30%, transparent)`;
}
