import type { GridRange, PersonEdit } from '../../apps-script/contract';
import { ApiError } from '../../sheets-api/api-error';
import type { Caller } from '../../sheets-api/caller';
import { columnName } from '../../sheets-api/ranges/a1-notation';
import { findSheet } from './outline';
import { personEdits, singleCell } from './person-edit';
import type { EditStep } from './protocol';
import { a1Of, readParts, type ViewsBackend } from './views-backend';

const maxSteps = 10_000;

/**
 * Applies what a person did in the grid, in their name: typed values as `USER_ENTERED`, everything else as a
 * batchUpdate.
 * @returns what Apps Script is to be told of it
 * @throws ApiError where the engine refuses; earlier steps of the same edit stay applied
 */
export function applyEdit(
  engine: ViewsBackend,
  spreadsheetId: string,
  steps: readonly EditStep[],
  user: string | null,
): PersonEdit[] {
  if (!Array.isArray(steps) || steps.length > maxSteps)
    throw new ApiError('INVALID_ARGUMENT', 'An edit is a list of steps.');
  // Protections must hold the person whom nobody knows, too: to the engine, null is the owner.
  const caller: Caller = { user: user ?? '' };
  const edits = personEdits(steps);
  const cell = edits.length === 1 ? singleCell(edits[0]?.range) : null;
  const before = cell && valueText(engine, spreadsheetId, cell);
  for (const step of steps) applyStep(engine, spreadsheetId, step, caller);
  return cell ? [{ ...edits[0], ...eventValues(before, valueText(engine, spreadsheetId, cell)) }] : edits;
}

function applyStep(engine: ViewsBackend, spreadsheetId: string, step: EditStep, caller: Caller) {
  if (step.kind === 'requests') {
    engine.batchUpdate(spreadsheetId, { requests: step.requests }, caller);
    return;
  }
  const { sheetId, startRow, startColumn, values } = step;
  const width = Math.max(...values.map((row) => row.length));
  const rows = { startRowIndex: startRow, endRowIndex: startRow + values.length };
  const gridRange = { sheetId, ...rows, startColumnIndex: startColumn, endColumnIndex: startColumn + width };
  const data = [{ dataFilter: { gridRange }, majorDimension: 'ROWS', values }];
  engine.valuesBatchUpdateByDataFilter(spreadsheetId, { valueInputOption: 'USER_ENTERED', data }, caller);
}

/** Events carry values as text, and none for an empty cell. */
function eventValues(before: string | undefined | null, after: string | undefined) {
  return {
    ...(after === undefined ? {} : { value: after }),
    ...(before === undefined || before === null ? {} : { oldValue: before }),
  };
}

function valueText(engine: ViewsBackend, spreadsheetId: string, gridRange: GridRange): string | undefined {
  const sheet = findSheet(engine, spreadsheetId, gridRange.sheetId);
  if (!sheet) return undefined;
  const cell = a1Of(sheet.title, `${columnName(gridRange.startColumnIndex ?? 0)}${(gridRange.startRowIndex ?? 0) + 1}`);
  const [read] = readParts(engine, spreadsheetId, 'sheets.data.rowData.values.effectiveValue', [cell]).sheets ?? [];
  const { numberValue, stringValue, boolValue } = read?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue ?? {};
  if (boolValue !== undefined) return boolValue ? 'TRUE' : 'FALSE';
  return numberValue === undefined ? stringValue : String(numberValue);
}
