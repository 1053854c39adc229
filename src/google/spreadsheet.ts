import type { OrderPlace } from '../application/ports/order-book';
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

/** Selects a row of a tab in the grid of the person who asked; unhides the tab where a past month is hidden. */
export function selectRow({ sheetId, rowIndex }: OrderPlace): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
  if (!sheet) return;
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.setActiveRange(sheet.getRange(rowIndex + 1, 1, 1, sheet.getMaxColumns()));
}
