import ExcelJS from 'exceljs';
import type { NamedRange } from '../google/objects';
import type { Sheet, Spreadsheet } from '../google/spreadsheet';
import { parseA1 } from '../ranges/a1-notation';
import { readSheet } from './sheet-reader';

/** What a file does not say of a spreadsheet. */
export type ImportOptions = { title: string; locale: string; timeZone: string };

/**
 * Reads an .xlsx file as a Google spreadsheet with grid data, ready for `spreadsheets.create`: what `exportXlsx`
 * writes, and what other programs write of the same kinds. Charts and pictures are left out.
 * @throws when the bytes are no .xlsx file
 */
export async function importXlsx(bytes: Buffer, options: ImportOptions): Promise<Spreadsheet> {
  const workbook = new ExcelJS.Workbook();
  // The library's types name a Buffer of their own.
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheets = workbook.worksheets.map((worksheet, sheetId) => readSheet(worksheet, sheetId));
  return { properties: { ...options }, sheets, namedRanges: readNames(workbook, sheets) };
}

function readNames(workbook: ExcelJS.Workbook, sheets: readonly Sheet[]): NamedRange[] {
  return workbook.definedNames.model.flatMap(({ name, ranges }): NamedRange[] => {
    // Names such as _xlnm.Print_Area are Excel's own.
    if (name.startsWith('_xlnm.')) return [];
    // A name can mean several ranges in Excel, and one in Sheets.
    const reference = parseA1((ranges[0] ?? '').replaceAll('$', ''));
    const home = sheets.find(({ properties }) => properties?.title === reference?.sheetTitle);
    if (!reference?.cells || !home || ranges.length > 1) return [];
    return [{ name, range: { sheetId: home.properties?.sheetId ?? 0, ...reference.cells } }];
  });
}
