import { type MaskTree, parseFieldMask, unknownPath } from './field-mask';
import { type MessageType, messageType } from './schema';

/** Why an update mask can't be used, in Google's words. */
export class UpdateMaskError extends Error {}

/**
 * Reads the `fields` of an update request. The name of the root message is not part of its paths. A colour means its
 * `…Style` twin too, and the other way round.
 * @throws UpdateMaskError when nothing is named, or a name does not exist
 */
export function readUpdateMask(fields: string | undefined, typeName: string): MaskTree {
  if (!fields?.trim()) {
    throw new UpdateMaskError("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseFieldMask(fields);
  const unknown = mask === undefined ? fields : unknownPath(mask, typeName);
  if (mask === undefined || unknown !== undefined) throw new UpdateMaskError(`Invalid field: ${unknown}`);
  return withColorTwins(mask, messageType(typeName));
}

function withColorTwins(mask: MaskTree, type: MessageType): MaskTree {
  if (mask === 'all') return mask;
  const result = new Map<string, MaskTree>();
  for (const [name, rest] of mask) {
    const field = type.fields.get(name);
    const inner = field?.kind === 'message' && !field.map ? withColorTwins(rest, messageType(field.name)) : rest;
    result.set(name, inner);
  }
  for (const color of type.colors) {
    if (result.has(color) || result.has(`${color}Style`)) result.set(color, 'all').set(`${color}Style`, 'all');
  }
  return result;
}

/**
 * The target with the masked fields as the source has them; what the source lacks is taken away. Neither is changed.
 * Undefined fields of the result are left out.
 */
export function applyUpdate<T extends object>(target: T | undefined, source: T | undefined, mask: MaskTree): T {
  if (mask === 'all') return source ?? ({} as T);
  const result: Record<string, unknown> = { ...target };
  const from: Record<string, unknown> = { ...source };
  for (const [name, rest] of mask) {
    const before = result[name];
    const wanted = from[name];
    if (rest === 'all' || Array.isArray(wanted) || Array.isArray(before)) put(result, name, wanted);
    else if (wanted !== undefined || before !== undefined) {
      const merged = applyUpdate(before as object | undefined, wanted as object | undefined, rest);
      put(result, name, Object.keys(merged).length > 0 ? merged : undefined);
    }
  }
  return result as T;
}

function put(target: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete target[name];
  else target[name] = value;
}
