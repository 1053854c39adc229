import type { Sheet, Spreadsheet } from '../../../../host/sheets-api/google/spreadsheet';

const RED = { red: 1 };
const GREY = { red: Math.fround(0.8), green: Math.fround(0.8), blue: Math.fround(0.8) };

/** A tab of orders with one of everything that an order desk uses. */
export const ORDERS: Sheet = {
  properties: {
    sheetId: 0,
    title: '2026-11 订单',
    sheetType: 'GRID',
    gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1, frozenColumnCount: 2, hideGridlines: true },
    tabColor: RED,
    tabColorStyle: { rgbColor: RED },
  },
  data: [
    {
      rowData: [
        {
          values: [
            {
              userEnteredValue: { stringValue: '单号' },
              userEnteredFormat: {
                backgroundColor: GREY,
                backgroundColorStyle: { rgbColor: GREY },
                borders: { bottom: { style: 'SOLID_MEDIUM', color: RED, colorStyle: { rgbColor: RED } } },
                horizontalAlignment: 'CENTER',
                verticalAlignment: 'MIDDLE',
                wrapStrategy: 'WRAP',
                textFormat: { fontFamily: 'Courier New', fontSize: 11, bold: true },
              },
              note: '不要改',
            },
            { userEnteredValue: { stringValue: '交货日' } },
            { userEnteredValue: { stringValue: '金额' } },
            { userEnteredValue: { stringValue: '急' } },
            { userEnteredValue: { stringValue: '颜色' } },
          ],
        },
        {
          values: [
            { userEnteredValue: { stringValue: '007' } },
            {
              userEnteredValue: { numberValue: 46350.5 },
              userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd h:mm' } },
            },
            {
              userEnteredValue: { numberValue: 1234.5 },
              userEnteredFormat: { numberFormat: { type: 'CURRENCY', pattern: '"¥"#,##0.00' } },
            },
            {
              userEnteredValue: { boolValue: true },
              dataValidation: { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true },
            },
            { userEnteredValue: { stringValue: '红橡' }, dataValidation: colours() },
          ],
        },
        {
          values: [
            { userEnteredValue: { stringValue: '=不是公式' } },
            {
              userEnteredValue: { numberValue: 46351 },
              userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
            },
            { userEnteredValue: { formulaValue: '=SUM(C2:C2)' }, effectiveValue: { numberValue: 1234.5 } },
            { userEnteredValue: { errorValue: { type: 'N_A' } } },
            {
              userEnteredFormat: { backgroundColor: RED, backgroundColorStyle: { rgbColor: RED } },
              dataValidation: colours(),
            },
          ],
        },
        { values: [{ userEnteredFormat: { backgroundColor: RED, backgroundColorStyle: { rgbColor: RED } } }] },
      ],
      rowMetadata: [{ pixelSize: 40 }, { pixelSize: 21 }, { pixelSize: 21, hiddenByUser: true }],
      columnMetadata: [
        { pixelSize: 120 },
        { pixelSize: 90 },
        { pixelSize: 100 },
        { pixelSize: 60, hiddenByUser: true },
      ],
    },
  ],
  merges: [{ startRowIndex: 9, endRowIndex: 11, startColumnIndex: 0, endColumnIndex: 3 }],
  basicFilter: { range: { startRowIndex: 0, endRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 5 } },
  conditionalFormats: [
    rule({ type: 'TEXT_EQ', values: [{ userEnteredValue: '加急' }] }),
    rule({ type: 'TEXT_CONTAINS', values: [{ userEnteredValue: '待"补"' }] }),
    rule({ type: 'NUMBER_GREATER', values: [{ userEnteredValue: '5' }] }),
    rule({ type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '5' }] }),
    rule({ type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] }),
    rule({ type: 'NOT_BLANK' }),
    rule({ type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$A2="x"' }] }),
  ],
};

/** A tab that reads the orders and has what only some programs know. */
export const FIGURES: Sheet = {
  properties: {
    sheetId: 1,
    title: '统计',
    sheetType: 'GRID',
    gridProperties: { rowCount: 1000, columnCount: 26 },
    hidden: true,
  },
  data: [
    {
      rowData: [
        {
          values: [
            { userEnteredValue: { formulaValue: "=SUM('2026-11 订单'!C2:C)" }, effectiveValue: { numberValue: 2469 } },
            { userEnteredValue: { formulaValue: '=TEXTJOIN(",",TRUE,A:A)' }, effectiveValue: { stringValue: '2469' } },
          ],
        },
        ...['月份 订单 金额', '10月 12 3400.5', '11月 15 4100'].map((line) => ({
          values: line.split(' ').map(cellOf),
        })),
      ],
    },
  ],
  charts: [chartOf('COLUMN', 0), chartOf('LINE', 400), pie()],
};

/** A workbook of both tabs, with a name for a range. */
export function sampleSpreadsheet(): Spreadsheet {
  return {
    spreadsheetId: 'book',
    properties: { title: '接单', locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
    sheets: [ORDERS, FIGURES],
    namedRanges: [
      {
        name: '金额',
        range: { sheetId: 0, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 2, endColumnIndex: 3 },
      },
    ],
  };
}

function cellOf(text: string) {
  const number = Number(text);
  return { userEnteredValue: Number.isNaN(number) ? { stringValue: text } : { numberValue: number } };
}

function columnOf(column: number) {
  const range = { sheetId: 1, startRowIndex: 1, endRowIndex: 4, startColumnIndex: column, endColumnIndex: column + 1 };
  return { sourceRange: { sources: [range] } };
}

function chartOf(chartType: string, offsetYPixels: number) {
  const basicChart = {
    chartType,
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: 1,
    axis: [{ position: 'BOTTOM_AXIS', title: '月份' }],
    domains: [{ domain: columnOf(0) }],
    series: [
      { series: columnOf(1), targetAxis: 'LEFT_AXIS' },
      { series: columnOf(2), colorStyle: { rgbColor: RED } },
    ],
  };
  const overlayPosition = { anchorCell: { sheetId: 1, rowIndex: 5, columnIndex: 4 }, offsetYPixels };
  return {
    chartId: offsetYPixels + 1,
    spec: { title: `订单 <${chartType}>`, basicChart },
    position: { overlayPosition },
  };
}

function pie() {
  const spec = {
    title: '金额',
    pieChart: { domain: columnOf(0), series: columnOf(2), legendPosition: 'RIGHT_LEGEND' },
  };
  return {
    chartId: 3,
    spec,
    position: { overlayPosition: { anchorCell: { sheetId: 1, rowIndex: 5, columnIndex: 12 } } },
  };
}

function colours() {
  const values = ['红橡', '白橡', '柚木'].map((userEnteredValue) => ({ userEnteredValue }));
  return { condition: { type: 'ONE_OF_LIST', values }, inputMessage: '选一种颜色', showCustomUi: true };
}

function rule(condition: { type: string; values?: { userEnteredValue?: string; relativeDate?: string }[] }) {
  const ranges = [{ startRowIndex: 1, endRowIndex: 1000, startColumnIndex: 4, endColumnIndex: 5 }];
  const format = { backgroundColor: RED, backgroundColorStyle: { rgbColor: RED }, textFormat: { bold: true } };
  return { ranges, booleanRule: { condition, format } };
}
