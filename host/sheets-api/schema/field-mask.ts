import { badRequest } from '../api-error';
import { type MessageType, messageType } from './schema';

/** A field mask as a tree: the fields that are meant, and of each of them which parts; 'all' is the field as a whole. */
export type MaskTree = 'all' | ReadonlyMap<string, MaskTree>;

/**
 * Parses a field mask: `a.b,c(d,e/f)`, `*`. Both `.` and `/` part a path, as Google's readers allow.
 * undefined when brackets do not match or a name is empty.
 */
export function parseFieldMask(text: string): MaskTree | undefined {
  const reader = { text: text.replace(/\s+/g, ''), at: 0 };
  const tree = readList(reader);
  return tree && reader.at === reader.text.length ? tree : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
}

function readList(reader: Reader): MaskTree | undefined {
  let tree: MaskTree = new Map();
  for (;;) {
    const path = readPath(reader);
    if (!path) return undefined;
    tree = mergeMasks(tree, path);
    if (reader.text[reader.at] !== ',') return tree;
    reader.at += 1;
  }
}

function readPath(reader: Reader): MaskTree | undefined {
  const name = /^(\*|\w+)/.exec(reader.text.slice(reader.at))?.[1];
  if (!name) return undefined;
  reader.at += name.length;
  const next = reader.text[reader.at];
  let rest: MaskTree | undefined = 'all';
  if (next === '.' || next === '/') {
    reader.at += 1;
    rest = readPath(reader);
  } else if (next === '(') {
    reader.at += 1;
    rest = readList(reader);
    if (reader.text[reader.at] !== ')') return undefined;
    reader.at += 1;
  }
  if (!rest) return undefined;
  return name === '*' ? rest : new Map([[name, rest]]);
}

/** Both masks together. */
export function mergeMasks(a: MaskTree, b: MaskTree): MaskTree {
  if (a === 'all' || b === 'all') return 'all';
  const merged = new Map(a);
  for (const [name, tree] of b) {
    const existing = merged.get(name);
    merged.set(name, existing === undefined ? tree : mergeMasks(existing, tree));
  }
  return merged;
}

/** What the mask means of a field; undefined when the field is not in it. */
export function maskOf(mask: MaskTree, field: string): MaskTree | undefined {
  return mask === 'all' ? 'all' : mask.get(field);
}

/** The first path of the mask that the message does not have, else undefined. */
export function unknownPath(mask: MaskTree, typeName: string): string | undefined {
  return mask === 'all' ? undefined : unknownIn(mask, messageType(typeName));
}

function unknownIn(mask: ReadonlyMap<string, MaskTree>, type: MessageType): string | undefined {
  for (const [name, rest] of mask) {
    const field = type.fields.get(name);
    if (!field) return name;
    if (rest === 'all' || field.kind === 'any' || field.map) continue;
    if (field.kind !== 'message') return `${name}.${[...rest.keys()][0] ?? ''}`;
    const inner = unknownIn(rest, messageType(field.name));
    if (inner !== undefined) return `${name}.${inner}`;
  }
  return undefined;
}

/**
 * The mask of a `fields` query parameter; 'all' without one.
 * @throws ApiError 400 for a mask that can't be read or names a field that the answer does not have
 */
export function readResponseMask(fields: unknown, typeName: string): MaskTree {
  if (fields === undefined || fields === null || fields === '') return 'all';
  const mask = typeof fields === 'string' ? parseFieldMask(fields) : undefined;
  const unknown = mask === undefined ? String(fields) : unknownPath(mask, typeName);
  if (mask !== undefined && unknown === undefined) return mask;
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`;
  throw badRequest('Request contains an invalid argument.', [{ field: unknown ?? '', description }]);
}

/** The parts of an answer that a mask means. Lists keep their length. */
export function pruneToMask(value: unknown, mask: MaskTree): unknown {
  if (mask === 'all' || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => pruneToMask(item, mask));
  // Most cells hold just what was asked for: they are answered as they are.
  if (Object.keys(value).every((name) => mask.get(name) === 'all')) return value;
  const pruned: Record<string, unknown> = {};
  for (const [name, rest] of mask) {
    const part = (value as Record<string, unknown>)[name];
    if (part !== undefined) pruned[name] = pruneToMask(part, rest);
  }
  return pruned;
}
