import { SheetsEngine } from '../../../host/sheets-api/engine';

export const now = new Date('2026-03-02T07:59:00Z');
export const owner = 'owner@menchang.example';

/** A workbook with one sheet (id 7, 订单, 300 × 6, a frozen row) in an engine of its own. */
export function workbook(...requests: Record<string, unknown>[]) {
  const engine = new SheetsEngine({ now: () => now });
  const sheet = { sheetId: 7, title: '订单', gridProperties: { rowCount: 300, columnCount: 6, frozenRowCount: 1 } };
  const properties = { title: '试验', locale: 'zh_CN', timeZone: 'Asia/Shanghai' };
  const { spreadsheetId = '' } = engine.create({ properties, sheets: [{ properties: sheet }] }, { user: owner });
  if (requests.length > 0) engine.batchUpdate(spreadsheetId, { requests }, { user: owner });
  const type = (range: string, values: unknown[][]) =>
    engine.valuesUpdate(spreadsheetId, range, { valueInputOption: 'USER_ENTERED' }, { values }, { user: owner });
  const read = (range: string) =>
    engine.valuesGet(spreadsheetId, range, { valueRenderOption: 'FORMULA' }, { user: owner }).values;
  return { engine, spreadsheetId, type, read };
}
