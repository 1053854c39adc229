import { describe, expect, it } from 'vitest';
import { refusal, Workbench } from '../workbench';

const spec = (endRowIndex: number) => ({
  title: '订单金额',
  basicChart: {
    chartType: 'COLUMN',
    domains: [
      {
        domain: {
          sourceRange: { sources: [{ startRowIndex: 0, endRowIndex, startColumnIndex: 0, endColumnIndex: 1 }] },
        },
      },
    ],
    series: [
      {
        series: {
          sourceRange: { sources: [{ startRowIndex: 0, endRowIndex, startColumnIndex: 1, endColumnIndex: 2 }] },
        },
        color: { red: 0.5 },
      },
    ],
  },
});

const overlayPosition = { anchorCell: { rowIndex: 3, columnIndex: 4 } };

function withChart(): { book: Workbench; chartId: number } {
  const book = new Workbench();
  const body = { chart: { spec: spec(5), position: { overlayPosition } } };
  const { chart } = book.reply<{ chart: { chartId: number } }>('addChart', body);
  return { book, chartId: chart.chartId };
}

describe('charts', () => {
  it('keep their specification and get a size', () => {
    const { book, chartId } = withChart();
    expect(book.sheet().charts).toEqual([
      {
        chartId,
        position: { overlayPosition: { ...overlayPosition, widthPixels: 600, heightPixels: 371 } },
        spec: expect.objectContaining({ title: '订单金额' }),
      },
    ]);
  });

  it('follow their data and the cell that they are pinned to', () => {
    const { book } = withChart();
    book.batch({ insertDimension: { range: { dimension: 'ROWS', startIndex: 2, endIndex: 4 } } });
    const [chart] = book.sheet().charts ?? [];
    expect(JSON.stringify(chart?.spec)).toContain('"endRowIndex":7');
    expect(chart?.position?.overlayPosition?.anchorCell).toEqual({ rowIndex: 5, columnIndex: 4 });
  });

  it('are changed, moved, framed and deleted', () => {
    const { book, chartId } = withChart();
    book.batch({ updateChartSpec: { chartId, spec: spec(9) } });
    expect(JSON.stringify(book.sheet().charts)).toContain('"endRowIndex":9');
    const newPosition = { overlayPosition: { widthPixels: 300, anchorCell: { rowIndex: 9 } } };
    const [moved] = book.batch({
      updateEmbeddedObjectPosition: { objectId: chartId, newPosition, fields: 'widthPixels' },
    });
    expect(moved?.updateEmbeddedObjectPosition?.position).toEqual({
      overlayPosition: { ...overlayPosition, widthPixels: 300, heightPixels: 371 },
    });
    book.batch({ updateEmbeddedObjectBorder: { objectId: chartId, border: { color: { blue: 1 } }, fields: 'color' } });
    expect(book.sheet().charts?.[0]?.border).toEqual({ color: { blue: 1 }, colorStyle: { rgbColor: { blue: 1 } } });
    book.batch({ deleteEmbeddedObject: { objectId: chartId } });
    expect(book.sheet().charts).toBeUndefined();
  });

  it('can have a sheet to themselves', () => {
    const book = new Workbench();
    const body = { chart: { spec: spec(5), position: { newSheet: true } } };
    const { position } = book.reply<{ chart: { position: { sheetId: number } } }>('addChart', body).chart;
    expect(book.sheet(1).properties).toEqual({
      sheetId: position.sheetId,
      title: 'Chart1',
      index: 1,
      sheetType: 'OBJECT',
    });
    expect(book.get('sheets.data', 'Sheet1!A1').sheets).toHaveLength(1);
  });

  it('are refused without a kind, and over cells that are not there', () => {
    const book = new Workbench();
    const add = (chart: object) => () => book.batch({ addChart: { chart } });
    expect(refusal(add({ spec: { title: 'x' } })).code).toBe(400);
    expect(refusal(add({ spec: spec(2000) })).code).toBe(400);
    expect(
      refusal(add({ spec: spec(5), position: { overlayPosition: { anchorCell: { rowIndex: 5000 } } } })).code,
    ).toBe(400);
  });
});
