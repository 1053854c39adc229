import { expect, it } from 'vitest';
import { readPeople } from '../../../host/server/page/people-tab';
import { SheetsEngine } from '../../../host/sheets-api/engine';

const nobody = { user: null };

const dimensionMark = (sheetId: number, column: number, metadataValue: string) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: 'jiedan.column',
      metadataValue,
      visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 } },
    },
  },
});

/** A workbook whose list of people stands on a tab of any name, its columns in any order. */
function workbook(rows: string[][]) {
  const engine = new SheetsEngine({ now: () => new Date(0) });
  const { spreadsheetId = '' } = engine.create({ sheets: [{ properties: { title: '同事' } }] }, nobody);
  const tab = { metadataKey: 'jiedan.tab', metadataValue: 'people', visibility: 'DOCUMENT', location: { sheetId: 0 } };
  engine.batchUpdate(
    spreadsheetId,
    {
      requests: [
        { createDeveloperMetadata: { developerMetadata: tab } },
        ...['people.name', 'people.email', 'people.categories', 'people.roles'].map((value, at) =>
          dimensionMark(0, at, value),
        ),
      ],
    },
    nobody,
  );
  engine.valuesUpdate(spreadsheetId, '同事!A1', { valueInputOption: 'RAW' }, { values: rows }, nobody);
  return readPeople(engine, spreadsheetId);
}

it('lists the people of the workbook wherever their tab and columns stand', () => {
  expect(
    workbook([
      ['姓名', '邮箱', '品类', '角色'],
      ['周敏', 'zhou.min@factory.example', '', '接单员'],
      ['黄强', ' huang@factory.example ', '钢木门、防盗门', '跟单员'],
      ['', 'new@factory.example'],
      ['离职', ''],
    ]),
  ).toEqual([
    { email: 'zhou.min@factory.example', name: '周敏', role: '接单员' },
    { email: 'huang@factory.example', name: '黄强', role: '跟单员（钢木门、防盗门）' },
    { email: 'new@factory.example', name: 'new@factory.example', role: '' },
  ]);
});

it('lists nobody where the workbook has no such tab', () => {
  const engine = new SheetsEngine({ now: () => new Date(0) });
  expect(readPeople(engine, engine.create({}, nobody).spreadsheetId ?? '')).toEqual([]);
});
