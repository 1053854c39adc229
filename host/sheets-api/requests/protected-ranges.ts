import { invalidArgument } from '../api-error';
import type { ProtectedRange } from '../google/objects';
import type { RequestBodies } from '../google/requests';
import type { SheetModel } from '../model/sheet';
import type { Mutation } from '../mutation/mutation';
import { assertMayChange, assertSheetEditable } from '../mutation/protection';
import { contains } from '../ranges/rectangle';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';
import { protectedRangeJson } from '../views/protected-range-json';

/** `addProtectedRange`: who adds it is one of its editors, whatever the request says. */
export function addProtectedRange(
  mutation: Mutation,
  { protectedRange = {} }: RequestBodies['addProtectedRange'],
): object {
  const taken = (id: number) => findById(mutation, id) !== undefined;
  const { protectedRangeId = mutation.ids.next(taken) } = protectedRange;
  if (taken(protectedRangeId)) throw invalidArgument(`A protected range with ID ${protectedRangeId} already exists.`);
  const sheet = sheetOf(mutation, protectedRange);
  assertSheetEditable(mutation.workbook, mutation.caller, sheet);
  const added = withEditors(mutation, { ...protectedRange, protectedRangeId });
  mutation.touchStructure(sheet);
  sheet.update({ protectedRanges: [...sheet.state.protectedRanges, added] });
  return { protectedRange: protectedRangeJson(mutation.workbook, mutation.caller, added) };
}

/** `updateProtectedRange`: by those only who may edit it. */
export function updateProtectedRange(mutation: Mutation, body: RequestBodies['updateProtectedRange']): void {
  const { protectedRange = {}, fields } = body;
  const mask = readUpdateMask(fields, 'ProtectedRange');
  const { sheet: from, protection: before } = find(mutation, protectedRange.protectedRangeId);
  assertMayChange(mutation.workbook, mutation.caller, before);
  const { protectedRangeId = 0 } = before;
  const after = withEditors(mutation, { ...applyUpdate(before, protectedRange, mask), protectedRangeId });
  const to = sheetOf(mutation, after);
  mutation.touchStructure(from);
  mutation.touchStructure(to);
  if (to === from) {
    const protectedRanges = from.state.protectedRanges.map((one) => (one === before ? after : one));
    from.update({ protectedRanges });
    return;
  }
  from.update({ protectedRanges: from.state.protectedRanges.filter((one) => one !== before) });
  to.update({ protectedRanges: [...to.state.protectedRanges, after] });
}

/** `deleteProtectedRange`: by those only who may edit it. */
export function deleteProtectedRange(mutation: Mutation, body: RequestBodies['deleteProtectedRange']): void {
  const { sheet, protection } = find(mutation, body.protectedRangeId);
  assertMayChange(mutation.workbook, mutation.caller, protection);
  mutation.touchStructure(sheet);
  sheet.update({ protectedRanges: sheet.state.protectedRanges.filter((one) => one !== protection) });
}

/** The sheet that a protection lies on. @throws ApiError 400 when its ranges do not exist or do not go together */
function sheetOf(mutation: Mutation, { range, namedRangeId, unprotectedRanges = [] }: ProtectedRange): SheetModel {
  if (range && namedRangeId !== undefined) throw invalidArgument('Only one of range or namedRangeId may be set.');
  if (unprotectedRanges.length > 0 && !(range && contains(range, {}))) {
    throw invalidArgument('Unprotected ranges are only supported on protected sheets.');
  }
  if (namedRangeId !== undefined) {
    const named = mutation.workbook.state.namedRanges.find((one) => one.namedRangeId === namedRangeId);
    if (!named) throw invalidArgument(`Cannot find a named range with ID: ${namedRangeId}`);
    return mutation.range(named.range).sheet;
  }
  return mutation.range(range).sheet;
}

/** A protection that only warns has no editors; in others who made it stays one. */
function withEditors(mutation: Mutation, protection: ProtectedRange): ProtectedRange {
  const { requestingUserCanEdit: _, editors = {}, ...rest } = protection;
  if (protection.warningOnly) return rest;
  const names = [...(editors.users ?? []), mutation.caller.user, mutation.workbook.owner];
  const users = [...new Set(names.filter((name) => name !== null))];
  return { ...rest, editors: { ...editors, ...(users.length > 0 && { users }) } };
}

function findById(mutation: Mutation, protectedRangeId: number | undefined) {
  for (const sheet of mutation.workbook.state.sheets) {
    const protection = sheet.state.protectedRanges.find((one) => one.protectedRangeId === protectedRangeId);
    if (protection) return { sheet, protection };
  }
  return undefined;
}

function find(mutation: Mutation, protectedRangeId: number | undefined) {
  const found = findById(mutation, protectedRangeId);
  if (!found) throw invalidArgument(`No protected range with ID: ${protectedRangeId ?? 0}`);
  return found;
}
