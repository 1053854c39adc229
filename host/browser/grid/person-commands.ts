import {
  CanceledError,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type Nullable,
  RedoCommandId,
  UndoCommandId,
} from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { EditStep, SheetOutline } from '../../server/page/protocol';
import { stepsOfCellChange } from './captured-edit';
import { sheetIdOf, workbookUnitId } from './ids';
import { isFromServer, type LocalGrid } from './local-grid';
import { filterToggleRequest } from './sheet-actions';
import { filterMutations, filterRequest } from './sheet-filter';
import { isDoneByServer, requestsFor, type Selected, type SheetsRequest } from './structure-requests';
import { withoutFiltered } from './viewport';

export type PersonHooks = {
  outline: (sheetId: number) => SheetOutline | undefined;
  /** False while the server is out of reach: nothing may be changed then. */
  canEdit: () => boolean;
  refuse: (reason: 'offline' | 'unsupported-filter') => void;
  send: (steps: EditStep[]) => void;
  /** True once all rows of the sheet's filter are loaded; otherwise loads them and calls `again`. */
  filterReady: (sheetId: number, again: () => void) => boolean;
};

type SheetParams = { unitId?: string; subUnitId?: string; sheetId?: string; trigger?: string };

const cellChange = 'sheet.mutation.set-range-values';
const noteChanges = new Set(['sheet.mutation.update-note', 'sheet.mutation.remove-note']);
const openEditor = 'sheet.operation.set-cell-edit-visible';
const toggleFilter = 'sheet.command.smart-toggle-filter';
const openFilterPanel = 'sheet.operation.open-filter-panel';
/** The editor hands over the cell's own style with what was typed: only the value is an edit. */
const typing = 'sheet.command.set-range-values';
const undoing = new Set<string>([UndoCommandId, RedoCommandId]);
const filterIds = new Set<string>(Object.values(filterMutations));

/**
 * Catches what people do in the grid. Changes of cells happen at once and are sent; everything that moves rows,
 * columns or sheets is sent only, and shown when the server has done it.
 */
export function catchPersonCommands(grid: LocalGrid, hooks: PersonHooks): void {
  grid.commands.beforeCommandExecuted((command, options) => {
    if (isFromServer(options) || !concernsWorkbook(command)) return;
    if (isEdit(command) && !hooks.canEdit()) {
      hooks.refuse('offline');
      throw new CanceledError();
    }
    if (command.id === toggleFilter) {
      const sheet = hooks.outline(grid.activeSheetId ?? -1);
      if (sheet) hooks.send([{ kind: 'requests', requests: [filterToggleRequest(sheet)] }]);
      throw new CanceledError();
    }
    if (isDoneByServer(command.id)) {
      const requests = requestsFor(command.id, command.params, selected(grid, hooks));
      if (requests && requests.length > 0) hooks.send([{ kind: 'requests', requests }]);
      throw new CanceledError();
    }
    if (filterIds.has(command.id)) {
      sendFilter(grid, hooks, command);
      throw new CanceledError();
    }
    if (command.id === openFilterPanel) awaitFilterRows(grid, hooks, command);
  });
  grid.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (isFromServer(options) || !concernsWorkbook(command)) return;
    if (command.id === cellChange) hooks.send(cellSteps(grid, command));
    if (noteChanges.has(command.id)) hooks.send(noteSteps(command));
  });
}

function concernsWorkbook({ params, id }: Readonly<ICommandInfo>): boolean {
  const unitId = (params as SheetParams | undefined)?.unitId;
  return unitId === undefined || unitId === workbookUnitId || id === openEditor;
}

function isEdit({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id === openEditor) return (params as { visible?: boolean }).visible === true;
  return id === toggleFilter || id === cellChange || noteChanges.has(id) || filterIds.has(id) || isDoneByServer(id);
}

function selected(grid: LocalGrid, hooks: PersonHooks): Selected {
  const sheetKey = grid.workbook.getActiveSheet().getSheetId();
  const filteredRows = hooks.outline(sheetIdOf(sheetKey) ?? -1)?.filteredRows ?? [];
  const ranges = (grid.injector.get(SheetsSelectionsService).getCurrentSelections() ?? []).map(({ range }) => range);
  return { sheetKey, ranges: ranges.flatMap((range) => visibleParts(range, filteredRows)) };
}

/** An action on a filtered sheet leaves the rows alone that the filter hides. */
function visibleParts(range: IRange, filteredRows: readonly number[]): IRange[] {
  if (filteredRows.length === 0 || Number.isNaN(range.startRow)) return [range];
  return withoutFiltered({ startRow: range.startRow, endRow: range.endRow + 1 }, filteredRows).map(
    ({ startRow, endRow }) => ({ ...range, startRow, endRow: endRow - 1 }),
  );
}

function sendFilter(grid: LocalGrid, hooks: PersonHooks, command: Readonly<ICommandInfo>) {
  const sheet = hooks.outline(sheetIdOf((command.params as SheetParams).subUnitId ?? '') ?? -1);
  if (!sheet) return;
  const request = filterRequest(grid, sheet, command.id, command.params as object);
  if (request === 'unsupported') hooks.refuse('unsupported-filter');
  else hooks.send([{ kind: 'requests', requests: [request] }]);
}

function awaitFilterRows(grid: LocalGrid, hooks: PersonHooks, { id, params }: Readonly<ICommandInfo>) {
  const sheetId = grid.activeSheetId;
  if (sheetId === null || hooks.filterReady(sheetId, () => void grid.commands.executeCommand(id, params))) return;
  throw new CanceledError();
}

function cellSteps(grid: LocalGrid, { params }: Readonly<ICommandInfo>): EditStep[] {
  const { subUnitId, trigger, cellValue } = params as SheetParams & {
    cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  };
  const sheetId = sheetIdOf(subUnitId ?? '');
  if (sheetId === null || !cellValue) return [];
  return stepsOfCellChange(sheetId, cellValue, {
    valuesOnly: trigger === typing,
    restores: trigger !== undefined && undoing.has(trigger),
    styleById: (id) => grid.workbook.getStyles().get(id),
  });
}

function noteSteps({ params }: Readonly<ICommandInfo>): EditStep[] {
  const {
    sheetId: key = '',
    row,
    col,
    note,
  } = params as SheetParams & { row: number; col: number; note?: { note: string } };
  const sheetId = sheetIdOf(key);
  if (sheetId === null || row === undefined || col === undefined) return [];
  const range = { sheetId, startRowIndex: row, endRowIndex: row + 1, startColumnIndex: col, endColumnIndex: col + 1 };
  const requests: SheetsRequest[] = [{ repeatCell: { range, cell: note ? { note: note.note } : {}, fields: 'note' } }];
  return [{ kind: 'requests', requests }];
}
