import type { GridRange, Selection } from '../../apps-script/contract';
import type { SheetOutline } from '../../server/page/protocol';
import type { SheetsRequest } from './structure-requests';

/** Sorts everything under the frozen rows, as Sheets' "sort sheet" does. */
export function sortRequest(
  sheet: SheetOutline,
  selection: Selection,
  sortOrder: 'ASCENDING' | 'DESCENDING',
): SheetsRequest {
  const dimensionIndex = selection.ranges[0]?.startColumnIndex ?? 0;
  const range = { sheetId: sheet.sheetId, startRowIndex: sheet.frozenRowCount };
  return { sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder }] } };
}

/** Takes the sheet's filter away, or puts one on the header row and everything below it. */
export function filterToggleRequest(sheet: SheetOutline): SheetsRequest {
  if (sheet.filter) return { clearBasicFilter: { sheetId: sheet.sheetId } };
  const range: GridRange = {
    sheetId: sheet.sheetId,
    startRowIndex: Math.max(0, sheet.frozenRowCount - 1),
    startColumnIndex: 0,
    endColumnIndex: sheet.columnCount,
  };
  return { setBasicFilter: { filter: { range } } };
}

/** Gives the selected cells a number format; null takes it away. */
export function formatRequests(
  selection: Selection,
  numberFormat: { type: string; pattern: string } | null,
): SheetsRequest[] {
  const cell = numberFormat ? { userEnteredFormat: { numberFormat } } : {};
  return selection.ranges.map((range) => ({ repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } }));
}
