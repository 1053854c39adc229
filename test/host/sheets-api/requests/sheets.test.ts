import { describe, expect, it } from 'vitest';
import { refusal, Workbench } from '../workbench';

describe('addSheet', () => {
  it('adds a tab at the end with a free title and the standard size', () => {
    const book = new Workbench();
    const [reply] = book.batch({ addSheet: {} });
    expect(reply?.addSheet?.properties).toMatchObject({
      title: 'Sheet2',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
  });

  it('takes the id, place, size and colour that the request chooses', () => {
    const book = new Workbench();
    const properties = {
      sheetId: 77,
      title: '2026-11 订单',
      index: 0,
      gridProperties: { rowCount: 5, columnCount: 4, frozenRowCount: 1 },
      tabColor: { red: 1 },
    };
    book.batch({ addSheet: { properties } });
    expect(book.sheet(0).properties).toEqual({
      ...properties,
      sheetType: 'GRID',
      tabColorStyle: { rgbColor: { red: 1 } },
    });
    expect(book.sheet(1).properties?.index).toBe(1);
  });

  it('refuses a title or an id that is taken, in the words of the service', () => {
    const book = new Workbench();
    expect(refusal(() => book.batch({ addSheet: { properties: { title: 'sheet1' } } })).message).toBe(
      'Invalid requests[0].addSheet: A sheet with the name "sheet1" already exists. Please enter another name.',
    );
    expect(refusal(() => book.batch({ addSheet: { properties: { sheetId: 0 } } })).code).toBe(400);
  });

  it('refuses more cells than a workbook may have', () => {
    const gridProperties = { rowCount: 1_000_000, columnCount: 10 };
    const book = new Workbench();
    expect(refusal(() => book.batch({ addSheet: { properties: { gridProperties } } })).message).toContain(
      'above the limit of 10000000 cells',
    );
  });
});

describe('deleteSheet', () => {
  it('takes a tab away with its named ranges', () => {
    const book = new Workbench([{}, { sheetId: 5, title: 'B' }]);
    book.batch({
      addNamedRange: { namedRange: { name: 'there', range: { sheetId: 5, startRowIndex: 0, endRowIndex: 1 } } },
    });
    book.batch({ deleteSheet: { sheetId: 5 } });
    expect(book.get().sheets).toHaveLength(1);
    expect(book.get().namedRanges).toBeUndefined();
  });

  it('refuses the last sheet and one that is not there', () => {
    const book = new Workbench();
    expect(refusal(() => book.batch({ deleteSheet: { sheetId: 0 } })).message).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    );
    expect(refusal(() => book.batch({ deleteSheet: { sheetId: 9 } })).message).toBe(
      'Invalid requests[0].deleteSheet: No sheet with id: 9',
    );
  });

  it('refuses to leave hidden sheets only', () => {
    const book = new Workbench([{}, { sheetId: 5, hidden: true }]);
    expect(refusal(() => book.batch({ deleteSheet: { sheetId: 0 } })).code).toBe(400);
  });

  it('makes formulas that read it show an error', () => {
    const book = new Workbench([{}, { sheetId: 5, title: 'B' }]);
    book.write('B!A1', [7]);
    book.type('Sheet1!A1', ['=B!A1']);
    expect(book.values('Sheet1!A1')).toEqual([[7]]);
    book.batch({ deleteSheet: { sheetId: 5 } });
    expect(book.values('Sheet1!A1')).toEqual([['#REF!']]);
  });
});

describe('duplicateSheet', () => {
  it('copies cells, rules and metadata under ids of their own', () => {
    const book = new Workbench();
    book.write('A1', ['客户', '电话'], ['张三', '138']);
    book.batch(
      { mergeCells: { range: { startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 } } },
      { addProtectedRange: { protectedRange: { range: { startRowIndex: 0, endRowIndex: 1 } } } },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 12,
            metadataKey: 'column',
            visibility: 'DOCUMENT',
            location: { dimensionRange: { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } },
          },
        },
      },
    );
    const [reply] = book.batch({ duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetId: 8 } });
    expect(reply?.duplicateSheet?.properties).toMatchObject({ sheetId: 8, title: 'Copy of Sheet1', index: 1 });
    expect(book.values("'Copy of Sheet1'!A1:B2")).toEqual(book.values('Sheet1!A1:B2'));
    const copy = book.sheet(1);
    expect(copy.merges).toEqual([
      { sheetId: 8, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 },
    ]);
    expect(copy.protectedRanges?.[0]?.protectedRangeId).not.toBe(book.sheet(0).protectedRanges?.[0]?.protectedRangeId);
    const found = book.engine.developerMetadataSearch(
      book.id,
      { dataFilters: [{ developerMetadataLookup: { metadataKey: 'column' } }] },
      { user: null },
    ) as { matchedDeveloperMetadata: { developerMetadata: { metadataId: number; location: object } }[] };
    const [own, copied] = found.matchedDeveloperMetadata.map((match) => match.developerMetadata);
    expect(own?.metadataId).toBe(12);
    expect(copied?.metadataId).not.toBe(12);
    expect(copied?.location).toEqual({
      locationType: 'COLUMN',
      dimensionRange: { sheetId: 8, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
    });
  });

  it('makes a copy that goes its own way', () => {
    const book = new Workbench();
    book.batch(
      { updateCells: { start: {}, rows: [{ values: [{ userEnteredValue: { stringValue: 'a' } }] }], fields: '*' } },
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 8, newSheetName: 'B' } },
      { updateCells: { start: {}, rows: [{ values: [{ userEnteredValue: { stringValue: 'b' } }] }], fields: '*' } },
    );
    expect([book.values('Sheet1!A1'), book.values('B!A1')]).toEqual([[['b']], [['a']]]);
  });
});

