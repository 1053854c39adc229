import type { SheetsEngine } from '../../host/sheets-api/engine';

/** Three million cells: a hundred thousand orders in the tabs of forty months, thirty cells an order. */
export const MONTHS = 40;
export const ORDERS_PER_MONTH = 2500;
export const ORDER_COLUMNS = 18;
export const ITEM_COLUMNS = 12;
export const SPREADSHEET_ID = 'large';

export const CALLER = { user: 'clerk@example.com' };
const ROWS_PER_CALL = 500;
const DATE = { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } };
const MONEY = { numberFormat: { type: 'NUMBER', pattern: '#,##0.00' } };

/** The sheet of a month's orders; its items are on the next. */
export function orderSheetId(month: number): number {
  return 2 * month + 1;
}

/** Creates the workbook and fills it through the API, as an import would. */
export function buildLargeWorkbook(engine: SheetsEngine): void {
  const sheets = Array.from({ length: MONTHS }, (_, month) => [
    sheetOf(orderSheetId(month), `${monthName(month)} 订单`, ORDER_COLUMNS),
    sheetOf(orderSheetId(month) + 1, `${monthName(month)} 明细`, ITEM_COLUMNS),
  ]).flat();
  engine.create({ properties: { title: 'Large', timeZone: 'Asia/Shanghai' }, sheets }, CALLER);
  for (let month = 0; month < MONTHS; month += 1) {
    for (let start = 0; start < ORDERS_PER_MONTH; start += ROWS_PER_CALL) {
      const requests = appendRequests(month, start, ROWS_PER_CALL);
      engine.batchUpdate(SPREADSHEET_ID, { requests }, CALLER);
    }
  }
}

/** Requests that append so many orders, each with one item, to a month. */
export function appendRequests(month: number, start: number, count: number): object[] {
  const numbers = Array.from({ length: count }, (_, index) => start + index);
  return [
    appendCells(
      orderSheetId(month),
      numbers.map((number) => orderRow(month, number)),
    ),
    appendCells(
      orderSheetId(month) + 1,
      numbers.map((number) => itemRow(month, number)),
    ),
  ];
}

function appendCells(sheetId: number, rows: object[]): object {
  return { appendCells: { sheetId, rows, fields: 'userEnteredValue,userEnteredFormat.numberFormat' } };
}

function sheetOf(sheetId: number, title: string, columnCount: number): object {
  return { properties: { sheetId, title, gridProperties: { rowCount: 1, columnCount } } };
}

function orderRow(month: number, number: number): object {
  const key = `${monthName(month)}-${String(number).padStart(4, '0')}`;
  const words = [
    '李家村门业',
    `138${String(number).padStart(8, '0')}`,
    '钢木门',
    `浙江省永康市第 ${number % 97} 街 ${number} 号`,
  ];
  const texts = [
    key,
    ...words,
    'clerk@example.com',
    '已下单',
    '电话',
    '现金',
    '',
    '是',
    `备注 ${number % 13}`,
    'normal',
  ];
  const dates = [46_000 + (number % 30), 46_010 + (number % 30)];
  const amounts = [number * 1.5, number % 7, number];
  return { values: [...texts.map(textCell), ...dates.map(dateCell), ...amounts.map(moneyCell)] };
}

function itemRow(month: number, number: number): object {
  const texts = [`${monthName(month)}-${number}-1`, '冷轧钢', '双边套', '欧式', '洞口', '红橡', '内开左', '有'];
  return { values: [...texts.map(textCell), ...[2050 + (number % 9), 960, 240, 1].map(moneyCell)] };
}

function textCell(stringValue: string): object {
  return { userEnteredValue: { stringValue } };
}

function dateCell(numberValue: number): object {
  return { userEnteredValue: { numberValue }, userEnteredFormat: DATE };
}

function moneyCell(numberValue: number): object {
  return { userEnteredValue: { numberValue }, userEnteredFormat: MONEY };
}

function monthName(month: number): string {
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
