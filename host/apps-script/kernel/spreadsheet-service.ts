import { ApiError } from '../../sheets-api/api-error';
import { blockOfA1, type CellBlock } from '../a1-notation';
import type { GridRange } from '../contract';
import { ServiceFailure } from '../service-failure';
import type { RunState, ServiceTable } from './run-state';
import type { Sessions } from './sessions';
import type { BoundedRange, WorkbookView } from './workbook-view';

/**
 * SpreadsheetApp in the kernel: the bound workbook, its tabs, the selection of the page that started the run.
 * See https://developers.google.com/apps-script/reference/spreadsheet
 */
export function createSpreadsheetService(options: {
  workbook: WorkbookView;
  sessions: Sessions;
  isBound: () => boolean;
  editors: () => readonly string[];
}): ServiceTable {
  const { workbook, sessions, isBound, editors } = options;

  function activeSheetId(run: RunState): number | null {
    const selected = sessions.selectionOf(run.sessionId)?.sheetId;
    const sheets = workbook.sheets(callerOf(run));
    const active = sheets.find(({ sheetId }) => sheetId === selected) ?? sheets.find(({ hidden }) => !hidden);
    return (active ?? sheets[0])?.sheetId ?? null;
  }

  function activeRanges(run: RunState): BoundedRange[] {
    const selection = sessions.selectionOf(run.sessionId);
    const sheetId = activeSheetId(run);
    if (sheetId === null) return [];
    if (selection?.sheetId !== sheetId || selection.ranges.length === 0) return [firstCell(sheetId)];
    return selection.ranges.map((range) => workbook.bounded(range, callerOf(run)));
  }

  function activate(run: RunState, range: GridRange) {
    const { sessionId } = run;
    if (sessionId === undefined || !sessions.has(sessionId)) return;
    sessions.setSelection(sessionId, { sheetId: range.sheetId, ranges: [range] });
    sessions.show(sessionId, { kind: 'activate', sheetId: range.sheetId, range });
  }

  function toast(run: RunState, args: readonly unknown[]) {
    const [message, title, seconds] = args as [string, string | null, number | null];
    if (run.sessionId === undefined) return;
    sessions.show(run.sessionId, { kind: 'toast', message, title: title ?? '', seconds: seconds ?? 5 });
  }

  const own = (run: RunState) => workbook.properties(callerOf(run));
  return guarded({
    'SpreadsheetApp.getActiveSpreadsheet': () => (isBound() ? workbook.id : null),
    'SpreadsheetApp.flush': () => null,
    'Spreadsheet.getName': (run) => own(run).title,
    'Spreadsheet.getEditors': () => [...editors()],
    'Spreadsheet.getUrl': (run) => own(run).url,
    'Spreadsheet.getSpreadsheetTimeZone': (run) => own(run).timeZone,
    'Spreadsheet.getSpreadsheetLocale': (run) => own(run).locale,
    'Spreadsheet.getSheets': (run) => workbook.sheets(callerOf(run)).map(({ sheetId }) => sheetId),
    'Spreadsheet.getSheetByName': (run, [name]) =>
      workbook.sheets(callerOf(run)).find(({ title }) => title === name)?.sheetId ?? null,
    'Spreadsheet.getSheetById': (run, [id]) =>
      workbook.sheets(callerOf(run)).find(({ sheetId }) => sheetId === id)?.sheetId ?? null,
    'Spreadsheet.getActiveSheet': activeSheetId,
    'Spreadsheet.getActiveRangeList': activeRanges,
    'Spreadsheet.getActiveRange': (run) => activeRanges(run)[0] ?? null,
    'Spreadsheet.setActiveSheet': (run, [sheetId]) =>
      activate(run, firstCell(workbook.sheet(sheetId as number, callerOf(run)).sheetId)),
    'Spreadsheet.setActiveRange': (run, [range]) => activate(run, range as GridRange),
    'Spreadsheet.toast': toast,
    'Sheet.getName': (run, [id]) => workbook.sheet(id as number, callerOf(run)).title,
    'Sheet.getIndex': (run, [id]) => workbook.sheet(id as number, callerOf(run)).index + 1,
    'Sheet.getMaxRows': (run, [id]) => workbook.sheet(id as number, callerOf(run)).rows,
    'Sheet.getMaxColumns': (run, [id]) => workbook.sheet(id as number, callerOf(run)).columns,
    'Sheet.isSheetHidden': (run, [id]) => workbook.sheet(id as number, callerOf(run)).hidden,
    'Sheet.showSheet': (run, [id]) => workbook.setHidden(id as number, false, callerOf(run)),
    'Sheet.hideSheet': (run, [id]) => workbook.setHidden(id as number, true, callerOf(run)),
    'Sheet.getRange': (run, [id, place]) => {
      const sheet = workbook.sheet(id as number, callerOf(run));
      return rangeOn(sheet, place as string | CellBlock);
    },
    'Range.getValues': (run, [range]) => workbook.values(range as BoundedRange, callerOf(run)),
  });
}

/** The engine's refusals reach SpreadsheetApp's callers as plain exceptions. */
function guarded(table: ServiceTable): ServiceTable {
  return Object.fromEntries(
    Object.entries(table).map(([name, method]) => [
      name,
      (run, args) => {
        try {
          return method(run, args);
        } catch (error) {
          throw error instanceof ApiError ? new ServiceFailure(error.message) : error;
        }
      },
    ]),
  );
}

function callerOf(run: RunState): { user: string | null } {
  return { user: run.user };
}

function firstCell(sheetId: number): BoundedRange {
  return { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
}

function rangeOn(sheet: { sheetId: number; rows: number; columns: number }, place: string | CellBlock): BoundedRange {
  const block = typeof place === 'string' ? blockOfA1(place, sheet) : place;
  if (!block) throw new ServiceFailure('Range not found');
  const { row, column, rows, columns } = block;
  if (row < 1 || column < 1 || row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns) {
    throw new ServiceFailure('The coordinates of the range are outside the dimensions of the sheet.');
  }
  if (rows < 1) throw new ServiceFailure('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceFailure('The number of columns in the range must be at least 1.');
  return {
    sheetId: sheet.sheetId,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns,
  };
}
