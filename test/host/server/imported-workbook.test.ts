import { expect, it } from 'vitest';
import { asNextContent } from '../../../host/server/imported-workbook';
import { SheetsEngine } from '../../../host/sheets-api/engine';
import type { Spreadsheet } from '../../../host/sheets-api/google/spreadsheet';

const nobody = { user: null };
const marks =
  'developerMetadata,sheets(properties(sheetId,title),developerMetadata,data(rowMetadata.developerMetadata,columnMetadata.developerMetadata,rowData.values.formattedValue))';

const text = (...values: string[]) => ({
  rowData: [{ values: values.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
});

function mark(metadataValue: string, location: object) {
  return { metadataKey: 'jiedan', metadataValue, visibility: 'DOCUMENT' as const, location };
}

const part = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) => ({
  dimensionRange: { sheetId: 1010, dimension, startIndex, endIndex: startIndex + 1 },
});

/** A workbook with a marked tab 客户, whose columns 编号 and 姓名 are marked too. */
function marked() {
  const engine = new SheetsEngine({ now: () => new Date(0) });
  const developerMetadata = [
    mark('customers', { sheetId: 1010 }),
    mark('header', part('ROWS', 0)),
    mark('customers.id', part('COLUMNS', 0)),
    mark('customers.name', part('COLUMNS', 1)),
  ];
  const sheet = { properties: { sheetId: 1010, title: '客户' }, data: [text('编号', '姓名')], developerMetadata };
  const { spreadsheetId = '' } = engine.create({ sheets: [sheet, { properties: { title: '旧的' } }] }, nobody);
  const read = (fields: string) => engine.get(spreadsheetId, { fields }, nobody);
  return { engine, spreadsheetId, read };
}

const imported: Spreadsheet = {
  sheets: [
    { properties: { sheetId: 0, title: '新的' }, merges: [{ startRowIndex: 0, endRowIndex: 2, endColumnIndex: 1 }] },
    { properties: { sheetId: 1, title: '客户' }, data: [text('姓名', '电话', '编号')] },
  ],
  namedRanges: [{ name: '所有', range: { sheetId: 1, startRowIndex: 0, endRowIndex: 9 } }],
};

it('exchanges the tabs, and keeps the marks of those that are there again, wherever their columns went', () => {
  const { engine, spreadsheetId, read } = marked();
  engine.replace(spreadsheetId, asNextContent(imported, read(marks)), nobody);
  const { sheets = [], namedRanges } = read('namedRanges,sheets(properties(sheetId,title),merges,developerMetadata)');
  expect(sheets.map(({ properties }) => [properties?.sheetId, properties?.title])).toEqual([
    [1, '新的'],
    [1010, '客户'],
  ]);
  expect(sheets[0]?.merges).toMatchObject([{ sheetId: 1, endRowIndex: 2 }]);
  expect(namedRanges).toMatchObject([{ name: '所有', range: { sheetId: 1010 } }]);
  const filters = [{ developerMetadataLookup: { metadataKey: 'jiedan' } }];
  const found = engine.developerMetadataSearch(spreadsheetId, { dataFilters: filters }, nobody) as {
    matchedDeveloperMetadata: { developerMetadata: { metadataValue: string; location: object } }[];
  };
  const places = Object.fromEntries(
    found.matchedDeveloperMetadata.map(({ developerMetadata: { metadataValue, location } }) => [
      metadataValue,
      location,
    ]),
  );
  expect(places).toMatchObject({
    customers: { sheetId: 1010 },
    header: part('ROWS', 0),
    'customers.id': part('COLUMNS', 2),
    'customers.name': part('COLUMNS', 0),
  });
});

it('leaves the workbook as it was where the content is refused', () => {
  const { engine, spreadsheetId, read } = marked();
  const before = read('*');
  const twice = { sheets: [{ properties: { title: '同名' } }, { properties: { title: '同名' } }] };
  expect(() => engine.replace(spreadsheetId, twice, nobody)).toThrow();
  expect(read('*')).toEqual(before);
});
