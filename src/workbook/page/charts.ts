import { TREND_MEASURES } from '../../domain/statistics/month-report';
import type { Texts } from '../../domain/texts';
import type { SheetsRequest } from '../sheets-service';
import { LAYOUT } from './layout';
import { STATISTICS_PAGE } from './statistics-page';

const { sheetId } = STATISTICS_PAGE;
const SIZE_PX = { widthPixels: 520, heightPixels: 300 };
/** Rows of 21 px that a chart covers, with a gap. */
const CHART_ROWS = 15;
const FIRST_ROW = 3;

const BLUE = { red: 0.16, green: 0.44, blue: 0.82 };
const ORANGE = { red: 0.93, green: 0.55, blue: 0.15 };
const GREEN = { red: 0.13, green: 0.6, blue: 0.42 };

/** The charts of the page (J6): over its own tables, so that Sheets draws them anew whenever their values change. */
export function chartRequests({ statistics }: Texts): SheetsRequest[] {
  const { charts } = statistics;
  const specs = [
    ordersAndAmount(charts.orders),
    rateOverTime(charts.onTime, 'onTime', GREEN),
    rateOverTime(charts.collection, 'collection', BLUE),
    categoryShares(charts.categories),
  ];
  return specs.map((spec, n) => ({
    addChart: {
      chart: {
        spec,
        position: {
          overlayPosition: {
            anchorCell: { sheetId, rowIndex: FIRST_ROW + n * CHART_ROWS, columnIndex: LAYOUT.chartColumn },
            ...SIZE_PX,
          },
        },
      },
    },
  }));
}

function ordersAndAmount(title: string): object {
  return {
    title,
    basicChart: {
      chartType: 'COMBO',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      domains: [{ domain: trendColumn(0) }],
      series: [
        { series: trendMeasure('taken'), type: 'COLUMN', targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor: BLUE } },
        { series: trendMeasure('amount'), type: 'LINE', targetAxis: 'RIGHT_AXIS', colorStyle: { rgbColor: ORANGE } },
      ],
    },
  };
}

function rateOverTime(title: string, measure: (typeof TREND_MEASURES)[number], rgbColor: object): object {
  return {
    title,
    basicChart: {
      chartType: 'LINE',
      legendPosition: 'NO_LEGEND',
      headerCount: 1,
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
