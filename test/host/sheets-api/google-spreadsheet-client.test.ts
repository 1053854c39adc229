import { GoogleSpreadsheet } from 'google-spreadsheet';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SheetsEngine } from '../../../host/sheets-api/engine';
import { type LoopbackServer, startLoopbackServer } from '../../support/conformance/loopback-server';

const GOOGLE = 'https://sheets.googleapis.com/';

describe('the npm package google-spreadsheet', () => {
  const engine = new SheetsEngine({ now: () => new Date('2026-11-24T08:00:00Z') });
  let server: LoopbackServer;
  let doc: GoogleSpreadsheet;

  beforeAll(async () => {
    server = await startLoopbackServer(engine);
    const fetchFromNetwork = globalThis.fetch;
    // The package knows only Google's address; its requests are led to the engine unchanged.
    vi.stubGlobal('fetch', async (input: Request | string | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      expect(request.url.startsWith(GOOGLE)).toBe(true);
      const body = ['GET', 'HEAD'].includes(request.method) ? undefined : await request.text();
      return fetchFromNetwork(request.url.replace(GOOGLE, server.rootUrl), {
        method: request.method,
        headers: { 'content-type': 'application/json' },
        ...(body !== undefined && body !== '' && { body }),
      });
    });
  });

  afterAll(async () => {
    vi.unstubAllGlobals();
    await server.close();
  });

  beforeEach(async () => {
    const made = engine.create({ properties: { title: '接单' } }, { user: null });
    doc = new GoogleSpreadsheet(made.spreadsheetId ?? '', { token: 'a token that nobody checks' });
    await doc.loadInfo();
  });

  it('loads a document and renames it', async () => {
    expect(doc.title).toBe('接单');
    expect(doc.sheetsByIndex[0]?.title).toBe('Sheet1');
    await doc.updateProperties({ title: '订单' });
    await doc.loadInfo();
    expect(doc.title).toBe('订单');
  });

  it('adds a sheet with headers and adds, edits and deletes rows', async () => {
    const sheet = await doc.addSheet({ title: '客户', headerValues: ['name', 'phone'] });
    await sheet.addRows([
      { name: '张三', phone: '13800000001' },
      { name: '李四', phone: '13800000002' },
      { name: '王五', phone: '13800000003' },
    ]);
    const rows = await sheet.getRows();
    expect(rows.map((row) => row.get('name'))).toEqual(['张三', '李四', '王五']);
    rows[1]?.set('name', '李四光');
    await rows[1]?.save();
    await rows[0]?.delete();
    const after = await sheet.getRows();
    expect(after.map((row) => [row.rowNumber, row.get('name')])).toEqual([
      [2, '李四光'],
      [3, '王五'],
    ]);
    await sheet.clearRows();
    expect(await sheet.getRows()).toEqual([]);
  });

  it('reads and writes cells with values, formulas, notes and formats', async () => {
    const sheet = doc.sheetsByIndex[0];
    if (!sheet) throw new Error('no sheet');
    await sheet.loadCells('A1:C3');
    const [a, b, c] = ['A1', 'B1', 'C1'].map((name) => sheet.getCellByA1(name));
    if (!a || !b || !c) throw new Error('no cells');
    a.value = 20;
    b.formula = '=A1*2';
    c.value = '门';
    c.note = '红色';
    c.textFormat = { bold: true };
    c.backgroundColor = { red: 1, green: 0, blue: 0, alpha: 1 };
    a.numberFormat = { type: 'NUMBER', pattern: '0.00' };
    await sheet.saveUpdatedCells();
    expect([a.formattedValue, b.value, b.formula]).toEqual(['20.00', 40, '=A1*2']);
    sheet.resetLocalCache(true);
    await sheet.loadCells('A1:C3');
    const again = sheet.getCellByA1('C1');
    expect([again.value, again.note, again.textFormat?.bold]).toEqual(['门', '红色', true]);
    expect(again.effectiveFormat?.backgroundColor?.red).toBe(1);
    expect(sheet.getCellByA1('B2').value).toBeNull();
  });

  it('resizes, duplicates and deletes sheets', async () => {
    const sheet = await doc.addSheet({ title: '价目表', gridProperties: { rowCount: 5, columnCount: 3 } });
    await sheet.resize({ rowCount: 8, columnCount: 4 });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([8, 4]);
    await sheet.duplicate({ title: '价目表 2' });
    await doc.loadInfo();
    expect(doc.sheetsByTitle['价目表 2']?.rowCount).toBe(8);
    await doc.sheetsByTitle['价目表 2']?.delete();
    expect(doc.sheetsByTitle['价目表 2']).toBeUndefined();
  });

  it("shows the service's words where it refuses", async () => {
    await expect(doc.addSheet({ title: 'Sheet1' })).rejects.toThrow(/A sheet with the name "Sheet1" already exists/);
  });
});
