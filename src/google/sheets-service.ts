import type { BatchAnswer, SheetsService, SpreadsheetAnswer } from '../workbook/sheets-service';

/** The advanced service Sheets v4 on the workbook that the script is bound to. A failure is logged and thrown on. */
export const boundSheets: SheetsService = {
  get: (fields) => logged('get', () => service().get(boundId(), { fields }) as SpreadsheetAnswer),
  getByDataFilter: (body, fields) =>
    logged(
      'getByDataFilter',
      () => service().getByDataFilter(body as Filter, boundId(), { fields }) as SpreadsheetAnswer,
    ),
  batchUpdate: (body) =>
    logged('batchUpdate', () => service().batchUpdate(body as unknown as Batch, boundId()) as BatchAnswer),
};

type Filter = GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
type Batch = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;

function service(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  if (!Sheets?.Spreadsheets) throw new Error('the advanced service Sheets is not enabled in the manifest');
  return Sheets.Spreadsheets;
}

function boundId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}

/** The workbook turns every failure into one refusal; what the service said is kept in the log. */
function logged<Answer>(method: string, call: () => Answer): Answer {
  try {
    return call();
  } catch (error) {
    console.error(`Sheets.Spreadsheets.${method}: ${error}`);
    throw error;
  }
}
