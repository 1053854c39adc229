import { describe, expect, it } from 'vitest';
import { OWNER, refusal, Workbench } from './workbench';

const owner = { user: OWNER };

function update(book: Workbench, range: string, values: unknown, query: object = {}) {
  return book.engine.valuesUpdate(book.id, range, { valueInputOption: 'RAW', ...query }, { values }, owner);
}

describe('reading values', () => {
  it('leaves out empty cells at the end of rows and empty rows at the end, and keeps those between', () => {
    const book = new Workbench();
    book.write('B2', ['x', '', ''], ['', '', ''], ['', 'y', '']);
    expect(book.values('A1:F9')).toEqual([[], ['', 'x'], [], ['', '', 'y']]);
  });

  it('reads by columns', () => {
    const book = new Workbench();
    book.write('A1', [1, 2], [3, '']);
    const read = book.engine.valuesGet(book.id, 'A1:C3', { majorDimension: 'COLUMNS' }, owner);
    expect(read).toEqual({ range: 'Sheet1!A1:C3', majorDimension: 'COLUMNS', values: [['1', '3'], ['2']] });
  });

  it('keeps a formula that shows nothing', () => {
    const book = new Workbench();
    book.type('A1', ['=""', 'x', '=""']);
    expect(book.values('A1:D1')).toEqual([['', 'x', '']]);
  });

  it('shows values formatted, bare or as formulas', () => {
    const book = new Workbench();
    book.type('A1', ['50%', '2026-11-24', '=1/4', 'TRUE', '$1,234.5']);
    expect(book.values('A1:E1', 'FORMATTED_VALUE')).toEqual([['50%', '2026-11-24', '0.25', 'TRUE', '$1,234.50']]);
    expect(book.values('A1:E1')).toEqual([[0.5, 46350, 0.25, true, 1234.5]]);
    expect(book.values('A1:E1', 'FORMULA')).toEqual([[0.5, 46350, '=1/4', true, 1234.5]]);
    const asText = book.engine.valuesGet(
      book.id,
      'A1:C1',
      { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' },
      owner,
    );
    expect(asText.values).toEqual([[0.5, '2026-11-24', 0.25]]);
  });

  it('reads less past the edge, and refuses to begin there', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 3, columnCount: 3 } }]);
    expect(book.engine.valuesGet(book.id, 'B2:ZZ99', {}, owner).range).toBe('Sheet1!B2:C3');
    expect(refusal(() => book.values('A4')).message).toBe(
      'Range (Sheet1!A4) exceeds grid limits. Max rows: 3, max columns: 3',
    );
    expect(refusal(() => book.values('D1:E2')).message).toContain('exceeds grid limits');
  });

  it('reads several ranges in order', () => {
    const book = new Workbench();
    book.write('A1', [1, 2]);
    const query = { ranges: ['B1', 'A1'], valueRenderOption: 'UNFORMATTED_VALUE' };
    expect(book.engine.valuesBatchGet(book.id, query, owner)).toMatchObject({
      valueRanges: [
        { range: 'Sheet1!B1', values: [[2]] },
        { range: 'Sheet1!A1', values: [[1]] },
      ],
    });
  });
});

describe('ranges in A1 notation', () => {
  const book = new Workbench([
    { title: 'Hidden', hidden: true },
    { sheetId: 1, title: "Jon's Data" },
    { sheetId: 2, title: 'D3' },
    { sheetId: 3, title: '客户' },
    { sheetId: 4, title: 'Plain_1' },
  ]);
  const rangeOf = (text: string) => book.engine.valuesGet(book.id, text, {}, owner).range;

  it.each([
    ['A1', "'Jon''s Data'!A1"],
    ["'Jon''s Data'!B2:A1", "'Jon''s Data'!A1:B2"],
    ["Jon's Data!A1", "'Jon''s Data'!A1"],
    ["'D3'", "'D3'!A1:Z1000"],
    ['D3', "'Jon''s Data'!D3"],
    ['客户!A:B', "'客户'!A1:B1000"],
    ['客户!2:3', "'客户'!A2:Z3"],
    ['客户!A5:A', "'客户'!A5:A1000"],
    ['客户!A2:2', "'客户'!A2:Z2"],
    ['客户!$A$1:$B$2', "'客户'!A1:B2"],
    ['plain_1', 'Plain_1!A1:Z1000'],
    ['PLAIN_1!a1:b2', 'Plain_1!A1:B2'],
    ['Plain_1!B3:C', 'Plain_1!B3:C1000'],
  ])('%s means %s', (text, expected) => {
    expect(rangeOf(text)).toBe(expected);
  });

  it.each(['Nowhere!A1', 'Plain_1!', "'Plain_1", 'A:1', 'Plain_1!A1:B2:C3', 'Plain_1!A0', 'nothing'])(
    'refuses %s',
    (text) => {
      expect(refusal(() => rangeOf(text)).message).toBe(`Unable to parse range: ${text}`);
    },
  );
});

