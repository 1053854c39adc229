import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal, Workbench } from '../workbench';

const range = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

describe('sortRange', () => {
  const sort = (book: Workbench, sortOrder: string, ...columns: number[]) =>
    book.batch({
      sortRange: {
        range: { startRowIndex: 0, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 },
        sortSpecs: columns.map((dimensionIndex) => ({ dimensionIndex, sortOrder })),
      },
    });

  it('puts numbers before texts before truth values, and empty cells last in either order', () => {
    const book = new Workbench();
    book.write('A1', [true], ['b'], [''], [2], ['A'], [10]);
    sort(book, 'ASCENDING', 0);
    expect(book.values('A1:A6').flat()).toEqual([2, 10, 'A', 'b', true]);
    sort(book, 'DESCENDING', 0);
    expect(book.values('A1:A6').flat()).toEqual([true, 'b', 'A', 10, 2]);
  });

  it('keeps rows together and equal rows in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (keys) => {
        const book = new Workbench();
        book.write('A1', ...keys.map((key, index) => [key, `row ${index}`]));
        sort(book, 'ASCENDING', 0);
        const expected = keys.map((key, index) => [key, `row ${index}`] as const).sort(([a], [b]) => a - b);
        expect(book.values('A1:B6')).toEqual(expected);
      }),
    );
  });

  it('sorts rows that the same batch wrote', () => {
    const book = new Workbench();
    const rows = [3, 1, 2].map((numberValue) => ({ values: [{ userEnteredValue: { numberValue } }] }));
    book.batch(
      { updateCells: { start: {}, rows, fields: '*' } },
      { sortRange: { range: range(0, 3, 0, 1), sortSpecs: [{ sortOrder: 'ASCENDING' }] } },
    );
    expect(book.values('A1:A3').flat()).toEqual([1, 2, 3]);
  });

  it('refuses a column outside of the range, and no column at all', () => {
    const book = new Workbench();
    expect(refusal(() => sort(book, 'ASCENDING', 2)).code).toBe(400);
    expect(refusal(() => sort(book, 'ASCENDING')).code).toBe(400);
  });
});

describe('findReplace', () => {
  const replace = (book: Workbench, body: object) =>
    book.batch({ findReplace: { allSheets: true, ...body } })[0]?.findReplace;

  it('counts values, rows, sheets and occurrences', () => {
    const book = new Workbench([{}, { sheetId: 2, title: 'B' }]);
    book.write('A1', ['Google Sheets', 'e'], ['none']);
    book.write('B!A1', ['eee']);
    expect(replace(book, { find: 'E', replacement: 'o' })).toEqual({
      valuesChanged: 4,
      rowsChanged: 3,
      sheetsChanged: 2,
      occurrencesChanged: 8,
    });
    expect(book.values('A1:B1')).toEqual([['Googlo Shoots', 'o']]);
  });

  it('minds case, whole cells and regular expressions', () => {
    const book = new Workbench();
    book.write('A1', ['Google Sheets'], ['Google Docs'], ['docs']);
    replace(book, { find: 'o.* (.*)', replacement: '$1 Rocks', searchByRegex: true, matchCase: true });
    expect(book.values('A1:A3').flat()).toEqual(['GSheets Rocks', 'GDocs Rocks', 'docs']);
    replace(book, { find: 'docs', replacement: 'x', matchEntireCell: true });
    expect(book.values('A1:A3').flat()).toEqual(['GSheets Rocks', 'GDocs Rocks', 'x']);
  });

  it('leaves formulas alone unless they are asked for, and answers nothing where nothing changed', () => {
    const book = new Workbench();
    book.type('A1', ['=1+1', 1]);
    expect(replace(book, { find: '1', replacement: '2', includeFormulas: true })).toMatchObject({
      formulasChanged: 1,
      valuesChanged: 1,
    });
    expect(book.values('A1:B1')).toEqual([[4, 2]]);
    expect(replace(book, { find: 'nowhere', replacement: 'x' })).toEqual({});
    expect(refusal(() => book.batch({ findReplace: { find: 'x' } })).code).toBe(400);
  });
});

