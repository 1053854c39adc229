import { invalidArgument } from '../api-error';
import type { Caller } from '../caller';
import type { ProtectedRange } from '../google/objects';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Rectangle } from '../ranges/a1-notation';
import { type Bounds, clampToGrid, contains, intersects, rectangleOf, subtract } from '../ranges/rectangle';

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether a protection lets someone edit: the owner and its editors may; one that only warns holds nobody. */
export function mayEdit(workbook: WorkbookModel, caller: Caller, protection: ProtectedRange): boolean {
  if (protection.warningOnly || isOwner(workbook, caller)) return true;
  const user = caller.user?.toLowerCase();
  return (protection.editors?.users ?? []).some((editor) => editor.toLowerCase() === user);
}

export function isOwner(workbook: WorkbookModel, caller: Caller): boolean {
  if (caller.user === null || workbook.owner === null) return true;
  return caller.user.toLowerCase() === workbook.owner.toLowerCase();
}

/** @throws ApiError 400 in Google's words when some of these cells are protected from the caller */
export function assertEditable(workbook: WorkbookModel, caller: Caller, sheet: SheetModel, bounds: Bounds): void {
  const protections = sheet.state.protectedRanges;
  if (protections.length === 0) return;
  const wanted = rectangleOf(bounds);
  for (const protection of protections) {
    if (mayEdit(workbook, caller, protection)) continue;
    const range = protectedCells(workbook, protection);
    if (!intersects(range, wanted)) continue;
    const exceptions = protection.unprotectedRanges ?? [];
    if (exceptions.length > 0 && isCovered(overlapOf(bounds, range, sheet), exceptions, sheet)) continue;
    throw invalidArgument(REFUSAL);
  }
}

/** @throws ApiError 400 when the sheet as a whole is protected from the caller: its name, its place, its existence */
export function assertSheetEditable(workbook: WorkbookModel, caller: Caller, sheet: SheetModel): void {
  const held = sheet.state.protectedRanges.some(
    (protection) => contains(protectedCells(workbook, protection), {}) && !mayEdit(workbook, caller, protection),
  );
  if (held) throw invalidArgument(REFUSAL);
}

/** @throws ApiError 400 when the caller may not change or remove this protection */
export function assertMayChange(workbook: WorkbookModel, caller: Caller, protection: ProtectedRange): void {
  if (!mayEdit(workbook, caller, protection)) throw invalidArgument(REFUSAL);
}

/** The cells that a protection is for: its own range, or that of the named range it follows. */
export function protectedCells(workbook: WorkbookModel, protection: ProtectedRange): Rectangle {
  const { namedRangeId, range } = protection;
  if (namedRangeId === undefined) return range ?? {};
  return workbook.state.namedRanges.find((one) => one.namedRangeId === namedRangeId)?.range ?? range ?? {};
}

function overlapOf(bounds: Bounds, range: Rectangle, sheet: SheetModel): Bounds {
  const held = clampToGrid(range, sheet.rowCount, sheet.columnCount);
  return {
    startRow: Math.max(bounds.startRow, held.startRow),
    endRow: Math.min(bounds.endRow, held.endRow),
    startColumn: Math.max(bounds.startColumn, held.startColumn),
    endColumn: Math.min(bounds.endColumn, held.endColumn),
  };
}

function isCovered(bounds: Bounds, exceptions: readonly Rectangle[], sheet: SheetModel): boolean {
  let open = [bounds];
  for (const exception of exceptions) {
    const free = clampToGrid(exception, sheet.rowCount, sheet.columnCount);
    open = open.flatMap((part) => subtract(part, free));
  }
  return open.length === 0;
}