describe('updateSheetProperties', () => {
  const three = () => new Workbench([{ title: 'A' }, { sheetId: 1, title: 'B' }, { sheetId: 2, title: 'C' }]);
  const titles = (book: Workbench) => book.get().sheets?.map((sheet) => sheet.properties?.title);

  it.each([
    [0, 2, ['B', 'A', 'C']],
    [0, 3, ['B', 'C', 'A']],
    [2, 0, ['C', 'A', 'B']],
    [1, 1, ['A', 'B', 'C']],
    [1, 2, ['A', 'B', 'C']],
  ])('moves sheet %i before what was at %i', (sheetId, index, expected) => {
    const book = three();
    book.batch({ updateSheetProperties: { properties: { sheetId, index }, fields: 'index' } });
    expect(titles(book)).toEqual(expected);
  });

  it('cuts what lies beyond a smaller grid and keeps the rest', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 4, columnCount: 3 } }]);
    book.write('A1', [1, 2, 3], [4, 5, 6], [7, 8, 9]);
    const gridProperties = { rowCount: 2, columnCount: 2 };
    book.batch({
      updateSheetProperties: { properties: { gridProperties }, fields: 'gridProperties(rowCount,columnCount)' },
    });
    expect(book.values('Sheet1')).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect(book.sheet().properties?.gridProperties).toEqual(gridProperties);
  });

  it('refuses to freeze all rows, to hide all sheets, and unknown or missing fields', () => {
    const book = new Workbench();
    const update = (properties: object, fields?: string) => () =>
      book.batch({ updateSheetProperties: { properties, ...(fields !== undefined && { fields }) } });
    expect(refusal(update({ gridProperties: { frozenRowCount: 1000 } }, 'gridProperties.frozenRowCount')).message).toBe(
      "Invalid requests[0].updateSheetProperties: You can't freeze all visible rows on the sheet.",
    );
    expect(refusal(update({ hidden: true }, 'hidden')).message).toContain("You can't hide all the sheets");
    expect(refusal(update({ title: 'x' })).message).toBe(
      "Invalid requests[0].updateSheetProperties: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
    expect(refusal(update({ title: 'x' }, 'name')).message).toContain('Invalid field: name');
  });

  it('lets formulas follow a new title', () => {
    const book = three();
    book.write('B!A1', [3]);
    book.type('A!A1', ['=B!A1+1']);
    book.batch({ updateSheetProperties: { properties: { sheetId: 1, title: '价目表' }, fields: 'title' } });
    expect(book.values('A!A1', 'FORMULA')).toEqual([["='价目表'!A1+1"]]);
    expect(book.values('A!A1')).toEqual([[4]]);
  });
});
