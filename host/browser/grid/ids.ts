/** The one workbook of a page, as Univer names its unit. */
export const workbookUnitId = 'workbook';

/** Univer names sheets by text, the Sheets API by number. */
export function sheetKey(sheetId: number): string {
  return String(sheetId);
}

/** @returns the sheet's id, or null for a sheet that Univer made and the server does not know yet */
export function sheetIdOf(key: string): number | null {
  return /^\d+$/.test(key) ? Number(key) : null;
}
