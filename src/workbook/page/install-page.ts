import type { Language } from '../../domain/settings/settings';
import { shortHash } from '../../domain/short-hash';
import { MEASURE_IDS, type MeasureId, measuresFor, STEP_MEASURE_IDS } from '../../domain/statistics/measures';
import { CUSTOMER_MEASURES, ROW_MEASURES, TREND_MEASURES } from '../../domain/statistics/month-report';
import { type Texts, textsFor } from '../../domain/texts';
import { ageHeads } from '../../domain/texts/money-words';
import { headerMark, layoutMark, tabMark } from '../install/metadata';
import type { SheetsRequest } from '../sheets-service';
import { chartRequests } from './charts';
import { COLUMN_FORMATS, FORMATS, type FormatName, LAYOUT, SECTIONS, type Section } from './layout';
import { AGED_STAMP_COLUMN, STAMP_COLUMN, STATISTICS_PAGE } from './statistics-page';

const { sheetId } = STATISTICS_PAGE;
const WIDTHS_PX = [230, 110, 110, 110, 110, 110, 110, 110, 24];
const WHITE = { red: 1, green: 1, blue: 1 };
const TITLE_ROW_PX = 36;

const INK = { red: 0.13, green: 0.18, blue: 0.28 };
const QUIET = { red: 0.42, green: 0.45, blue: 0.5 };
const HEAD_FILL = { red: 0.91, green: 0.94, blue: 0.99 };
const MET = { red: 0.83, green: 0.93, blue: 0.84 };
const MISSED = { red: 0.97, green: 0.82, blue: 0.8 };

/** Makes the page 统计: its sheet, and what stands on it before any figure does. `index` is null where it comes last. */
export function newPageRequests(title: string, index: number | null, language: Language): SheetsRequest[] {
  const gridProperties = { rowCount: LAYOUT.rowCount, columnCount: LAYOUT.columnCount, hideGridlines: true };
  const properties = { sheetId, title, gridProperties, ...(index === null ? {} : { index }) };
  const description = textsFor(language).workbook.warning;
  return [
    { addSheet: { properties } },
    tabMark(STATISTICS_PAGE),
    headerMark(STATISTICS_PAGE, LAYOUT.title),
    ...laidOut(language),
    layoutMark(STATISTICS_PAGE, layoutName(language)),
    { addProtectedRange: { protectedRange: { range: { sheetId }, description, warningOnly: true } } },
  ];
}

/** By this a page is known to be laid out as this version does it: whatever changes a heading, a format or a chart changes it. */
export function layoutName(language: Language): string {
  return shortHash(JSON.stringify(laidOut(language)));
}

/** Headings with a note that defines each figure (J1), number formats and charts, on an empty sheet. */
export function laidOut(language: Language): SheetsRequest[] {
  const texts = textsFor(language);
  return [
    ...WIDTHS_PX.map(width),
    rowHeight(LAYOUT.title, TITLE_ROW_PX),
    styled(LAYOUT.title, 1, { textFormat: { bold: true, fontSize: 18, foregroundColorStyle: { rgbColor: INK } } }),
    styled(LAYOUT.asOf, 1, { textFormat: { foregroundColorStyle: { rgbColor: QUIET } } }),
    ...[STAMP_COLUMN, AGED_STAMP_COLUMN].map(stampFormat),
    ...SECTIONS.flatMap((section) => sectionRequests(section, texts)),
    ...figureFormats(),
    ...moneyRequests(texts),
    ...judgementColours(texts),
    ...chartRequests(texts),
  ];
}

/** A stamp is for code: white on white, at the edge of the tables. */
function stampFormat(column: number): SheetsRequest {
  const range = { ...block(LAYOUT.title, 1), startColumnIndex: column, endColumnIndex: column + 1 };
  const userEnteredFormat = {
    wrapStrategy: 'CLIP',
    textFormat: { fontSize: 6, foregroundColorStyle: { rgbColor: WHITE } },
  };
  return {
    repeatCell: { range, cell: { userEnteredFormat }, fields: 'userEnteredFormat(wrapStrategy,textFormat)' },
  };
}

function sectionRequests(section: Section, texts: Texts): SheetsRequest[] {
  const { head } = LAYOUT[section];
  const heads = headsOf(section, texts);
  const headCells = heads.map(({ text, note }) => ({
    userEnteredValue: { stringValue: text },
    ...(note ? { note } : {}),
  }));
  return [
    cells(head - 1, [[{ userEnteredValue: { stringValue: texts.statistics.sections[section] } }]]),
    styled(head - 1, 1, { textFormat: { bold: true, fontSize: 13, foregroundColorStyle: { rgbColor: INK } } }),
    cells(head, [headCells]),
    styled(head, heads.length, {
      backgroundColorStyle: { rgbColor: HEAD_FILL },
      textFormat: { bold: true },
      horizontalAlignment: 'LEFT',
    }),
    aligned(block(head, 1), 1, section === 'figures' ? FIGURE_COLUMNS : heads.length - 1, 'RIGHT'),
    ...(section === 'figures' ? [aligned(block(head, 1 + LAYOUT.figures.rows), 1 + FIGURE_COLUMNS, 2, 'CENTER')] : []),
    ...(section === 'figures' ? [] : tableFormats(section)),
    ...(section === 'figures' ? [figureNotes(texts)] : []),
  ];
}

/** Of the figures' table value and value before are numbers; bar and judgement stand in the middle of their columns. */
const FIGURE_COLUMNS = 2;

