import { SheetsEngine } from '../../../host/sheets-api/engine';

const nobody = { user: null };
const id = 'workbook-1';

/** An engine with one workbook: the tab 今日待办 with a few cells, and the hidden tab 2026-03 订单. */
export function workbookFixture(): SheetsEngine {
  const engine = new SheetsEngine({ now: () => new Date('2026-03-02T01:00:00Z'), newId: () => id });
  const grid = (rowCount: number, columnCount: number) => ({ gridProperties: { rowCount, columnCount } });
  engine.create(
    {
      properties: { title: '接单', locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
      sheets: [
        { properties: { sheetId: 0, title: '今日待办', ...grid(100, 20) } },
        { properties: { sheetId: 7, title: '2026-03 订单', hidden: true, ...grid(50, 10) } },
      ],
    },
    nobody,
  );
  const noon = { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } };
  const rows = [
    { values: [{ userEnteredValue: { stringValue: 'text' } }, { userEnteredValue: { numberValue: 1.5 } }] },
    {
      values: [
        { userEnteredValue: { numberValue: 46083.5 }, userEnteredFormat: noon },
        { userEnteredValue: { boolValue: true } },
      ],
    },
  ];
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const updateCells = { rows, fields: 'userEnteredValue,userEnteredFormat', start };
  engine.batchUpdate(id, { requests: [{ updateCells }] }, nobody);
  engine.resetCounters();
  return engine;
}

/** The texts of the first column of 2026-03 订单: what the scripts of the tests append to. */
export function orderRows(engine: SheetsEngine): string[] {
  const { values = [] } = engine.valuesGet(id, "'2026-03 订单'!A:A", {}, nobody);
  return values.map((row) => String(row[0]));
}
