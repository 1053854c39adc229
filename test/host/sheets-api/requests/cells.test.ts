import { describe, expect, it } from 'vitest';
import { refusal, Workbench } from '../workbench';

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });

describe('updateCells', () => {
  it('writes values as they are typed in the request: text that looks like a formula or a number stays text', () => {
    const book = new Workbench();
    book.batch({
      updateCells: {
        start: { rowIndex: 1, columnIndex: 1 },
        rows: [
          {
            values: [
              text('=IMAGE("x")'),
              text('007'),
              text('1-2'),
              number(301),
              { userEnteredValue: { boolValue: false } },
            ],
          },
        ],
        fields: 'userEnteredValue',
      },
    });
    expect(book.values('B2:F2')).toEqual([['=IMAGE("x")', '007', '1-2', 301, false]]);
  });

  it('takes away what the mask names and the data lacks, and leaves the rest', () => {
    const book = new Workbench();
    const rows = [
      { values: [{ ...text('a'), note: 'n', userEnteredFormat: { textFormat: { bold: true, fontSize: 12 } } }] },
    ];
    book.batch({ updateCells: { start: {}, rows, fields: '*' } });
    book.batch({
      updateCells: { start: {}, rows: [{ values: [{}] }], fields: 'note,userEnteredFormat.textFormat.bold' },
    });
    const cell = book.get('sheets.data.rowData.values(userEnteredValue,userEnteredFormat,note)', 'A1').sheets?.[0]
      ?.data?.[0]?.rowData?.[0]?.values?.[0];
    expect(cell).toEqual({ ...text('a'), userEnteredFormat: { textFormat: { fontSize: 12 } } });
  });

  it('empties the cells of a range that the rows do not reach', () => {
    const book = new Workbench();
    book.write('A1', ['a', 'b'], ['c', 'd']);
    const range = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    book.batch({ updateCells: { range, rows: [{ values: [text('x')] }], fields: 'userEnteredValue' } });
    expect(book.values('A1:B2')).toEqual([['x']]);
  });

  it('refuses rows that do not fit the range, and cells outside of the grid', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 2, columnCount: 2 } }]);
    const write =
      (place: object, ...cells: object[]) =>
      () =>
        book.batch({ updateCells: { ...place, rows: [{ values: cells }], fields: 'userEnteredValue' } });
    expect(refusal(write({ range: { endRowIndex: 1, endColumnIndex: 1 } }, text('a'), text('b'))).message).toBe(
      'Invalid requests[0].updateCells: Attempting to write column: 1, beyond the last requested column of: 0',
    );
    expect(refusal(write({ start: { rowIndex: 2 } }, text('a'))).message).toBe(
      'Invalid requests[0].updateCells: GridCoordinate.rowIndex[2] is after last row in grid[2]',
    );
    expect(refusal(write({ start: {} }, text('a'), text('b'), text('c'))).message).toBe(
      'Invalid requests[0].updateCells: Range (Sheet1!A1:C1) exceeds grid limits. Max rows: 2, max columns: 2',
    );
    expect(refusal(write({ start: { sheetId: 4 } }, text('a'))).message).toBe(
      'Invalid requests[0].updateCells: No grid with id: 4',
    );
  });

  it('refuses more than 50,000 characters in a cell', () => {
    const book = new Workbench();
    const rows = [{ values: [text('x'.repeat(50_001))] }];
    expect(refusal(() => book.batch({ updateCells: { start: {}, rows, fields: '*' } })).message).toContain(
      '50000 characters',
    );
  });
});

describe('repeatCell', () => {
  it('lays a format over what each cell has', () => {
    const book = new Workbench();
    const format = (start: number, end: number, userEnteredFormat: object, fields: string) => ({
      repeatCell: {
        range: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: start, endColumnIndex: end },
        cell: { userEnteredFormat },
        fields,
      },
    });
    book.batch(
      format(1, 2, { horizontalAlignment: 'RIGHT' }, 'userEnteredFormat'),
      format(0, 3, { textFormat: { bold: true } }, 'userEnteredFormat.textFormat'),
    );
    const cells = book.get('sheets.data.rowData.values.userEnteredFormat', 'A1:C1').sheets?.[0]?.data?.[0]?.rowData?.[0]
      ?.values;
    const bold = { textFormat: { bold: true } };
    expect(cells?.map((cell) => cell.userEnteredFormat)).toEqual([
      bold,
      { horizontalAlignment: 'RIGHT', ...bold },
      bold,
    ]);
  });

  it('lets the references of a formula move along, but for pinned ones', () => {
    const book = new Workbench();
    const cell = { userEnteredValue: { formulaValue: '=A1+$A$1' } };
    const range = { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 };
    book.batch({ repeatCell: { range, cell, fields: 'userEnteredValue' } });
    expect(book.values('B2:C3', 'FORMULA')).toEqual([
      ['=A1+$A$1', '=B1+$A$1'],
      ['=A2+$A$1', '=B2+$A$1'],
    ]);
  });
});

describe('appendCells', () => {
  it('writes after the last row with a value and lets the grid grow', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 3, columnCount: 2 } }]);
    book.write('B2', ['x']);
    const rows = [{ values: [text('a')] }, { values: [text('b'), text('c'), text('d')] }];
    book.batch({ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } });
    expect(book.values('Sheet1')).toEqual([[], ['', 'x'], ['a'], ['b', 'c', 'd']]);
    expect(book.sheet().properties?.gridProperties).toEqual({ rowCount: 4, columnCount: 3 });
  });

  it('does not mind rows that hold formats, notes or validations only', () => {
    const book = new Workbench();
    book.write('A1', ['a']);
    const rule = { condition: { type: 'BOOLEAN' } };
    book.batch(
      { setDataValidation: { range: { startRowIndex: 0, endColumnIndex: 1 }, rule } },
      { appendCells: { rows: [{ values: [text('b')] }], fields: 'userEnteredValue' } },
    );
    expect(book.values('A:A')).toEqual([['a'], ['b']]);
  });
});

describe('updateBorders', () => {
  it('draws the outer sides and the lines between, and leaves sides that are not named', () => {
    const book = new Workbench();
    const style = { style: 'SOLID' };
    const range = { endRowIndex: 2, endColumnIndex: 2 };
    book.batch(
      { updateBorders: { range, top: style, innerVertical: style } },
      { updateBorders: { range, top: { style: 'NONE' } } },
    );
    const rows = book.get('sheets.data.rowData.values.userEnteredFormat.borders', 'A1:B2').sheets?.[0]?.data?.[0]
      ?.rowData;
    const sides = rows?.map((row) => row.values?.map((cell) => Object.keys(cell.userEnteredFormat?.borders ?? {})));
    expect(sides).toEqual([
      [['right'], ['left']],
      [['right'], ['left']],
    ]);
  });
});
