import { TREND_MEASURES } from '../../domain/statistics/month-report';
import type { Texts } from '../../domain/texts';
import type { SheetsRequest } from '../sheets-service';
import { LAYOUT } from './layout';
import { STATISTICS_PAGE } from './statistics-page';

const { sheetId } = STATISTICS_PAGE;
const SIZE_PX = { widthPixels: 510, heightPixels: 250 };
/** Rows of 21 px that a chart covers; two of them stand beside the figures. */
const CHART_ROWS = 12;
const GAP_PX = 10;

const BLUE = { red: 0.16, green: 0.44, blue: 0.82 };
const ORANGE = { red: 0.93, green: 0.55, blue: 0.15 };
const GREEN = { red: 0.13, green: 0.6, blue: 0.42 };

/** The charts of the page (J6): over its own tables, so that Sheets draws them anew whenever their values change. */
export function chartRequests({ statistics }: Texts): SheetsRequest[] {
  const { charts } = statistics;
  const specs = [
    ordersAndAmount(charts.orders, statistics.chartAxes),
    rateOverTime(charts.onTime, 'onTime', GREEN, { viewWindowMin: 0, viewWindowMax: 1 }),
    rateOverTime(charts.collection, 'collection', BLUE, { viewWindowMin: 0 }),
    categoryShares(charts.categories),
  ];
  const { row, columns } = LAYOUT.charts;
  return specs.map((spec, n) => {
    const [below, beside] = [n % 2, Math.floor(n / 2)];
    const anchorCell = { sheetId, rowIndex: row + below * CHART_ROWS, columnIndex: columns[beside] };
    const overlayPosition = {
      anchorCell,
      offsetXPixels: beside === 0 ? 2 * GAP_PX : 0,
      offsetYPixels: below * GAP_PX,
      ...SIZE_PX,
    };
    return { addChart: { chart: { spec, position: { overlayPosition } } } };
  });
}

function ordersAndAmount(title: string, axes: Texts['statistics']['chartAxes']): object {
  return {
    title,
    basicChart: {
      chartType: 'COMBO',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      axis: [
        { position: 'LEFT_AXIS', title: axes.orders },
        { position: 'RIGHT_AXIS', title: axes.amount },
      ],
      domains: [{ domain: trendColumn(0) }],
      series: [
        { series: trendMeasure('taken'), type: 'COLUMN', targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor: BLUE } },
        { series: trendMeasure('amount'), type: 'LINE', targetAxis: 'RIGHT_AXIS', colorStyle: { rgbColor: ORANGE } },
      ],
    },
  };
}

/** A rate begins at nought, or a small change would look like a large one. */
function rateOverTime(
  title: string,
  measure: (typeof TREND_MEASURES)[number],
  rgbColor: object,
  window: { viewWindowMin: number; viewWindowMax?: number },
): object {
  return {
    title,
    basicChart: {
      chartType: 'LINE',
      legendPosition: 'NO_LEGEND',
      headerCount: 1,
      axis: [{ position: 'LEFT_AXIS', viewWindowOptions: { ...window, viewWindowMode: 'EXPLICIT' } }],
      domains: [{ domain: trendColumn(0) }],
      series: [{ series: trendMeasure(measure), targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor } }],
    },
  };
}

function categoryShares(title: string): object {
  const { head, rows } = LAYOUT.categories;
  const AMOUNT_COLUMN = 3;
  return {
    title,
    pieChart: {
      legendPosition: 'RIGHT_LEGEND',
      // A pie takes its first row for the head, as the other charts do.
      domain: column(head, rows + 1, 0),
      series: column(head, rows + 1, AMOUNT_COLUMN),
      pieHole: 0.5,
    },
  };
}

function trendMeasure(measure: (typeof TREND_MEASURES)[number]): object {
  return trendColumn(TREND_MEASURES.indexOf(measure) + 1);
}

/** A column of the trend with its head, which names the series. */
function trendColumn(index: number): object {
  return column(LAYOUT.trend.head, LAYOUT.trend.rows + 1, index);
}

function column(row: number, rows: number, index: number): object {
  const source = {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  };
  return { sourceRange: { sources: [source] } };
}
