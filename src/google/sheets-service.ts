import type { BatchAnswer, OtherBooks, SheetsService, SpreadsheetAnswer } from '../workbook/sheets-service';

/** The advanced service Sheets v4 on the workbook that the script is bound to. A failure is logged and thrown on. */
export const boundSheets: SheetsService = sheetsOf(boundId);

/** Other spreadsheets of the person as whom the script runs: the scope for this workbook serves them too. */
export const otherBooks: OtherBooks = {
  create: (body) =>
    logged('create', () => service().create(body as GoogleAppsScript.Sheets.Schema.Spreadsheet)).spreadsheetId ?? '',
  open: (id) => sheetsOf(() => id),
};

function sheetsOf(idOf: () => string): SheetsService {
  return {
    get: (fields) => logged('get', () => service().get(idOf(), { fields }) as SpreadsheetAnswer),
    getByDataFilter: (body, fields) =>
      logged(
        'getByDataFilter',
        () => service().getByDataFilter(body as Filter, idOf(), { fields }) as SpreadsheetAnswer,
      ),
    batchUpdate: (body) =>
      logged('batchUpdate', () => service().batchUpdate(body as unknown as Batch, idOf()) as BatchAnswer),
  };
}

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