describe('copyPaste', () => {
  it('repeats the source over a multiple of it, and gives a smaller destination all of it', () => {
    const book = new Workbench();
    book.write('A1', ['a', 'b']);
    book.batch({ copyPaste: { source: range(0, 1, 0, 2), destination: range(2, 4, 0, 4) } });
    expect(book.values('A3:D4')).toEqual([
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ]);
    book.batch({ copyPaste: { source: range(0, 1, 0, 2), destination: range(9, 10, 3, 4) } });
    expect(book.values('D10:E10')).toEqual([['a', 'b']]);
  });

  it('turns rows into columns', () => {
    const book = new Workbench();
    book.write('A1', ['a', 'b'], ['c', 'd']);
    book.batch({
      copyPaste: { source: range(0, 2, 0, 2), destination: range(4, 5, 0, 1), pasteOrientation: 'TRANSPOSE' },
    });
    expect(book.values('A5:B6')).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  it('copies what the kind of paste says', () => {
    const book = new Workbench();
    book.write('A1', [1]);
    book.type('B1', ['=A1+1']);
    book.batch({
      repeatCell: {
        range: range(0, 1, 1, 2),
        cell: { userEnteredFormat: { horizontalAlignment: 'CENTER' } },
        fields: 'userEnteredFormat',
      },
    });
    const paste = (row: number, pasteType: string) =>
      book.batch({ copyPaste: { source: range(0, 1, 1, 2), destination: range(row, row + 1, 1, 2), pasteType } });
    paste(1, 'PASTE_NORMAL');
    paste(2, 'PASTE_VALUES');
    paste(3, 'PASTE_FORMAT');
    paste(4, 'PASTE_FORMULA');
    expect(book.values('B1:B5', 'FORMULA').map(([cell]) => cell)).toEqual(['=A1+1', '=A2+1', 2, undefined, '=A5+1']);
    const looks = book.get('sheets.data.rowData.values.userEnteredFormat', 'B1:B5').sheets?.[0]?.data?.[0]?.rowData;
    expect(looks?.map((row) => row.values?.[0]?.userEnteredFormat !== undefined)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('takes merges and conditional formats along', () => {
    const book = new Workbench();
    const rule = { ranges: [range(0, 1, 0, 2)], booleanRule: { condition: { type: 'BLANK' }, format: {} } };
    book.batch({ mergeCells: { range: range(0, 1, 0, 2) } }, { addConditionalFormatRule: { rule } });
    book.batch({ copyPaste: { source: range(0, 1, 0, 2), destination: range(4, 5, 0, 2) } });
    expect(book.sheet().merges).toEqual([range(0, 1, 0, 2), range(4, 5, 0, 2)]);
    expect(book.sheet().conditionalFormats?.[0]?.ranges).toEqual([range(0, 1, 0, 2), range(4, 5, 0, 2)]);
  });
});

describe('cutPaste', () => {
  it('moves cells with all that they have, also over themselves', () => {
    const book = new Workbench();
    book.write('A1', ['a', 'b']);
    book.batch({ mergeCells: { range: range(2, 3, 0, 2) } });
    book.batch({ cutPaste: { source: range(0, 3, 0, 2), destination: { rowIndex: 1, columnIndex: 1 } } });
    expect(book.values('A1:C4')).toEqual([[], ['', 'a', 'b']]);
    expect(book.sheet().merges).toEqual([range(3, 4, 1, 3)]);
  });

  it('refuses to paste beyond the grid', () => {
    const book = new Workbench();
    expect(
      refusal(() => book.batch({ cutPaste: { source: range(0, 2, 0, 1), destination: { rowIndex: 999 } } })).code,
    ).toBe(400);
  });
});

describe('insertRange and deleteRange', () => {
  it('shift cells down and up, right and left', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 3, columnCount: 3 } }]);
    book.write('A1', [1, 2, 3], [4, 5, 6], [7, 8, 9]);
    const before = book.values('Sheet1');
    book.batch({ insertRange: { range: range(1, 2, 0, 2), shiftDimension: 'ROWS' } });
    expect(book.values('Sheet1')).toEqual([
      [1, 2, 3],
      ['', '', 6],
      [4, 5, 9],
      [7, 8],
    ]);
    book.batch({ deleteRange: { range: range(1, 2, 0, 2), shiftDimension: 'ROWS' } });
    expect(book.values('Sheet1')).toEqual(before);
    book.batch({ deleteRange: { range: range(0, 1, 0, 1), shiftDimension: 'COLUMNS' } });
    expect(book.values('1:1')).toEqual([[2, 3]]);
  });

  it('are refused by name while formulas could read the cells', () => {
    const book = new Workbench();
    book.type('A1', ['=1']);
    expect(refusal(() => book.batch({ deleteRange: { range: range(1, 2, 0, 1), shiftDimension: 'ROWS' } })).code).toBe(
      501,
    );
  });
});
