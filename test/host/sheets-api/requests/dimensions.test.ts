import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal, Workbench } from '../workbench';

const rows = (startIndex: number, endIndex: number) => ({ dimension: 'ROWS', startIndex, endIndex });
const columns = (startIndex: number, endIndex: number) => ({ dimension: 'COLUMNS', startIndex, endIndex });

/** Five rows of three columns with something of every kind on them. */
function furnished(): Workbench {
  const book = new Workbench([{ gridProperties: { rowCount: 12, columnCount: 8 } }]);
  book.write('A1', ...Array.from({ length: 5 }, (_, row) => [`a${row}`, row, `c${row}`]));
  const area = { startRowIndex: 1, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 };
  book.batch(
    { mergeCells: { range: { startRowIndex: 7, endRowIndex: 9, startColumnIndex: 2, endColumnIndex: 4 } } },
    { addNamedRange: { namedRange: { namedRangeId: '1', name: 'area', range: area } } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 2, range: area, warningOnly: true } } },
    { addBanding: { bandedRange: { bandedRangeId: 3, range: area, rowProperties: { firstBandColor: { red: 1 } } } } },
    {
      setBasicFilter: {
        filter: { range: area, filterSpecs: [{ columnIndex: 2, filterCriteria: { hiddenValues: ['c2'] } }] },
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [area],
          booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
        },
      },
    },
    { updateDimensionProperties: { range: rows(2, 3), properties: { pixelSize: 40 }, fields: 'pixelSize' } },
    { updateDimensionProperties: { range: columns(1, 2), properties: { pixelSize: 40 }, fields: 'pixelSize' } },
  );
  return book;
}

