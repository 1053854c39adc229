import { type ChartPlan, type PlannedSeries, planChart } from '../../sheets-api/charts/chart-plan';
import type { CellData } from '../../sheets-api/google/cells';
import type { EmbeddedChart, EmbeddedObjectPosition } from '../../sheets-api/google/objects';
import type { GridRange } from '../../sheets-api/google/ranges';
import type { Sheet } from '../../sheets-api/google/spreadsheet';
import { formatRange } from '../../sheets-api/ranges/a1-notation';
import type { ChartPicture, ChartSeries } from './protocol';
import { readParts, type ViewsBackend } from './views-backend';

/** More points than a chart of this size can show apart. */
const maxPoints = 2000;
/** The size that Google gives a chart of which nobody said one. */
const usualSize = { widthPx: 600, heightPx: 371 };

/** The charts that lie over a sheet, with the values that they show. */
export function readCharts(engine: ViewsBackend, spreadsheetId: string, sheetId: number): ChartPicture[] {
  const fields = 'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),charts)';
  const { sheets = [] } = readParts(engine, spreadsheetId, fields);
  const charts = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId)?.charts ?? [];
  const cells = new ChartCells(engine, spreadsheetId, sheets);
  return charts.map((chart) => picture(chart, cells));
}

function picture({ chartId = 0, spec = {}, position }: EmbeddedChart, cells: ChartCells): ChartPicture {
  const plan = planChart(spec);
  return {
    chartId,
    ...placeOf(position),
    sources: plan ? sourcesOf(plan) : [],
    drawing: plan ? drawing(plan, cells) : null,
  };
}

function placeOf({ overlayPosition = {} }: EmbeddedObjectPosition = {}) {
  const { anchorCell, offsetXPixels, offsetYPixels, widthPixels, heightPixels } = overlayPosition;
  return {
    row: anchorCell?.rowIndex ?? 0,
    column: anchorCell?.columnIndex ?? 0,
    offsetXPx: offsetXPixels ?? 0,
    offsetYPx: offsetYPixels ?? 0,
    widthPx: widthPixels ?? usualSize.widthPx,
    heightPx: heightPixels ?? usualSize.heightPx,
  };
}

function drawing(plan: ChartPlan, cells: ChartCells): NonNullable<ChartPicture['drawing']> {
  const { title, stacking, legend, axisTitles, window, categories, plots } = plan;
  const names = cells.read(categories).map(({ formattedValue = '' }) => formattedValue);
  const series = plots.flatMap(({ kind, series }) => series.map((each) => ({ kind, ...chartSeries(each, cells) })));
  const isRound = plots.some(({ kind }) => kind === 'pie' || kind === 'doughnut');
  return {
    ...{ title, stacking, legend, axisTitles, window },
    ...(isRound ? withoutEmptySlices(names, series) : { categories: names, series }),
  };
}

/** A pie shows no slice for a row that says nothing. */
function withoutEmptySlices(names: string[], series: ChartSeries[]): { categories: string[]; series: ChartSeries[] } {
  const isSaid = (at: number): boolean => names[at] !== '' || series.some(({ values }) => values[at] != null);
  return {
    categories: names.filter((_, at) => isSaid(at)),
    series: series.map((each) => ({ ...each, values: each.values.filter((_, at) => isSaid(at)) })),
  };
}

function chartSeries({ name, values, color, onRight }: PlannedSeries, cells: ChartCells): Omit<ChartSeries, 'kind'> {
  const read = cells.read(values);
  const type = read.find(({ effectiveFormat }) => effectiveFormat?.numberFormat)?.effectiveFormat?.numberFormat?.type;
  return {
    name: (name && cells.read([name])[0]?.formattedValue) ?? '',
    values: read.map(({ effectiveValue }) => effectiveValue?.numberValue ?? null),
    ...(type === 'PERCENT' && { format: 'percent' as const }),
    ...(type === 'CURRENCY' && { format: 'currency' as const }),
    ...(onRight && { onRight }),
    ...(color && { color: [color.red ?? 0, color.green ?? 0, color.blue ?? 0] }),
  };
}

function sourcesOf({ plots, categories }: ChartPlan): number[] {
  const ranges = [...categories, ...plots.flatMap(({ series }) => series.flatMap((each) => each.values))];
  return [...new Set(ranges.map(({ sheetId = 0 }) => sheetId))];
}

/** Reads the cells that charts are made of. */
class ChartCells {
  constructor(
    private readonly engine: ViewsBackend,
    private readonly spreadsheetId: string,
    private readonly sheets: readonly Sheet[],
  ) {}

  /** The cells of ranges one after the other, each range by rows. */
  read(ranges: readonly GridRange[]): CellData[] {
    return ranges.flatMap((range) => this.readRange(range)).slice(0, maxPoints);
  }

  private readRange(range: GridRange): CellData[] {
    const home = this.sheets.find(({ properties }) => (properties?.sheetId ?? 0) === (range.sheetId ?? 0))?.properties;
    if (!home) return [];
    const { rowCount = 0, columnCount = 0 } = home.gridProperties ?? {};
    const { startRowIndex = 0, startColumnIndex = 0 } = range;
    const endRowIndex = Math.min(range.endRowIndex ?? rowCount, rowCount, startRowIndex + maxPoints);
    const endColumnIndex = Math.min(range.endColumnIndex ?? columnCount, columnCount);
    if (startRowIndex >= endRowIndex || startColumnIndex >= endColumnIndex) return [];
    const bounds = { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex };
    const fields = 'sheets.data.rowData.values(effectiveValue,formattedValue,effectiveFormat.numberFormat)';
    const [sheet] =
      readParts(this.engine, this.spreadsheetId, fields, [formatRange(home.title ?? '', bounds)]).sheets ?? [];
    const rows = sheet?.data?.[0]?.rowData ?? [];
    // Rows and cells at the end that hold nothing are left out of an answer, and points of a chart all the same.
    return Array.from({ length: endRowIndex - startRowIndex }, (_, row) =>
      Array.from({ length: endColumnIndex - startColumnIndex }, (__, column) => rows[row]?.values?.[column] ?? {}),
    ).flat();
  }
}
