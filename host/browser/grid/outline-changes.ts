import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { SheetOutline, WorkbookOutline } from '../../server/page/protocol';
import { univerRangeOf } from './google-range';
import { sheetKey, workbookUnitId } from './ids';
import { defaultColumnWidthPx } from './sheet-sizes';
import { columnsOf, freezeOf, sheetSnapshot } from './sheet-snapshot';

/** A mutation of Univer that brings the grid to what the server has. */
export type GridMutation = { id: string; params: Record<string, unknown> };

const unitId = workbookUnitId;

/** The mutations that turn the grid's sheets from one outline of the workbook into the next. */
export function outlineMutations(before: WorkbookOutline, after: WorkbookOutline): GridMutation[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.sheetId, sheet]));
  const kept = new Set(after.sheets.map((sheet) => sheet.sheetId));
  return [
    // New sheets first: a workbook is never without one.
    ...after.sheets.flatMap((sheet, index) => (known.has(sheet.sheetId) ? [] : [insertion(sheet, index)])),
    ...before.sheets.flatMap((sheet) => (kept.has(sheet.sheetId) ? [] : [removal(sheet)])),
    ...orderMutations(before, after),
    ...after.sheets.flatMap((sheet) => {
      const old = known.get(sheet.sheetId);
      return old ? sheetMutations(old, sheet) : [];
    }),
  ];
}

function insertion(sheet: SheetOutline, index: number): GridMutation {
  return {
    id: 'sheet.mutation.insert-sheet',
    params: { unitId, index, sheet: mergeWorksheetSnapshotWithDefault(sheetSnapshot(sheet)) },
  };
}

function removal(sheet: SheetOutline): GridMutation {
  return {
    id: 'sheet.mutation.remove-sheet',
    params: { unitId, subUnitId: sheetKey(sheet.sheetId), subUnitName: sheet.title },
  };
}

function orderMutations(before: WorkbookOutline, after: WorkbookOutline): GridMutation[] {
  const wanted = after.sheets.map((sheet) => sheet.sheetId);
  const now = orderWithNewSheets(before, wanted).filter((id) => wanted.includes(id));
  const moves: GridMutation[] = [];
  for (const [toOrder, id] of wanted.entries()) {
    const fromOrder = now.indexOf(id);
    if (fromOrder === toOrder) continue;
    now.splice(toOrder, 0, ...now.splice(fromOrder, 1));
    const params = { unitId, subUnitId: sheetKey(id), fromOrder, toOrder };
    moves.push({ id: 'sheet.mutation.set-worksheet-order', params });
  }
  return moves;
}

/** The order of the sheets after the insertions, while those that are to go are still there. */
function orderWithNewSheets(before: WorkbookOutline, wanted: readonly number[]): number[] {
  const order = before.sheets.map((sheet) => sheet.sheetId);
  const known = new Set(order);
  for (const [index, id] of wanted.entries()) if (!known.has(id)) order.splice(index, 0, id);
  return order;
}

function sheetMutations(before: SheetOutline, after: SheetOutline): GridMutation[] {
  const subUnitId = sheetKey(after.sheetId);
  const mutations: GridMutation[] = [];
  const when = (changed: boolean, id: string, params: Record<string, unknown>) => {
    if (changed) mutations.push({ id: `sheet.mutation.${id}`, params: { unitId, subUnitId, ...params } });
  };
  const differs = (key: keyof SheetOutline) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);

  when(differs('title'), 'set-worksheet-name', { name: after.title });
  when(differs('hidden'), 'set-worksheet-hidden', { hidden: after.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  when(differs('tabColor'), 'set-tab-color', { color: after.tabColor ?? '' });
  when(before.merges.length > 0 && differs('merges'), 'remove-worksheet-merge', {
    ranges: before.merges.map((range) => univerRangeOf(range, before)),
  });
  when(differs('rowCount'), 'set-worksheet-row-count', { rowCount: after.rowCount });
  when(differs('columnCount'), 'set-worksheet-column-count', { columnCount: after.columnCount });
  when(differs('columns'), 'set-col-data', { columnData: changedColumns(before, after) });
  when(after.merges.length > 0 && differs('merges'), 'add-worksheet-merge', {
    ranges: after.merges.map((range) => univerRangeOf(range, after)),
  });
  when(differs('frozenRowCount') || differs('frozenColumnCount'), 'set-frozen', {
    ...freezeOf(after),
    resetScroll: false,
  });
  when(differs('hideGridlines'), 'toggle-gridlines', {
    showGridlines: after.hideGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  });
  return mutations;
}

/** Columns that lost a width of their own go back to the default. */
function changedColumns(before: SheetOutline, after: SheetOutline) {
  const reset = before.columns.map(([column]) => [column, { w: defaultColumnWidthPx, hd: BooleanNumber.FALSE }]);
  return { ...Object.fromEntries(reset), ...columnsOf(after) };
}
