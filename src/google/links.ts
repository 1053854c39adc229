import type { WorkbookLinks } from '../application/ports/workbook-care';

/** Addresses of the workbook and of its rows, as Sheets understands them. */
export const workbookLinks: WorkbookLinks = {
  home: () => baseUrl(),
  row: ({ sheetId, rowIndex }) => `${baseUrl()}#gid=${sheetId}&range=A${rowIndex + 1}`,
};

let known: string | undefined;

/** Asked for once a run. */
function baseUrl(): string {
  known ??= SpreadsheetApp.getActiveSpreadsheet().getUrl();
  return known;
}
