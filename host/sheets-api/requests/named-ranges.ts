import { invalidArgument } from '../api-error';
import type { NamedRange } from '../google/objects';
import type { GridRange } from '../google/ranges';
import type { RequestBodies } from '../google/requests';
import type { Mutation } from '../mutation/mutation';
import { parseCells } from '../ranges/a1-notation';
import { applyUpdate, readUpdateMask } from '../schema/update-mask';

/** `addNamedRange`. */
export function addNamedRange(mutation: Mutation, { namedRange = {} }: RequestBodies['addNamedRange']): object {
  const { workbook } = mutation;
  const all = workbook.state.namedRanges;
  const taken = (id: string) => all.some((one) => one.namedRangeId === id);
  const { namedRangeId = String(mutation.ids.next((id) => taken(String(id)))) } = namedRange;
  if (taken(namedRangeId)) throw invalidArgument(`A named range with ID ${namedRangeId} already exists.`);
  const added: NamedRange = { namedRangeId, ...namedRange };
  assertName(added, all);
  assertRange(mutation, added.range);
  put(mutation, [...all, added], added.range);
  return { namedRange: added };
}

/** `updateNamedRange`: its name, its range, or both. */
export function updateNamedRange(mutation: Mutation, body: RequestBodies['updateNamedRange']): void {
  const { namedRange = {}, fields } = body;
  const mask = readUpdateMask(fields, 'NamedRange');
  const all = mutation.workbook.state.namedRanges;
  const before = find(mutation, namedRange.namedRangeId);
  const { namedRangeId = '' } = before;
  const after: NamedRange = { ...applyUpdate(before, namedRange, mask), namedRangeId };
  assertName(after, all);
  assertRange(mutation, after.range);
  put(
    mutation,
    all.map((one) => (one === before ? after : one)),
    after.range,
  );
}

/** `deleteNamedRange`. */
export function deleteNamedRange(mutation: Mutation, { namedRangeId }: RequestBodies['deleteNamedRange']): void {
  const found = find(mutation, namedRangeId);
  const rest = mutation.workbook.state.namedRanges.filter((one) => one !== found);
  put(mutation, rest, found.range);
}

function find(mutation: Mutation, namedRangeId: string | undefined): NamedRange {
  const found = mutation.workbook.state.namedRanges.find((one) => one.namedRangeId === namedRangeId);
  if (!found) throw invalidArgument(`Cannot find a named range with ID: ${namedRangeId ?? ''}`);
  return found;
}

function put(mutation: Mutation, namedRanges: readonly NamedRange[], range: GridRange | undefined): void {
  mutation.workbook.update({ namedRanges });
  mutation.changes.structure(range?.sheetId ?? 0);
}

/** Letters, digits and underscores, no digit first, nothing that reads as cells or a truth value, and not yet taken. */
function assertName({ name = '', namedRangeId }: NamedRange, all: readonly NamedRange[]): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name);
  const readsAsOther = parseCells(name) !== undefined || /^(true|false)$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!isWord || readsAsOther) throw invalidArgument(`The name "${name}" is not valid for a named range.`);
  const taken = all.some((one) => one.namedRangeId !== namedRangeId && one.name?.toLowerCase() === name.toLowerCase());
  if (taken) throw invalidArgument(`A named range with the name "${name}" already exists.`);
}

function assertRange(mutation: Mutation, range: GridRange | undefined): void {
  mutation.range(range);
}
