import type { GridSelection, OrderPlace } from '../application/ports/order-book';
import type { Language } from '../domain/settings/settings';

/** The zone that counts for every date of the desk. */
export function spreadsheetTimeZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

/** The language that the workbook is set to: English where its locale is English, otherwise Chinese. */
export function spreadsheetLanguage(): Language {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().startsWith('en') ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN'; // a menu must appear even where the locale can't be asked for
  }
}

/** What is selected in the grid of the person who asks: whole rows or parts of them, in one or several blocks; null where nothing is. */
export function selectedRows(): GridSelection | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ranges = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  const rows = ranges.map((range) => ({ start: range.getRow() - 1, end: range.getRow() - 1 + range.getNumRows() }));
  const [first] = ranges;
  if (!first) return null;
  return { sheetId: spreadsheet.getActiveSheet().getSheetId(), rows, column: first.getColumn() - 1 };
}

/** Selects a row of a tab in the grid of the person who asked; unhides the tab where a past month is hidden. */
export function selectRow({ sheetId, rowIndex }: OrderPlace): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
  if (!sheet) return;
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.setActiveRange(sheet.getRange(rowIndex + 1, 1, 1, sheet.getMaxColumns()));
}
