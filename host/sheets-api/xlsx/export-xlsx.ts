import { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { planChart } from '../charts/chart-plan';
import type { GridRange } from '../google/ranges';
import type { Sheet, Spreadsheet } from '../google/spreadsheet';
import { columnName } from '../ranges/a1-notation';
import { chartXml } from './chart-xml';
import { excelColor } from './excel-color';
import type { ExtentOf, SheetExtent } from './formula-text';
import { addParts, type TabAdditions } from './package-parts';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, excelHeight, excelWidth } from './pixel-sizes';
import { excelSheetNames } from './sheet-names';
import { SheetWriter } from './sheet-writer';
import { LossTally, type XlsxLoss } from './xlsx-loss';

/** An .xlsx file, and what of the workbook is not in it. */
export type XlsxExport = { bytes: Buffer; losses: XlsxLoss[] };

/**
 * Writes a spreadsheet (`spreadsheets.get` with grid data) as .xlsx: tabs, values, formulas, formats, widths and
 * heights, frozen and hidden rows and columns, groups, notes, merges, validations, conditional formats, filters,
 * named ranges, and charts of the common kinds.
 * @param loadSheet reads a tab's cells when its turn comes, so that a large workbook need not be read at once
 */
export async function exportXlsx(
  spreadsheet: Spreadsheet,
  loadSheet: (outline: Sheet) => Sheet = (sheet) => sheet,
): Promise<XlsxExport> {
  const sheets = spreadsheet.sheets ?? [];
  const locale = spreadsheet.properties?.locale ?? 'en_US';
  const losses = new LossTally();
  const extents = extentsOf(sheets, losses);
  const extentOf: ExtentOf = (title) => extents.get(title.toLowerCase());
  const rangeText = (range: GridRange): string => absoluteText(range, sheets, extentOf);
  const additions: TabAdditions[] = [];
  const chunks: Buffer[] = [];
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: collector(chunks), useStyles: true });
  for (const outline of sheets) {
    const target = addTab(workbook, outline, extentOf);
    const sheet = loadSheet(outline);
    new SheetWriter(target, sheet, locale, extentOf, losses).write();
    additions.push(additionsOf(sheet, rangeText, losses));
    losses.add('developer-metadata', sheet.developerMetadata?.length, outline.properties?.title);
    target.commit();
    // The archive packs a tab while others wait: let it.
    await nextTurn();
  }
  for (const { name, range } of spreadsheet.namedRanges ?? []) {
    if (name && range) workbook.definedNames.add(rangeText(range), name);
  }
  losses.add('developer-metadata', spreadsheet.developerMetadata?.length);
  await workbook.commit();
  return { bytes: await addParts(Buffer.concat(chunks), additions), losses: losses.losses() };
}

function additionsOf(sheet: Sheet, rangeText: (range: GridRange) => string, losses: LossTally): TabAdditions {
  const charts = (sheet.charts ?? []).flatMap((chart) => {
    const plan = planChart(chart.spec ?? {});
    return plan ? [{ chart, xml: chartXml(plan, rangeText) }] : [];
  });
  losses.add('chart', (sheet.charts?.length ?? 0) - charts.length, sheet.properties?.title);
  const filter = sheet.basicFilter?.range;
  const sheetId = sheet.properties?.sheetId ?? 0;
  return { charts, ...(filter && { filterRange: rangeText({ ...filter, sheetId }) }) };
}

function extentsOf(sheets: readonly Sheet[], losses: LossTally): Map<string, SheetExtent> {
  const names = excelSheetNames(sheets.map((sheet) => sheet.properties?.title ?? ''));
  const extents = sheets.map(({ properties }): [string, SheetExtent] => {
    const title = properties?.title ?? '';
    const { rowCount = 1, columnCount = 1 } = properties?.gridProperties ?? {};
    const excelName = names.get(title) ?? title;
    if (excelName !== title) losses.add('title', 1, title);
    return [title.toLowerCase(), { excelName, rowCount, columnCount }];
  });
  return new Map(extents);
}

function addTab(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { properties }: Sheet,
  extentOf: ExtentOf,
): ExcelJS.Worksheet {
  const { frozenRowCount = 0, frozenColumnCount = 0, hideGridlines = false } = properties?.gridProperties ?? {};
  const tabColor = excelColor(properties?.tabColorStyle, properties?.tabColor);
  const showGridLines = !hideGridlines;
  const isFrozen = frozenRowCount > 0 || frozenColumnCount > 0;
  return workbook.addWorksheet(extentOf(properties?.title ?? '')?.excelName, {
    state: properties?.hidden ? 'hidden' : 'visible',
    views: [
      isFrozen
        ? { state: 'frozen', xSplit: frozenColumnCount, ySplit: frozenRowCount, showGridLines }
        : { state: 'normal', showGridLines },
    ],
    properties: {
      defaultRowHeight: excelHeight(DEFAULT_ROW_PIXELS),
      defaultColWidth: excelWidth(DEFAULT_COLUMN_PIXELS),
      ...(tabColor && { tabColor }),
    },
  });
}

/** A range as a formula with its tab: open sides end where the sheet does. */
function absoluteText(range: GridRange, sheets: readonly Sheet[], extentOf: ExtentOf): string {
  const home = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === (range.sheetId ?? 0));
  const extent = extentOf(home?.properties?.title ?? '');
  if (!extent) return '#REF!';
  const { excelName, rowCount, columnCount } = extent;
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex = rowCount, endColumnIndex = columnCount } = range;
  const first = `$${columnName(startColumnIndex)}$${startRowIndex + 1}`;
  const isCell = endRowIndex === startRowIndex + 1 && endColumnIndex === startColumnIndex + 1;
  const last = isCell ? '' : `:$${columnName(endColumnIndex - 1)}$${endRowIndex}`;
  return `'${excelName.replaceAll("'", "''")}'!${first}${last}`;
}

function collector(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
}