describe('values.update', () => {
  it('leaves cells alone where a value is null and empties them where it is an empty text', () => {
    const book = new Workbench();
    book.write('A1', ['a', 'b', 'c']);
    expect(update(book, 'A1:C1', [[null, '', 'z']])).toMatchObject({
      updatedCells: 2,
      updatedColumns: 2,
      updatedRows: 1,
    });
    expect(book.values('A1:C1')).toEqual([['a', '', 'z']]);
  });

  it('writes columns', () => {
    const book = new Workbench();
    const body = { majorDimension: 'COLUMNS', values: [[1, 2], [3]] };
    book.engine.valuesUpdate(book.id, 'A1:B2', { valueInputOption: 'RAW' }, body, owner);
    expect(book.values('A1:B2')).toEqual([[1, 3], [2]]);
  });

  it('takes one cell as the corner of as much as comes, and any other range as the bound', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 2, columnCount: 2 } }]);
    expect(update(book, 'B2', [[1, 2], [3]])).toMatchObject({ updatedRange: 'Sheet1!B2:C3', updatedCells: 3 });
    expect(book.sheet().properties?.gridProperties).toEqual({ rowCount: 3, columnCount: 3 });
    expect(refusal(() => update(book, 'A1:B1', [[1], [2]])).message).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    );
    expect(refusal(() => update(book, 'A1:B1', [[1, 2, 3]])).message).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    );
    expect(refusal(() => update(book, 'A1:A9', [[1]])).message).toContain('exceeds grid limits');
  });

  it('answers the values that it wrote when it is asked to', () => {
    const book = new Workbench();
    const query = {
      valueInputOption: 'USER_ENTERED',
      includeValuesInResponse: 'true',
      responseValueRenderOption: 'FORMULA',
    };
    expect(update(book, 'A1:B1', [['=1+1', '3']], query)).toMatchObject({
      updatedData: { range: 'Sheet1!A1:B1', majorDimension: 'ROWS', values: [['=1+1', 3]] },
    });
  });

  it('needs an input option and plain values', () => {
    const book = new Workbench();
    expect(refusal(() => book.engine.valuesUpdate(book.id, 'A1', {}, { values: [] }, owner)).message).toBe(
      "'valueInputOption' is required but not specified",
    );
    expect(refusal(() => update(book, 'A1', [[{ a: 1 }]])).message).toContain('Invalid values[0][0]: struct_value');
    expect(refusal(() => update(book, 'A1', ['x', 'y'])).message).toBe(
      [0, 1]
        .map(
          (i) => `Invalid value at 'data.values[${i}]' (type.googleapis.com/google.protobuf.ListValue), "${'xy'[i]}"`,
        )
        .join('\n'),
    );
  });

  it('writes nothing when one of several ranges is refused', () => {
    const book = new Workbench();
    const data = [
      { range: 'A1', values: [['a']] },
      { range: 'Nowhere!A1', values: [['b']] },
    ];
    const before = book.snapshot();
    expect(refusal(() => book.engine.valuesBatchUpdate(book.id, { valueInputOption: 'RAW', data }, owner)).code).toBe(
      400,
    );
    expect(book.snapshot()).toBe(before);
  });

  it('takes what is typed for what it looks like, in the spreadsheet’s locale, and keeps text cells text', () => {
    const book = new Workbench();
    book.type('A1', ["'007", '1,234', '12:30', '1e3']);
    expect(book.values('A1:D1')).toEqual([['007', 1234, 12.5 / 24, 1000]]);
    book.batch({
      repeatCell: {
        range: { startRowIndex: 1, endRowIndex: 2 },
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    book.type('A2', ['007']);
    expect(book.values('A2')).toEqual([['007']]);
  });
});

describe('values.append', () => {
  const append = (book: Workbench, range: string, values: unknown[][], query: object = {}) =>
    book.engine.valuesAppend(book.id, range, { valueInputOption: 'RAW', ...query }, { values }, owner) as {
      tableRange?: string;
      updates: { updatedRange: string };
    };

  /** The documentation's example: a table A1:C2 and another one B4:D6. */
  function twoTables(): Workbench {
    const book = new Workbench();
    book.write('A1', ['x', 'y', 'z'], ['x', 'y', 'z']);
    book.write('B4', ['x', 'y'], ['', 'y', 'z'], ['x', 'y', 'z']);
    return book;
  }

  it.each([
    ['Sheet1', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['B4', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['C5:D5', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['B2:D4', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['A3:G10', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['A1', 'Sheet1!A1:C2', 'Sheet1!A3'],
    ['E4', undefined, 'Sheet1!E4'],
    ['A4', undefined, 'Sheet1!A4'],
  ])('looks for a table in %s', (range, tableRange, updatedRange) => {
    const answer = append(twoTables(), range, [['new']]);
    expect([answer.tableRange, answer.updates.updatedRange]).toEqual([tableRange, updatedRange]);
  });

  it('lets the grid grow, or inserts rows', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 2, columnCount: 2 } }]);
    book.write('A1', ['a'], ['b']);
    append(book, 'A1', [['c', 'd', 'e']]);
    expect(book.sheet().properties?.gridProperties).toEqual({ rowCount: 3, columnCount: 3 });
    const other = twoTables();
    append(other, 'A1', [['new']], { insertDataOption: 'INSERT_ROWS' });
    expect(other.values('A1:D7')).toEqual([
      ...[['x', 'y', 'z'], ['x', 'y', 'z'], ['new'], [], ['', 'x', 'y'], ['', '', 'y', 'z'], ['', 'x', 'y', 'z']],
    ]);
  });
});

describe('values.clear', () => {
  it('takes values away and leaves formats and notes', () => {
    const book = new Workbench();
    const rows = [{ values: [{ userEnteredValue: { numberValue: 1 }, note: 'n' }] }];
    book.batch({ updateCells: { start: {}, rows, fields: '*' } });
    expect(book.engine.valuesClear(book.id, 'A1:B2', owner)).toEqual({
      spreadsheetId: book.id,
      clearedRange: 'Sheet1!A1:B2',
    });
    expect(book.get('sheets.data.rowData.values(note,userEnteredValue)', 'A1').sheets?.[0]?.data?.[0]?.rowData).toEqual(
      [{ values: [{ note: 'n' }] }],
    );
  });
});

describe('values by data filter', () => {
  it('answer each range once with the filters that mean it', () => {
    const book = new Workbench();
    book.write('A1', [1, 2]);
    const dataFilters = [
      { a1Range: 'A1:B1' },
      { gridRange: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 } },
    ];
    expect(book.engine.valuesBatchGetByDataFilter(book.id, { dataFilters }, owner)).toEqual({
      spreadsheetId: book.id,
      valueRanges: [
        { valueRange: { range: 'Sheet1!A1:B1', majorDimension: 'ROWS', values: [['1', '2']] }, dataFilters },
      ],
    });
  });

  it('write into every range that a filter means, and refuse what does not fit', () => {
    const book = new Workbench();
    const write = (a1Range: string, values: unknown[][]) =>
      book.engine.valuesBatchUpdateByDataFilter(
        book.id,
        { valueInputOption: 'RAW', data: [{ dataFilter: { a1Range }, values }] },
        owner,
      );
    expect(write('A1:B2', [['x']])).toMatchObject({
      totalUpdatedCells: 1,
      responses: [{ updatedRange: 'Sheet1!A1', dataFilter: { a1Range: 'A1:B2' } }],
    });
    expect(refusal(() => write('C1', [['x', 'y']])).code).toBe(400);
    expect(
      book.engine.valuesBatchClearByDataFilter(book.id, { dataFilters: [{ a1Range: 'A:A' }] }, owner),
    ).toMatchObject({
      clearedRanges: ['Sheet1!A1:A1000'],
    });
    expect(book.values('A1')).toEqual([]);
  });
});
