import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { planChart } from '../../../../host/sheets-api/charts/chart-plan';
import { chartXml } from '../../../../host/sheets-api/xlsx/chart-xml';
import { exportXlsx } from '../../../../host/sheets-api/xlsx/export-xlsx';
import { sampleSpreadsheet } from './sample-spreadsheet';

let parts: JSZip;

beforeAll(async () => {
  parts = await JSZip.loadAsync((await exportXlsx(sampleSpreadsheet())).bytes);
});

function read(path: string): Promise<string> {
  return parts.file(path)?.async('string') ?? Promise.reject(new Error(`no part ${path}`));
}

describe('charts in an .xlsx file', () => {
  it('are parts of their own, linked from their tab through a drawing', async () => {
    expect(await read('xl/worksheets/sheet2.xml')).toMatch(/<drawing r:id="rIdDrawing"\/><\/worksheet>$/);
    expect(await read('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../drawings/drawing2.xml"');
    expect((await read('xl/drawings/drawing2.xml')).match(/<c:chart r:id="rId\d"/g)).toHaveLength(3);
    expect(await read('xl/drawings/_rels/drawing2.xml.rels')).toContain('Id="rId3"');
    expect(await read('[Content_Types].xml')).toContain('PartName="/xl/charts/chart3.xml"');
  });

  it('stand where they stood', async () => {
    const drawing = await read('xl/drawings/drawing2.xml');
    expect(drawing).toContain('<xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>');
    expect(drawing).toContain('<xdr:rowOff>3810000</xdr:rowOff>');
  });

  it('read names, categories and values from the cells', async () => {
    const chart = await read('xl/charts/chart1.xml');
    expect(chart).toContain('<c:barDir val="col"/>');
    expect(chart).toContain('<a:t>订单 &lt;COLUMN&gt;</a:t>');
    expect(chart.match(/<c:f>[^<]*<\/c:f>/g)).toEqual([
      '<c:f>&apos;统计&apos;!$B$2</c:f>',
      '<c:f>&apos;统计&apos;!$A$3:$A$4</c:f>',
      '<c:f>&apos;统计&apos;!$B$3:$B$4</c:f>',
      '<c:f>&apos;统计&apos;!$C$2</c:f>',
      '<c:f>&apos;统计&apos;!$A$3:$A$4</c:f>',
      '<c:f>&apos;统计&apos;!$C$3:$C$4</c:f>',
    ]);
    expect(await read('xl/charts/chart2.xml')).toContain('<c:lineChart>');
    expect(await read('xl/charts/chart3.xml')).toContain('<c:pieChart>');
  });
});

describe('a filter in an .xlsx file', () => {
  it('is named, so that programs other than Excel show it', async () => {
    expect(await read('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">&apos;2026-11 订单&apos;!$A$1:$E$1000<',
    );
  });
});

describe('a chart that is planned', () => {
  const column = (startColumnIndex: number) => {
    const range = { startRowIndex: 0, endRowIndex: 5, startColumnIndex, endColumnIndex: startColumnIndex + 1 };
    return { sourceRange: { sources: [range] } };
  };

  it('draws the series of a combined chart by their own kinds', () => {
    const series = [
      { series: column(1), type: 'COLUMN' },
      { series: column(2), type: 'LINE' },
    ];
    const plan = planChart({
      basicChart: { chartType: 'COMBO', headerCount: 0, series, domains: [{ domain: column(0) }] },
    });
    expect(plan?.plots.map(({ kind }) => kind)).toEqual(['column', 'line']);
    expect(plan?.plots[0]?.series[0]).toEqual({ values: column(1).sourceRange.sources });
  });

  it('stacks where the chart stacks', () => {
    const series = [{ series: column(1) }];
    const plan = planChart({ basicChart: { chartType: 'BAR', stackedType: 'PERCENT_STACKED', series } });
    const xml = plan && chartXml(plan, () => 'A1');
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="percentStacked"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
  });

  it('is none for kinds that are not drawn', () => {
    expect(planChart({ histogramChart: {} })).toBeUndefined();
    expect(planChart({ basicChart: { chartType: 'COMBO', series: [] } })).toBeUndefined();
  });
});
