import { expect, it } from 'vitest';
import { readCharts } from '../../../host/server/page/chart-pictures';
import { SheetsEngine } from '../../../host/sheets-api/engine';

const nobody = { user: null };
const column = (startColumnIndex: number, endRowIndex = 4) => ({
  sourceRange: {
    sources: [{ sheetId: 0, startRowIndex: 0, endRowIndex, startColumnIndex, endColumnIndex: startColumnIndex + 1 }],
  },
});

/** A sheet of months and two rows of figures, with one chart of the given specification. */
function charted(spec: object, position?: object) {
  return chartedEngine(spec, position).read();
}

function chartedEngine(
  spec: object,
  position: object = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 5 } } },
) {
  const engine = new SheetsEngine({ now: () => new Date(0) });
  const { spreadsheetId = '' } = engine.create({}, nobody);
  const values = [
    ['月份', '订单', '金额'],
    ['1 月', 12, 3400],
    ['2 月', '', 2100.5],
    ['3 月', 9, '无'],
  ];
  engine.valuesUpdate(spreadsheetId, 'A1', { valueInputOption: 'RAW' }, { values }, nobody);
  engine.batchUpdate(spreadsheetId, { requests: [{ addChart: { chart: { chartId: 5, spec, position } } }] }, nobody);
  return {
    read: () => readCharts(engine, spreadsheetId, 0),
    format(type: string, startColumnIndex: number) {
      const range = { sheetId: 0, startRowIndex: 1, startColumnIndex, endColumnIndex: startColumnIndex + 1 };
      const cell = { userEnteredFormat: { numberFormat: { type, pattern: '0' } } };
      const repeatCell = { range, cell, fields: 'userEnteredFormat.numberFormat' };
      engine.batchUpdate(spreadsheetId, { requests: [{ repeatCell }] } as never, nobody);
    },
  };
}

it('reads what a chart shows: its series by their headings, and its categories', () => {
  const basicChart = {
    chartType: 'COLUMN',
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: 1,
    axis: [{ position: 'BOTTOM_AXIS', title: '月份' }],
    domains: [{ domain: column(0) }],
    series: [
      { series: column(1), targetAxis: 'LEFT_AXIS' },
      { series: column(2), targetAxis: 'LEFT_AXIS' },
    ],
  };
  expect(charted({ title: '一季度', basicChart })).toEqual([
    {
      ...{ chartId: 5, row: 5, column: 0, offsetXPx: 0, offsetYPx: 0, widthPx: 600, heightPx: 371, sources: [0] },
      drawing: {
        ...{
          title: '一季度',
          stacking: 'none',
          legend: 'bottom',
          axisTitles: { category: '月份', value: '', right: '' },
        },
        window: {},
        categories: ['1 月', '2 月', '3 月'],
        series: [
          { kind: 'column', name: '订单', values: [12, null, 9] },
          { kind: 'column', name: '金额', values: [3400, 2100.5, null] },
        ],
      },
    },
  ]);
});

it('tells which series has an axis of its own at the right side', () => {
  const series = [
    { series: column(1), type: 'COLUMN', targetAxis: 'LEFT_AXIS' },
    { series: column(2), type: 'LINE', targetAxis: 'RIGHT_AXIS' },
  ];
  const basicChart = { chartType: 'COMBO', headerCount: 1, domains: [{ domain: column(0) }], series };
  const [chart] = charted({ basicChart });
  expect(chart?.drawing?.series.map(({ kind, onRight = false }) => [kind, onRight])).toEqual([
    ['column', false],
    ['line', true],
  ]);
});

it('keeps a point for every row, the empty ones at the end too', () => {
  const basicChart = {
    ...{ chartType: 'LINE', headerCount: 1, domains: [{ domain: column(0, 7) }] },
    series: [{ series: column(1, 7) }],
  };
  expect(charted({ basicChart })[0]?.drawing).toMatchObject({
    categories: ['1 月', '2 月', '3 月', '', '', ''],
    series: [{ kind: 'line', name: '订单', values: [12, null, 9, null, null, null] }],
  });
});

it('gives a pie no slice, and its legend no line, for rows that say nothing', () => {
  const pieChart = { legendPosition: 'RIGHT_LEGEND', domain: column(0, 7), series: column(1, 7) };
  expect(charted({ pieChart })[0]?.drawing).toMatchObject({
    categories: ['1 月', '2 月', '3 月'],
    series: [{ kind: 'pie', name: '订单', values: [12, null, 9] }],
  });
});

it('tells how an axis shows its numbers, where it begins and ends, and what stands beside it', () => {
  const basicChart = {
    ...{ chartType: 'COMBO', headerCount: 1, domains: [{ domain: column(0) }] },
    axis: [
      { position: 'LEFT_AXIS', title: '份数', viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 20 } },
      { position: 'RIGHT_AXIS', title: '金额' },
    ],
    series: [
      { series: column(1), type: 'LINE', targetAxis: 'LEFT_AXIS' },
      { series: column(2), type: 'LINE', targetAxis: 'RIGHT_AXIS' },
    ],
  };
  const engine = chartedEngine({ basicChart });
  engine.format('PERCENT', 1);
  engine.format('CURRENCY', 2);
  const [chart] = engine.read();
  expect(chart?.drawing).toMatchObject({
    axisTitles: { category: '', value: '份数', right: '金额' },
    window: { min: 0, max: 20 },
    series: [{ format: 'percent' }, { format: 'currency' }],
  });
});

it('names a chart of a kind that it cannot draw, instead of showing another', () => {
  const histogramChart = { series: [{ data: column(1) }] };
  expect(charted({ histogramChart })).toMatchObject([{ chartId: 5, drawing: null, sources: [] }]);
});
