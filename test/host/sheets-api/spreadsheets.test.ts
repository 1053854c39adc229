import { describe, expect, it } from 'vitest';
import { CLERK, OWNER, refusal, Workbench } from './workbench';

const owner = { user: OWNER };

describe('spreadsheets.create', () => {
  it('makes one sheet when none is described', () => {
    const { engine } = new Workbench();
    const made = engine.create({}, owner);
    expect(made).toMatchObject({
      properties: { title: 'Untitled spreadsheet', locale: 'en_US', timeZone: 'Etc/GMT', autoRecalc: 'ON_CHANGE' },
      sheets: [
        { properties: { sheetId: 0, title: 'Sheet1', index: 0, gridProperties: { rowCount: 1000, columnCount: 26 } } },
      ],
    });
    expect(engine.get(made.spreadsheetId ?? '', {}, owner)).toEqual(made);
  });

  it('takes cells, sizes, rules, names and metadata from the description', () => {
    const { engine } = new Workbench();
    const range = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const made = engine.create(
      {
        properties: { title: '接单', locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
        sheets: [
          {
            properties: { sheetId: 7, title: '客户' },
            data: [
              {
                startRow: 1,
                rowData: [{ values: [{ userEnteredValue: { stringValue: '张三' } }] }],
                columnMetadata: [{ pixelSize: 150 }],
              },
            ],
            merges: [{ sheetId: 7, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 }],
            protectedRanges: [{ range: { sheetId: 7 }, warningOnly: true }],
          },
        ],
        namedRanges: [{ name: 'names', range: { sheetId: 7, ...range } }],
        developerMetadata: [
          { metadataKey: 'schema', metadataValue: '1', visibility: 'DOCUMENT', location: { spreadsheet: true } },
        ],
      },
      owner,
    );
    const id = made.spreadsheetId ?? '';
    expect(engine.valuesGet(id, '客户!A2', {}, owner).values).toEqual([['张三']]);
    expect(made.namedRanges?.[0]?.name).toBe('names');
    expect(made.developerMetadata?.[0]?.metadataValue).toBe('1');
    expect(made.sheets?.[0]).toMatchObject({
      protectedRanges: [{ warningOnly: true }],
      merges: [{ startRowIndex: 4 }],
    });
    const widths = engine.get(id, { fields: 'sheets.data.columnMetadata', ranges: ['A1'] }, owner);
    expect(widths.sheets?.[0]?.data?.[0]?.columnMetadata).toEqual([{ pixelSize: 150 }]);
  });

  it('leaves nothing behind when the description is refused', () => {
    const { engine } = new Workbench();
    const before = engine.spreadsheetIds();
    expect(refusal(() => engine.create({ properties: { timeZone: 'Nowhere/City' } }, owner)).code).toBe(400);
    expect(refusal(() => engine.create({ sheets: [{ merges: [{ sheetId: 99 }] }] }, owner)).code).toBe(400);
    expect(engine.spreadsheetIds()).toEqual(before);
  });
});

describe('spreadsheets.get', () => {
  it('answers cells only when they are asked for, by flag or by mask', () => {
    const book = new Workbench();
    book.write('A1', ['x']);
    expect(book.get().sheets?.[0]).not.toHaveProperty('data');
    const withData = book.engine.get(book.id, { includeGridData: 'true' }, owner);
    expect(withData.sheets?.[0]?.data?.[0]?.rowData).toEqual([
      {
        values: [{ userEnteredValue: { stringValue: 'x' }, effectiveValue: { stringValue: 'x' }, formattedValue: 'x' }],
      },
    ]);
    expect(withData.sheets?.[0]?.data?.[0]?.columnMetadata).toHaveLength(26);
    const masked = book.engine.get(book.id, { includeGridData: 'true', fields: 'properties.title' }, owner);
    expect(masked).toEqual({ properties: { title: 'Untitled spreadsheet' } });
  });

  it('answers the sheets and parts that the ranges touch', () => {
    const book = new Workbench([{}, { sheetId: 2, title: 'B' }]);
    const cells = (startRowIndex: number) => ({
      sheetId: 2,
      startRowIndex,
      endRowIndex: startRowIndex + 2,
      startColumnIndex: 0,
      endColumnIndex: 2,
    });
    book.batch({ mergeCells: { range: cells(0) } }, { mergeCells: { range: cells(10) } });
    const part = book.get('sheets(properties.title,merges,data(startRow,startColumn))', 'B!A11:B12', 'B!C20');
    expect(part).toEqual({
      sheets: [
        { properties: { title: 'B' }, merges: [cells(10)], data: [{ startRow: 10 }, { startRow: 19, startColumn: 2 }] },
      ],
    });
  });

  it('understands masks with dots, slashes, brackets and stars', () => {
    const book = new Workbench();
    const expected = { sheets: [{ properties: { title: 'Sheet1', index: 0 } }] };
    for (const fields of [
      'sheets.properties.title,sheets.properties.index',
      'sheets/properties(title,index)',
      'sheets(properties(title,index))',
    ]) {
      expect(book.get(fields)).toEqual(expected);
    }
    expect(Object.keys(book.get('*'))).toContain('spreadsheetUrl');
  });

  it.each(['sheets.propertis', 'sheets(properties', 'sheets..properties', 'title'])('refuses the mask %s', (fields) => {
    const error = refusal(() => new Workbench().get(fields));
    expect(error.toJSON().error).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
      details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest' }],
    });
  });

  it('answers 404 for a spreadsheet that is not there', () => {
    const { engine } = new Workbench();
    const error = refusal(() => engine.get('unknown', {}, owner));
    expect(error.toJSON()).toEqual({
      error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' },
    });
  });
});