/** The heads of columns with numbers stand over them, to the right; the first column is text. */
function aligned(rows: ReturnType<typeof block>, column: number, columns: number, horizontalAlignment: string) {
  const range = { ...rows, startColumnIndex: column, endColumnIndex: column + columns };
  const cell = { userEnteredFormat: { horizontalAlignment } };
  return { repeatCell: { range, cell, fields: 'userEnteredFormat.horizontalAlignment' } };
}

function headsOf(section: Section, { statistics }: Texts): { text: string; note?: string }[] {
  const { heads, measures } = statistics;
  const headsFor = (ids: readonly MeasureId[]) =>
    ids.map((id) => ({ text: measures[id].name, note: measures[id].note }));
  switch (section) {
    case 'figures':
      return [heads.figure, heads.value, heads.before, heads.bar, heads.judgement].map((text) => ({ text }));
    case 'trend':
      return [{ text: heads.month }, ...headsFor(TREND_MEASURES)];
    case 'categories':
      return [{ text: heads.category }, ...headsFor(ROW_MEASURES)];
    case 'salespeople':
      return [{ text: heads.salesperson }, ...headsFor(ROW_MEASURES)];
    case 'customers':
      return [{ text: heads.customer, note: statistics.customersNote }, ...headsFor(CUSTOMER_MEASURES)];
    case 'steps':
      return [
        { text: heads.step },
        ...STEP_MEASURE_IDS.map((id) => ({
          text: statistics.stepMeasures[id].name,
          note: statistics.stepMeasures[id].note,
        })),
      ];
    case 'ageing':
      return agedHeads(heads.salesperson, statistics);
    case 'agedCustomers':
      return agedHeads(heads.customer, statistics);
  }
}

function agedHeads(first: string, statistics: Texts['statistics']): { text: string; note?: string }[] {
  const texts = [first, ...ageHeads({ statistics })];
  const sum = texts.length - 1;
  return texts.map((text, n) => (n === sum ? { text, note: statistics.money.outstandingNote } : { text }));
}

/** Hovering over a figure's name tells how it is worked out. */
function figureNotes({ statistics }: Texts): SheetsRequest {
  const rows = MEASURE_IDS.map((id) => ({ values: [{ note: statistics.measures[id].note }] }));
  const start = { sheetId, rowIndex: LAYOUT.figures.head + 1, columnIndex: 0 };
  return { updateCells: { start, rows, fields: 'note' } };
}

function tableFormats(section: Exclude<Section, 'figures'>): SheetsRequest[] {
  const { head, rows } = LAYOUT[section];
  return COLUMN_FORMATS[section].map((format, n) => numbered(head + 1, rows, n + 1, 1, format));
}

function figureFormats(): SheetsRequest[] {
  const measures = measuresFor({ punctualityBy: 'first' });
  return MEASURE_IDS.map((id, n) => {
    const { unit } = measures[id];
    const format: FormatName = unit === 'fen' || unit === 'share' || unit === 'days' ? unit : 'count';
    return numbered(LAYOUT.figures.head + 1 + n, 1, 1, 2, format);
  });
}

function moneyRequests({ statistics }: Texts): SheetsRequest[] {
  const { sections, money } = statistics;
  return [
    cells(LAYOUT.money, [[{ userEnteredValue: { stringValue: sections.money }, note: money.note }]]),
    styled(LAYOUT.money, 1, { textFormat: { bold: true, fontSize: 13, foregroundColorStyle: { rgbColor: INK } } }),
  ];
}

/** Met is green, missed is red, in every language. */
function judgementColours(texts: Texts): SheetsRequest[] {
  const { head, rows } = LAYOUT.figures;
  const range = { ...block(head + 1, rows), startColumnIndex: 4, endColumnIndex: 5 };
  const { met, missed } = texts.statistics;
  return [
    { word: met, fill: MET },
    { word: missed, fill: MISSED },
  ].map(({ word, fill }, index) => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] },
          format: { backgroundColorStyle: { rgbColor: fill } },
        },
      },
    },
  }));
}

function width(pixelSize: number, index: number): SheetsRequest {
  const range = { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 };
  return { updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } };
}

function rowHeight(row: number, pixelSize: number): SheetsRequest {
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
  return { updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } };
}

function block(row: number, rows: number) {
  return { sheetId, startRowIndex: row, endRowIndex: row + rows };
}

function cells(rowIndex: number, rows: object[][]): SheetsRequest {
  const start = { sheetId, rowIndex, columnIndex: 0 };
  return { updateCells: { start, rows: rows.map((values) => ({ values })), fields: 'userEnteredValue,note' } };
}

function styled(row: number, columns: number, format: object): SheetsRequest {
  const range = { ...block(row, 1), startColumnIndex: 0, endColumnIndex: columns };
  const fields = `userEnteredFormat(${Object.keys(format).join(',')})`;
  return { repeatCell: { range, cell: { userEnteredFormat: format }, fields } };
}

function numbered(row: number, rows: number, column: number, columns: number, format: FormatName): SheetsRequest {
  const range = { ...block(row, rows), startColumnIndex: column, endColumnIndex: column + columns };
  const userEnteredFormat = { numberFormat: FORMATS[format], horizontalAlignment: 'RIGHT' };
  return {
    repeatCell: { range, cell: { userEnteredFormat }, fields: 'userEnteredFormat(numberFormat,horizontalAlignment)' },
  };
}
