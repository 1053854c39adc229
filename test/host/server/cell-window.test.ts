import { describe, expect, it } from 'vitest';
import { readWindow } from '../../../host/server/page/cell-window';
import { workbook } from './workbook';

const sheet = { sheetId: 7, title: '订单' };
const list = (condition: object) => ({ condition, strict: true, showCustomUi: true });
const cell = { sheetId: 7, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 3 };

describe('a window of rows', () => {
  it('holds what cells show, are, and open with', () => {
    const { engine, spreadsheetId, type } = workbook();
    type("'订单'!A2:F2", [['301', '2026-03-05', '12.5%', '=A2+1', "'007", '¥1,234.50']]);
    const { rows } = readWindow(engine, spreadsheetId, sheet, { startRow: 0, endRow: 100 });
    const [row] = rows;
    expect(row?.row).toBe(1);
    expect(row?.cells).toMatchObject([
      { column: 0, text: '301', value: { numberValue: 301 } },
      { column: 1, text: '2026-03-05', value: { numberValue: 46086 } },
      { column: 2, text: '12.50%', value: { numberValue: 0.125 }, entered: '12.5%' },
      { column: 3, text: '302', value: { numberValue: 302 }, entered: '=A2+1' },
      { column: 4, text: '007', value: { stringValue: '007' }, entered: "'007" },
      { column: 5, text: '¥1,234.50', value: { numberValue: 1234.5 }, entered: '1234.5' },
    ]);
  });

  it('holds each format and rule once', () => {
    const rule = list({ type: 'ONE_OF_LIST', values: [{ userEnteredValue: '甲' }] });
    const { engine, spreadsheetId } = workbook(
      {
        repeatCell: {
          range: { sheetId: 7, startRowIndex: 0, endRowIndex: 50 },
          cell: { userEnteredFormat: { textFormat: { bold: true } } },
          fields: 'userEnteredFormat',
        },
      },
      {
        setDataValidation: {
          range: { sheetId: 7, startRowIndex: 1, endRowIndex: 50, startColumnIndex: 2, endColumnIndex: 3 },
          rule,
        },
      },
    );
    const { formats, validations, rows } = readWindow(engine, spreadsheetId, sheet, { startRow: 0, endRow: 100 });
    expect(rows).toHaveLength(50);
    expect(formats).toHaveLength(1);
    expect(formats[0]?.textFormat?.bold).toBe(true);
    expect(validations).toEqual([rule]);
  });

  it('turns a list that stands in a range into its values', () => {
    const rule = list({ type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='订单'!$F$1:$F$3" }] });
    const { engine, spreadsheetId, type } = workbook({ setDataValidation: { range: cell, rule } });
    type("'订单'!F1:F3", [['甲'], [''], ['乙']]);
    const { validations } = readWindow(engine, spreadsheetId, sheet, { startRow: 0, endRow: 100 });
    expect(validations[0]?.condition).toEqual({
      type: 'ONE_OF_LIST',
      values: [{ userEnteredValue: '甲' }, { userEnteredValue: '乙' }],
    });
  });

  it('holds notes, heights and hidden rows, also where a row has no cell', () => {
    const rows = (startIndex: number) => ({ sheetId: 7, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 });
    const { engine, spreadsheetId } = workbook(
      { repeatCell: { range: cell, cell: { note: '批注' }, fields: 'note' } },
      { updateDimensionProperties: { range: rows(3), properties: { pixelSize: 40 }, fields: 'pixelSize' } },
      { updateDimensionProperties: { range: rows(4), properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    );
    const window = readWindow(engine, spreadsheetId, sheet, { startRow: 0, endRow: 100 });
    expect(window.rows).toEqual([
      { row: 1, cells: [{ column: 2, note: '批注' }] },
      { row: 3, heightPx: 40, cells: [] },
      { row: 4, hidden: true, cells: [] },
    ]);
  });

  it('holds only the rows that were asked for', () => {
    const { engine, spreadsheetId, type } = workbook();
    type("'订单'!A99:A103", [['a'], ['b'], ['c'], ['d'], ['e']]);
    const { rows } = readWindow(engine, spreadsheetId, sheet, { startRow: 100, endRow: 102 });
    expect(rows.map(({ row, cells }) => [row, cells[0]?.text])).toEqual([
      [100, 'c'],
      [101, 'd'],
    ]);
  });
});