describe('spreadsheets.getByDataFilter', () => {
  it('answers columns wherever people moved them, with their metadata', () => {
    const book = new Workbench();
    book.write('A1', ['a', 'b', 'c'], [1, 2, 3]);
    const dimensionRange = { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
    book.batch(
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataId: 5, metadataKey: 'b', visibility: 'DOCUMENT', location: { dimensionRange } },
        },
      },
      { moveDimension: { source: dimensionRange, destinationIndex: 0 } },
    );
    const read = book.engine.getByDataFilter(
      book.id,
      {
        dataFilters: [
          { developerMetadataLookup: { metadataId: 5 } },
          { gridRange: { startRowIndex: 0, endRowIndex: 1 } },
        ],
      },
      { fields: 'sheets.data(startColumn,rowData.values.formattedValue,columnMetadata.developerMetadata.metadataKey)' },
      owner,
    );
    const [column, header] = read.sheets?.[0]?.data ?? [];
    expect(column).toEqual({
      rowData: [{ values: [{ formattedValue: 'b' }] }, { values: [{ formattedValue: '2' }] }],
      columnMetadata: [{ developerMetadata: [{ metadataKey: 'b' }] }],
    });
    expect(header?.rowData?.[0]?.values?.map((cell) => cell.formattedValue)).toEqual(['b', 'a', 'c']);
  });
});

describe('a cell', () => {
  const cellOf = (book: Workbench, fields: string) =>
    book.get(`sheets.data.rowData.values(${fields})`, 'A1').sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0];

  it('shows its formula, its value and its text', () => {
    const book = new Workbench();
    book.type('A1', ['=1/3']);
    expect(cellOf(book, 'userEnteredValue,effectiveValue,formattedValue')).toMatchObject({
      userEnteredValue: { formulaValue: '=1/3' },
      effectiveValue: { numberValue: 1 / 3 },
    });
    book.type('A1', ['=1/0']);
    expect(cellOf(book, 'effectiveValue,formattedValue')).toMatchObject({
      effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO' } },
      formattedValue: '#DIV/0!',
    });
  });

  it('shows the default format, under its own, under that of the first condition it meets', () => {
    const book = new Workbench();
    book.write('A1', [5]);
    expect(cellOf(book, 'effectiveFormat')).toEqual({});
    const rule = (type: string, value: string, format: object) => ({
      addConditionalFormatRule: {
        rule: {
          ranges: [{ startColumnIndex: 0, endColumnIndex: 1 }],
          booleanRule: { condition: { type, values: [{ userEnteredValue: value }] }, format },
        },
        index: 0,
      },
    });
    const italic = { textFormat: { italic: true } };
    book.batch(
      { updateCells: { start: {}, rows: [{ values: [{ userEnteredFormat: italic }] }], fields: 'userEnteredFormat' } },
      rule('NUMBER_GREATER', '4', { textFormat: { strikethrough: true } }),
      rule('NUMBER_GREATER', '1', { textFormat: { bold: true } }),
      rule('NUMBER_GREATER', '9', { textFormat: { underline: true } }),
    );
    expect(cellOf(book, 'effectiveFormat')?.effectiveFormat).toMatchObject({
      verticalAlignment: 'BOTTOM',
      textFormat: { fontSize: 10, italic: true, bold: true, strikethrough: false, underline: false },
    });
  });

  it('links by its format or by a formula', () => {
    const book = new Workbench();
    book.type('A1', ['=HYPERLINK("https://example.com/a","a")']);
    expect(cellOf(book, 'hyperlink')).toEqual({ hyperlink: 'https://example.com/a' });
  });
});

describe('batchUpdate', () => {
  it('answers the spreadsheet afterwards, as far as asked', () => {
    const book = new Workbench();
    const rows = [{ values: [{ userEnteredValue: { formulaValue: '=2+2' } }] }];
    const answer = book.engine.batchUpdate(
      book.id,
      {
        requests: [{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }],
        includeSpreadsheetInResponse: true,
        responseRanges: ['A1'],
        responseIncludeGridData: true,
      },
      { user: CLERK },
      { fields: 'replies,updatedSpreadsheet.sheets.data.rowData.values.effectiveValue' },
    );
    expect(answer).toEqual({
      replies: [{}],
      updatedSpreadsheet: { sheets: [{ data: [{ rowData: [{ values: [{ effectiveValue: { numberValue: 4 } }] }] }] }] },
    });
  });

  it('changes the spreadsheet’s own properties', () => {
    const book = new Workbench();
    const update = (properties: object, fields: string) => () =>
      book.batch({ updateSpreadsheetProperties: { properties, fields } });
    update({ title: '订单', locale: 'zh_CN' }, 'title,locale')();
    expect(book.get('properties(title,locale,timeZone)').properties).toEqual({
      title: '订单',
      locale: 'zh_CN',
      timeZone: 'Etc/GMT',
    });
    expect(refusal(update({ timeZone: 'Mars' }, 'timeZone')).code).toBe(400);
    expect(refusal(update({}, 'title')).code).toBe(400);
  });
});