describe('insertDimension and deleteDimension', () => {
  it('restore the workbook when one follows the other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ROWS', 'COLUMNS'),
        fc.nat(7),
        fc.integer({ min: 1, max: 4 }),
        (dimension, startIndex, count) => {
          const book = furnished();
          const before = book.get('sheets,namedRanges');
          const range = { dimension, startIndex, endIndex: startIndex + count };
          book.batch({ insertDimension: { range } }, { deleteDimension: { range } });
          expect(book.get('sheets,namedRanges')).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('push ranges away, stretch them, and cut them', () => {
    const book = furnished();
    const area = () => book.get().namedRanges?.[0]?.range;
    book.batch({ insertDimension: { range: rows(0, 1) } });
    expect(area()).toMatchObject({ startRowIndex: 2, endRowIndex: 5 });
    book.batch({ insertDimension: { range: rows(3, 5) } });
    expect(area()).toMatchObject({ startRowIndex: 2, endRowIndex: 7 });
    book.batch({ insertDimension: { range: rows(7, 8) } });
    expect(area()).toMatchObject({ startRowIndex: 2, endRowIndex: 7 });
    book.batch({ deleteDimension: { range: rows(1, 3) } });
    expect(area()).toMatchObject({ startRowIndex: 1, endRowIndex: 5 });
    book.batch({ deleteDimension: { range: rows(0, 6) } });
    expect(area()).toBeUndefined();
    expect(book.sheet().protectedRanges).toBeUndefined();
    expect(book.sheet().conditionalFormats).toBeUndefined();
    expect(book.sheet().basicFilter).toBeUndefined();
  });

  it('let a filter follow its columns', () => {
    const book = furnished();
    book.batch({ insertDimension: { range: columns(0, 2) } });
    expect(book.sheet().basicFilter?.filterSpecs?.[0]?.columnIndex).toBe(4);
    expect(Object.keys(book.sheet().basicFilter?.criteria ?? {})).toEqual(['4']);
    book.batch({ deleteDimension: { range: columns(4, 5) } });
    expect(Object.keys(book.sheet().basicFilter ?? {})).toEqual(['range']);
  });

  it('give new rows the look of the row after them, or before them', () => {
    const book = new Workbench();
    const paint = (row: number, horizontalAlignment: string) => ({
      repeatCell: {
        range: { startRowIndex: row, endRowIndex: row + 1, endColumnIndex: 1 },
        cell: { userEnteredFormat: { horizontalAlignment } },
        fields: 'userEnteredFormat',
      },
    });
    book.batch(paint(0, 'LEFT'), paint(1, 'RIGHT'));
    book.batch(
      { insertDimension: { range: rows(1, 2) } },
      { insertDimension: { range: rows(1, 2), inheritFromBefore: true } },
    );
    const looks = book.get('sheets.data.rowData.values.userEnteredFormat', 'A1:A4').sheets?.[0]?.data?.[0]?.rowData;
    expect(looks?.map((row) => row.values?.[0]?.userEnteredFormat?.horizontalAlignment)).toEqual([
      ...['LEFT', 'LEFT', 'RIGHT', 'RIGHT'],
    ]);
  });

  it('let formulas follow what they read', () => {
    const book = new Workbench();
    book.write('A1', [1], [2], [3]);
    book.type('C1', ['=SUM(A1:A3)']);
    book.batch({ insertDimension: { range: rows(1, 2) } });
    book.write('A2', [10]);
    expect(book.values('C1', 'FORMULA')).toEqual([['=SUM(A1:A4)']]);
    expect(book.values('C1')).toEqual([[16]]);
    book.batch({ deleteDimension: { range: columns(0, 1) } });
    expect(book.values('B1')).toEqual([['#REF!']]);
  });

  it('let conditions follow the cells that they name', () => {
    const book = new Workbench([{}, { sheetId: 3, title: '设置' }]);
    const list = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=设置!$A$2:$A$5' }] };
    const custom = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B2>1' }] };
    const area = { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
    book.batch(
      { setDataValidation: { range: area, rule: { condition: list } } },
      { addConditionalFormatRule: { rule: { ranges: [area], booleanRule: { condition: custom, format: {} } } } },
      { insertDimension: { range: { sheetId: 3, ...rows(2, 4) } } },
      { insertDimension: { range: columns(0, 1) } },
    );
    const [cell] =
      book.get('sheets.data.rowData.values.dataValidation', 'B2').sheets?.[0]?.data?.[0]?.rowData?.[0]?.values ?? [];
    expect(cell?.dataValidation?.condition?.values?.[0]?.userEnteredValue).toMatch(/\$A\$2:\$A\$7$/);
    const [rule] = book.sheet().conditionalFormats ?? [];
    expect(rule?.booleanRule?.condition?.values).toEqual([{ userEnteredValue: '=$C2>1' }]);
  });

  it('keep what is frozen in step', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 10, columnCount: 5, frozenRowCount: 2 } }]);
    const frozen = () => book.sheet().properties?.gridProperties?.frozenRowCount;
    book.batch({ insertDimension: { range: rows(1, 2) } });
    expect(frozen()).toBe(3);
    book.batch({ deleteDimension: { range: rows(0, 5) } });
    expect(frozen()).toBeUndefined();
  });

  it('refuse what does not exist, in the words of the service', () => {
    const book = new Workbench([{ gridProperties: { rowCount: 5, columnCount: 5 } }]);
    expect(refusal(() => book.batch({ deleteDimension: { range: rows(5, 6) } })).message).toBe(
      "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 5 but there are only 5 rows.",
    );
    expect(refusal(() => book.batch({ deleteDimension: { range: columns(0, 5) } })).message).toBe(
      "Invalid requests[0].deleteDimension: You can't delete all the columns on the sheet.",
    );
    expect(refusal(() => book.batch({ insertDimension: { range: rows(0, 1), inheritFromBefore: true } })).code).toBe(
      400,
    );
    expect(refusal(() => book.batch({ insertDimension: { range: rows(6, 7) } })).code).toBe(400);
    expect(refusal(() => book.batch({ insertDimension: { range: rows(2, 2) } })).code).toBe(400);
  });
});

