import type { RequestBodies } from '../google/requests';
import type { Sheet, Spreadsheet, SpreadsheetProperties } from '../google/spreadsheet';
import { updateDimensions } from '../mutation/dimension-properties';
import type { Mutation } from '../mutation/mutation';
import { addBanding } from '../requests/banding';
import { updateCells } from '../requests/cells';
import { addChart } from '../requests/charts';
import { addConditionalFormatRule } from '../requests/conditional-formats';
import { createDeveloperMetadata } from '../requests/developer-metadata';
import { addDimensionGroup } from '../requests/dimension-groups';
import { addFilterView, setBasicFilter } from '../requests/filters';
import { mergeCells } from '../requests/merges';
import { addNamedRange } from '../requests/named-ranges';
import { addProtectedRange } from '../requests/protected-ranges';
import { addSheet } from '../requests/sheets';
import { assertLocale, assertTimeZone } from '../requests/spreadsheet-properties';
import { STANDARD_THEME } from '../schema/theme-colors';
import { STANDARD_FORMAT } from '../views/effective-format';

/** What a spreadsheet has that nobody said anything about. */
export const STANDARD_PROPERTIES: SpreadsheetProperties = {
  title: 'Untitled spreadsheet',
  locale: 'en_US',
  autoRecalc: 'ON_CHANGE',
  timeZone: 'Etc/GMT',
  defaultFormat: STANDARD_FORMAT,
  spreadsheetTheme: STANDARD_THEME,
};

/** Fills a new workbook as `spreadsheets.create` describes it; without sheets it gets one, `Sheet1`. */
export function fillNewWorkbook(mutation: Mutation, spreadsheet: Spreadsheet): void {
  const { properties = {}, sheets = [], namedRanges = [], developerMetadata = [] } = spreadsheet;
  assertTimeZone(properties.timeZone);
  assertLocale(properties.locale);
  mutation.workbook.update({ properties: { ...STANDARD_PROPERTIES, ...properties } });
  const wanted = sheets.length > 0 ? sheets : [{}];
  wanted.forEach((sheet, i) => {
    const { index: _, ...rest } = sheet.properties ?? {};
    addSheet(mutation, { properties: { ...(i === 0 && { sheetId: 0 }), ...rest } });
  });
  wanted.forEach((sheet, i) => {
    const sheetId = mutation.workbook.state.sheets[i]?.sheetId ?? 0;
    fillSheet(mutation, sheetId, sheet);
  });
  for (const namedRange of namedRanges) addNamedRange(mutation, { namedRange });
  for (const metadata of developerMetadata) createDeveloperMetadata(mutation, { developerMetadata: metadata });
}

function fillSheet(mutation: Mutation, sheetId: number, sheet: Sheet): void {
  for (const data of sheet.data ?? []) fillGrid(mutation, sheetId, data);
  for (const range of sheet.merges ?? []) mergeCells(mutation, { range });
  sheet.conditionalFormats?.forEach((rule, index) => {
    addConditionalFormatRule(mutation, { rule, index });
  });
  for (const filter of sheet.filterViews ?? []) addFilterView(mutation, { filter });
  if (sheet.basicFilter) setBasicFilter(mutation, { filter: sheet.basicFilter });
  for (const bandedRange of sheet.bandedRanges ?? []) addBanding(mutation, { bandedRange });
  for (const chart of sheet.charts ?? []) addChart(mutation, { chart });
  for (const developerMetadata of sheet.developerMetadata ?? [])
    createDeveloperMetadata(mutation, { developerMetadata });
  for (const { range } of [...(sheet.rowGroups ?? []), ...(sheet.columnGroups ?? [])]) {
    addDimensionGroup(mutation, range ? { range } : {});
  }
  for (const protectedRange of sheet.protectedRanges ?? []) addProtectedRange(mutation, { protectedRange });
}

/** Empties a workbook and fills it anew; its id stays, and so does what lives beside it. */
export function replaceContents(mutation: Mutation, spreadsheet: Spreadsheet): void {
  const { workbook, changes } = mutation;
  for (const { sheetId } of workbook.state.sheets) changes.removed(sheetId);
  const { properties } = workbook.state;
  workbook.update({ sheets: [], namedRanges: [], developerMetadata: [] });
  fillNewWorkbook(mutation, { ...spreadsheet, properties: { ...properties, ...spreadsheet.properties } });
}

type GridData = NonNullable<Sheet['data']>[number];

function fillGrid(mutation: Mutation, sheetId: number, data: GridData): void {
  const { startRow = 0, startColumn = 0, rowData = [], rowMetadata = [], columnMetadata = [] } = data;
  const start = { sheetId, rowIndex: startRow, columnIndex: startColumn };
  const cells: RequestBodies['updateCells'] = { rows: rowData, fields: '*', start };
  if (rowData.length > 0) updateCells(mutation, cells);
  const sheet = mutation.sheet(sheetId);
  for (const [dimension, from, list] of [
    ['ROWS', startRow, rowMetadata],
    ['COLUMNS', startColumn, columnMetadata],
  ] as const) {
    const count = list.length;
    if (count === 0) continue;
    updateDimensions(sheet, { dimension, start: from, count }, (_, index) => {
      const { pixelSize, hiddenByUser } = list[index - from] ?? {};
      return { ...(pixelSize !== undefined && { pixelSize }), ...(hiddenByUser && { hiddenByUser }) };
    });
  }
}
