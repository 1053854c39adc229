// Its whole index brings the types of several hundred services along.
import { type sheets_v4, sheets as sheetsClient } from 'googleapis/build/src/apis/sheets/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SheetsEngine } from '../../../host/sheets-api/engine';
import { type LoopbackServer, startLoopbackServer } from '../../support/conformance/loopback-server';

describe("Google's own client, the npm package googleapis", () => {
  const engine = new SheetsEngine({ now: () => new Date('2026-11-24T08:00:00Z') });
  let server: LoopbackServer;
  let sheets: sheets_v4.Sheets;

  beforeAll(async () => {
    server = await startLoopbackServer(engine);
    sheets = sheetsClient({ version: 'v4', rootUrl: server.rootUrl });
  });

  afterAll(() => server.close());

  async function newSpreadsheet(): Promise<string> {
    const made = await sheets.spreadsheets.create({ requestBody: { properties: { title: '订单' } } });
    return made.data.spreadsheetId ?? '';
  }

  it('writes, appends, reads and clears values', async () => {
    const spreadsheetId = await newSpreadsheet();
    const { values } = sheets.spreadsheets;
    await values.update({
      spreadsheetId,
      range: 'Sheet1!A1',
      valueInputOption: 'USER_ENTERED',
      requestBody: {
        values: [
          ['编号', '日期', '金额'],
          ['301', '2026-03-01', '¥1,200'],
        ],
      },
    });
    const appended = await values.append({
      spreadsheetId,
      range: 'Sheet1!A1:C1',
      valueInputOption: 'RAW',
      includeValuesInResponse: true,
      requestBody: { values: [['302', '2026-03-02', 900]] },
    });
    expect(appended.data.tableRange).toBe('Sheet1!A1:C2');
    expect(appended.data.updates?.updatedData?.values).toEqual([['302', '2026-03-02', '900']]);
    const read = await values.batchGet({
      spreadsheetId,
      ranges: ['Sheet1!A:A', 'Sheet1!C2:C3'],
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(read.data.valueRanges?.map((one) => one.values)).toEqual([
      [['编号'], [301], ['302']],
      [[1200], [900]],
    ]);
    await values.clear({ spreadsheetId, range: 'Sheet1!A2:C' });
    const rest = await values.get({ spreadsheetId, range: 'Sheet1' });
    expect(rest.data.values).toEqual([['编号', '日期', '金额']]);
  });

  it('finds columns by developer metadata after people moved them', async () => {
    const spreadsheetId = await newSpreadsheet();
    const lookup = { developerMetadataLookup: { metadataKey: 'column', metadataValue: 'phone' } };
    await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [
          {
            createDeveloperMetadata: {
              developerMetadata: {
                metadataKey: 'column',
                metadataValue: 'phone',
                visibility: 'DOCUMENT',
                location: { dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } },
              },
            },
          },
          { moveDimension: { source: { dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }, destinationIndex: 0 } },
        ],
      },
    });
    await sheets.spreadsheets.values.batchUpdateByDataFilter({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'RAW',
        data: [{ dataFilter: lookup, majorDimension: 'COLUMNS', values: [['电话', '138']] }],
      },
    });
    const found = await sheets.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId,
      requestBody: { dataFilters: [lookup] },
    });
    expect(found.data.valueRanges?.[0]?.valueRange).toEqual({
      range: 'Sheet1!A1:A1000',
      majorDimension: 'ROWS',
      values: [['电话'], ['138']],
    });
    const searched = await sheets.spreadsheets.developerMetadata.search({
      spreadsheetId,
      requestBody: { dataFilters: [lookup] },
    });
    const [match] = searched.data.matchedDeveloperMetadata ?? [];
    expect(match?.developerMetadata?.location?.dimensionRange?.startIndex).toBe(0);
    const metadataId = match?.developerMetadata?.metadataId ?? 0;
    const got = await sheets.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId });
    expect(got.data.metadataValue).toBe('phone');
  });

  it('copies a sheet into another spreadsheet', async () => {
    const [from, to] = [await newSpreadsheet(), await newSpreadsheet()];
    const requestBody = { destinationSpreadsheetId: to };
    const copied = await sheets.spreadsheets.sheets.copyTo({ spreadsheetId: from, sheetId: 0, requestBody });
    expect(copied.data).toMatchObject({ title: 'Copy of Sheet1', index: 1 });
  });

  it('gets an error with the code and the words of the service', async () => {
    const spreadsheetId = await newSpreadsheet();
    await expect(sheets.spreadsheets.values.get({ spreadsheetId, range: 'Nowhere!A1' })).rejects.toMatchObject({
      status: 400,
      message: 'Unable to parse range: Nowhere!A1',
    });
    await expect(sheets.spreadsheets.get({ spreadsheetId: 'unknown' })).rejects.toMatchObject({ status: 404 });
  });
});