describe('moveDimension', () => {
  it("moves the documentation's rows as it says", () => {
    const book = new Workbench();
    book.write('A1', [0], [1], [2], [3], [4]);
    book.batch({ moveDimension: { source: rows(1, 3), destinationIndex: 4 } });
    expect(book.values('A1:A5')).toEqual([[0], [3], [1], [2], [4]]);
  });

  it('takes cells, sizes and metadata along, like moving entries of a list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ROWS' as const, 'COLUMNS' as const),
        fc.nat(5),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(8),
        (dimension, start, count, destination) => {
          const book = new Workbench([{ gridProperties: { rowCount: 8, columnCount: 8 } }]);
          const labels = ['0', '1', '2', '3', '4', '5', '6', '7'];
          book.write('A1', ...(dimension === 'ROWS' ? labels.map((label) => [label]) : [labels]));
          for (const [index, label] of labels.entries()) {
            const range = { dimension, startIndex: index, endIndex: index + 1 };
            book.batch(
              { updateDimensionProperties: { range, properties: { pixelSize: 50 + index }, fields: 'pixelSize' } },
              {
                createDeveloperMetadata: {
                  developerMetadata: {
                    metadataKey: label,
                    visibility: 'DOCUMENT',
                    location: { dimensionRange: range },
                  },
                },
              },
            );
          }
          const end = Math.min(8, start + count);
          book.batch({
            moveDimension: { source: { dimension, startIndex: start, endIndex: end }, destinationIndex: destination },
          });
          const expected = moved(labels, start, end, destination);
          expect(book.values('A1:H8').flat()).toEqual(expected);
          const data = book.get('sheets.data', 'A1:H8').sheets?.[0]?.data?.[0];
          const list = dimension === 'ROWS' ? data?.rowMetadata : data?.columnMetadata;
          expect(list?.map((one) => one.pixelSize)).toEqual(expected.map((label) => 50 + Number(label)));
          expect(list?.map((one) => one.developerMetadata?.[0]?.metadataKey)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});

function moved(list: readonly string[], start: number, end: number, destination: number): string[] {
  if (destination >= start && destination <= end) return [...list];
  const block = list.slice(start, end);
  const before = list.slice(0, destination).filter((one) => !block.includes(one));
  const after = list.slice(destination).filter((one) => !block.includes(one));
  return [...before, ...block, ...after];
}

describe('appendDimension, updateDimensionProperties and autoResizeDimensions', () => {
  it('add rows at the end', () => {
    const book = new Workbench();
    book.batch(
      { appendDimension: { dimension: 'ROWS', length: 5 } },
      { appendDimension: { dimension: 'COLUMNS', length: 1 } },
    );
    expect(book.sheet().properties?.gridProperties).toEqual({ rowCount: 1005, columnCount: 27 });
    expect(refusal(() => book.batch({ appendDimension: { dimension: 'ROWS' } })).code).toBe(400);
  });

  it('hide and size rows and columns', () => {
    const book = new Workbench();
    book.batch(
      {
        updateDimensionProperties: { range: columns(1, 2), properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
      },
      { updateDimensionProperties: { range: rows(0, 1), properties: { pixelSize: 40 }, fields: 'pixelSize' } },
    );
    const data = book.get('sheets.data(rowMetadata,columnMetadata)', 'A1:B2').sheets?.[0]?.data?.[0];
    expect(data).toEqual({
      rowMetadata: [{ pixelSize: 40 }, { pixelSize: 21 }],
      columnMetadata: [{ pixelSize: 100 }, { pixelSize: 100, hiddenByUser: true }],
    });
  });

  it('make columns as wide as their texts need, wide letters counted twice', () => {
    const book = new Workbench();
    book.write('A1', ['订单登记表', 'abcde', '']);
    book.batch({ autoResizeDimensions: { dimensions: columns(0, 3) } });
    const widths = book.get('sheets.data.columnMetadata.pixelSize', 'A1:C1').sheets?.[0]?.data?.[0]?.columnMetadata;
    const [chinese = 0, latin = 0, empty] = widths?.map((one) => one.pixelSize) ?? [];
    expect(chinese).toBeGreaterThan(latin);
    expect(empty).toBe(100);
  });
});

describe('dimension groups', () => {
  const groups = (book: Workbench) =>
    book.sheet().columnGroups?.map(({ range, depth }) => [range?.startIndex, range?.endIndex, depth]);

  it.each([
    ['a superset', columns(2, 4), columns(1, 5)],
    ['a subset', columns(1, 5), columns(2, 4)],
    ['an overlap', columns(1, 4), columns(2, 5)],
  ])('nest for %s as the documentation says', (_, first, second) => {
    const book = new Workbench();
    book.batch({ addDimensionGroup: { range: first } }, { addDimensionGroup: { range: second } });
    expect(groups(book)).toEqual([
      [1, 5, 1],
      [2, 4, 2],
    ]);
  });

  it('lose a level where a group is deleted', () => {
    const book = new Workbench();
    book.batch({ addDimensionGroup: { range: columns(1, 5) } }, { addDimensionGroup: { range: columns(2, 4) } });
    book.batch({ deleteDimensionGroup: { range: columns(3, 5) } });
    expect(groups(book)).toEqual([
      [1, 4, 1],
      [2, 3, 2],
    ]);
  });

  it('hide what they hold when they collapse', () => {
    const book = new Workbench();
    book.batch({ addDimensionGroup: { range: rows(1, 3) } });
    const dimensionGroup = { range: rows(1, 3), depth: 1, collapsed: true };
    book.batch({ updateDimensionGroup: { dimensionGroup, fields: 'collapsed' } });
    expect(book.sheet().rowGroups).toEqual([dimensionGroup]);
    const hidden = book.get('sheets.data.rowMetadata.hiddenByUser', 'A1:A4').sheets?.[0]?.data?.[0]?.rowMetadata;
    expect(hidden).toEqual([{}, { hiddenByUser: true }, { hiddenByUser: true }, {}]);
  });
});
