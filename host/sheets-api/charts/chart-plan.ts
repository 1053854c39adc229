import type { Color, ColorStyle } from '../google/cells';
import type { ChartSpec } from '../google/objects';
import type { GridRange } from '../google/ranges';

/** The kinds of chart that an export draws. */
export type PlotKind = 'column' | 'bar' | 'line' | 'area' | 'scatter' | 'pie' | 'doughnut';

/** One row of values of a chart. */
export type PlannedSeries = {
  /** The cell that names it; undefined where the range has no heading. */
  name?: GridRange;
  values: GridRange[];
  color?: Color;
  /** Measured on an axis of its own at the right side. */
  onRight?: true;
};

/** A chart as both programs understand it. */
export type ChartPlan = {
  title: string;
  /** Series of one kind are drawn together; a combined chart has several. */
  plots: { kind: PlotKind; series: PlannedSeries[] }[];
  categories: GridRange[];
  stacking: 'none' | 'stacked' | 'percent';
  legend: 'right' | 'bottom' | 'top' | 'left' | 'none';
  axisTitles: { category: string; value: string; right: string };
  /** Where the axis of values begins and ends, as far as that was said. */
  window: { min?: number; max?: number };
};

/** The fields of Google's chart messages that are read here. */
type ChartData = { sourceRange?: { sources?: GridRange[] } };
type BasicSeries = { series?: ChartData; type?: string; targetAxis?: string; color?: Color; colorStyle?: ColorStyle };
type ChartAxis = {
  position?: string;
  title?: string;
  viewWindowOptions?: { viewWindowMin?: number; viewWindowMax?: number };
};
type BasicChart = {
  chartType?: string;
  legendPosition?: string;
  axis?: ChartAxis[];
  domains?: { domain?: ChartData }[];
  series?: BasicSeries[];
  headerCount?: number;
  stackedType?: string;
};
type PieChart = { legendPosition?: string; domain?: ChartData; series?: ChartData; pieHole?: number };
type ReadableSpec = { title?: string; basicChart?: BasicChart; pieChart?: PieChart };

const KINDS: Readonly<Record<string, PlotKind>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'area',
  SCATTER: 'scatter',
};

const LEGENDS: Readonly<Record<string, ChartPlan['legend']>> = {
  BOTTOM_LEGEND: 'bottom',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  TOP_LEGEND: 'top',
  NO_LEGEND: 'none',
};

const STACKINGS: Readonly<Record<string, ChartPlan['stacking']>> = { STACKED: 'stacked', PERCENT_STACKED: 'percent' };

/** What to draw for a chart of Sheets; undefined for kinds that are not drawn (histogram, scorecard, map, …). */
export function planChart(spec: ChartSpec): ChartPlan | undefined {
  const { title = '', basicChart, pieChart } = spec as ReadableSpec;
  if (basicChart) return planBasicChart(title, basicChart);
  return pieChart && planPieChart(title, pieChart);
}

/** Unless told, Sheets guesses whether ranges begin with a heading; those that are charted nearly always do. */
const USUAL_HEADER_COUNT = 1;

function planBasicChart(title: string, chart: BasicChart): ChartPlan | undefined {
  const { headerCount = USUAL_HEADER_COUNT } = chart;
  const plots: ChartPlan['plots'] = [];
  for (const series of chart.series ?? []) {
    const kind = KINDS[chart.chartType === 'COMBO' ? (series.type ?? 'LINE') : (chart.chartType ?? '')];
    if (!kind) return undefined;
    const planned: PlannedSeries = {
      ...planSeries(series.series, headerCount, series.colorStyle?.rgbColor ?? series.color),
      ...(series.targetAxis === 'RIGHT_AXIS' && { onRight: true }),
    };
    const plot = plots.find((one) => one.kind === kind);
    if (plot) plot.series.push(planned);
    else plots.push({ kind, series: [planned] });
  }
  if (plots.length === 0) return undefined;
  const axisAt = (position: string): ChartAxis | undefined => chart.axis?.find((axis) => axis.position === position);
  const isBar = chart.chartType === 'BAR';
  const ofValues = axisAt(isBar ? 'BOTTOM_AXIS' : 'LEFT_AXIS');
  const { viewWindowMin: min, viewWindowMax: max } = ofValues?.viewWindowOptions ?? {};
  return {
    title,
    plots,
    categories: planSeries(chart.domains?.[0]?.domain, headerCount).values,
    stacking: STACKINGS[chart.stackedType ?? ''] ?? 'none',
    legend: LEGENDS[chart.legendPosition ?? ''] ?? 'right',
    axisTitles: {
      category: axisAt(isBar ? 'LEFT_AXIS' : 'BOTTOM_AXIS')?.title ?? '',
      value: ofValues?.title ?? '',
      right: axisAt('RIGHT_AXIS')?.title ?? '',
    },
    window: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
  };
}

function planPieChart(title: string, chart: PieChart): ChartPlan {
  return {
    title,
    plots: [{ kind: chart.pieHole ? 'doughnut' : 'pie', series: [planSeries(chart.series, USUAL_HEADER_COUNT)] }],
    categories: planSeries(chart.domain, USUAL_HEADER_COUNT).values,
    stacking: 'none',
    legend: LEGENDS[chart.legendPosition ?? ''] ?? 'right',
    axisTitles: { category: '', value: '', right: '' },
    window: {},
  };
}

function planSeries(data: ChartData | undefined, headerCount: number, color?: Color): PlannedSeries {
  const [first, ...rest] = sourcesOf(data);
  if (!first) return { values: [] };
  const { heading, body } = splitHeading(first, headerCount);
  return { ...(heading && { name: heading }), values: [body, ...rest], ...(color && { color }) };
}

function sourcesOf(data: ChartData | undefined): GridRange[] {
  return data?.sourceRange?.sources ?? [];
}

/** Parts a range of one column, or of one row, into its heading and its values. */
function splitHeading(range: GridRange, headerCount: number): { heading?: GridRange; body: GridRange } {
  if (headerCount === 0) return { body: range };
  const { startRowIndex = 0, startColumnIndex = 0, endColumnIndex } = range;
  const isRow = range.endRowIndex === startRowIndex + 1 && endColumnIndex !== startColumnIndex + 1;
  if (isRow) {
    const end = startColumnIndex + headerCount;
    return {
      heading: { ...range, startColumnIndex: end - 1, endColumnIndex: end },
      body: { ...range, startColumnIndex: end },
    };
  }
  const end = startRowIndex + headerCount;
  return { heading: { ...range, startRowIndex: end - 1, endRowIndex: end }, body: { ...range, startRowIndex: end } };
}
