import { beforeAll, describe, expect, it } from 'vitest';
import type { CellData } from '../../../../host/sheets-api/google/cells';
import type { Sheet, Spreadsheet } from '../../../../host/sheets-api/google/spreadsheet';
import { exportXlsx, type XlsxExport } from '../../../../host/sheets-api/xlsx/export-xlsx';
import { importXlsx } from '../../../../host/sheets-api/xlsx/import-xlsx';
import { FIGURES, ORDERS, sampleSpreadsheet } from './sample-spreadsheet';

const OPTIONS = { title: '接单', locale: 'zh_CN', timeZone: 'Asia/Shanghai' };

let exported: XlsxExport;
let read: Spreadsheet;

beforeAll(async () => {
  exported = await exportXlsx(sampleSpreadsheet());
  read = await importXlsx(exported.bytes, OPTIONS);
});

function sheet(index: number): Sheet {
  return read.sheets?.[index] ?? {};
}

function cell(row: number, column: number, of = 0): CellData {
  return sheet(of).data?.[0]?.rowData?.[row]?.values?.[column] ?? {};
}

function original(row: number, column: number): CellData {
  return ORDERS.data?.[0]?.rowData?.[row]?.values?.[column] ?? {};
}

describe('a workbook written as .xlsx and read again', () => {
  it('loses nothing that it can carry', () => {
    expect(exported.losses).toEqual([]);
  });

  it('has its tabs, with colour, frozen rows and columns, grid lines and hidden state', () => {
    expect(sheet(0).properties).toEqual(ORDERS.properties);
    expect(sheet(1).properties).toEqual(FIGURES.properties);
    expect(read.properties).toEqual(OPTIONS);
  });

  it('has text as text, numbers, dates, booleans and errors', () => {
    const places = [0, 1, 2, 3].flatMap((column) => [0, 1, 2].map((row) => [row, column] as const));
    for (const [row, column] of places) {
      expect(cell(row, column).userEnteredValue).toEqual(original(row, column).userEnteredValue);
    }
  });

  it('has number formats, colours, borders, letters and alignment, in empty cells too', () => {
    expect(cell(0, 0).userEnteredFormat).toEqual(original(0, 0).userEnteredFormat);
    expect(cell(1, 1).userEnteredFormat?.numberFormat).toEqual({ type: 'DATE_TIME', pattern: 'yyyy-mm-dd h:mm' });
    expect(cell(1, 2).userEnteredFormat?.numberFormat).toEqual({ type: 'CURRENCY', pattern: '"¥"#,##0.00' });
    expect(cell(3, 0).userEnteredFormat).toEqual(original(3, 0).userEnteredFormat);
  });

  it('has notes', () => {
    expect(cell(0, 0).note).toBe('不要改');
  });

  it('has widths, heights, and what is hidden', () => {
    const [grid] = sheet(0).data ?? [];
    expect(grid?.rowMetadata?.[0]).toEqual({ pixelSize: 40 });
    expect(grid?.rowMetadata?.[2]).toMatchObject({ hiddenByUser: true });
    expect(grid?.columnMetadata).toEqual(ORDERS.data?.[0]?.columnMetadata);
  });

  it('has validations', () => {
    expect(cell(1, 3).dataValidation).toEqual(original(1, 3).dataValidation);
    expect(cell(1, 4).dataValidation).toEqual(original(1, 4).dataValidation);
    expect(cell(2, 4).dataValidation).toEqual(original(2, 4).dataValidation);
  });

  it('has conditional formats in their order', () => {
    expect(sheet(0).conditionalFormats).toEqual(ORDERS.conditionalFormats);
  });

  it('has merges, the filter and named ranges', () => {
    expect(sheet(0).merges).toEqual(ORDERS.merges);
    expect(sheet(0).basicFilter).toEqual(ORDERS.basicFilter);
    expect(read.namedRanges).toEqual(sampleSpreadsheet().namedRanges);
  });

  it('has formulas, with open ranges closed where the sheet ends', () => {
    expect(cell(2, 2).userEnteredValue).toEqual({ formulaValue: '=SUM(C2:C2)' });
    expect(cell(0, 0, 1).userEnteredValue).toEqual({ formulaValue: "=SUM('2026-11 订单'!C2:C1000)" });
    expect(cell(0, 1, 1).userEnteredValue).toEqual({ formulaValue: '=TEXTJOIN(",",TRUE,A:A)' });
  });
});

describe('what an .xlsx file can not carry', () => {
  it('is named', async () => {
    const long = { ...FIGURES, properties: { ...FIGURES.properties, title: '标题'.repeat(20), hidden: false } };
    const charts = [{ chartId: 1, spec: { histogramChart: {} } }];
    const items = Array.from({ length: 100 }, (_, index) => ({ userEnteredValue: `颜色 ${index}` }));
    const dataValidation = { condition: { type: 'ONE_OF_LIST', values: items } };
    const data = [{ rowData: [{ values: [{ dataValidation }] }] }];
    const spreadsheet = { sheets: [{ ...long, charts, data, protectedRanges: [{}], bandedRanges: [{}, {}] }] };
    const { losses } = await exportXlsx(spreadsheet);
    const { title } = long.properties;
    expect(losses).toEqual([
      { kind: 'title', sheetTitle: title, count: 1 },
      { kind: 'data-validation', sheetTitle: title, count: 1 },
      { kind: 'protection', sheetTitle: title, count: 1 },
      { kind: 'banding', sheetTitle: title, count: 2 },
      { kind: 'chart', sheetTitle: title, count: 1 },
    ]);
  });

  it('gives tabs names that Excel allows, each once', async () => {
    const titles = ['a/b', 'A:B', `${'长'.repeat(31)}一`, `${'长'.repeat(31)}二`];
    const sheets = titles.map((title, sheetId) => ({ properties: { sheetId, title } }));
    const { bytes } = await exportXlsx({ sheets });
    const names = (await importXlsx(bytes, OPTIONS)).sheets?.map((one) => one.properties?.title);
    expect(names).toEqual(['a-b', 'A-B (2)', '长'.repeat(31), `${'长'.repeat(27)} (2)`]);
  });
});

describe('validations of other kinds', () => {
  it.each([
    [{ type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '9' }] }],
    [{ type: 'NUMBER_GREATER', values: [{ userEnteredValue: '0' }] }],
    [{ type: 'DATE_AFTER', values: [{ userEnteredValue: '2026-01-01' }] }],
    [{ type: 'DATE_IS_VALID' }],
    [{ type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='2026-11 订单'!$A$1:$A$9" }] }],
    [{ type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=LEN(A1)<5' }] }],
  ])('come back: %j', async (condition) => {
    const data = [{ rowData: [{ values: [{ dataValidation: { condition, strict: true } }] }] }];
    const { bytes, losses } = await exportXlsx({ sheets: [{ ...ORDERS, data, conditionalFormats: [] }] });
    const back = await importXlsx(bytes, OPTIONS);
    expect(losses).toEqual([]);
    const { dataValidation } = back.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0] ?? {};
    expect(dataValidation).toMatchObject({ condition, strict: true });
  });
});
