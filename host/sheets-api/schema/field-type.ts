/**
 * How a field of a Google message is typed. The tables write it as text:
 * `int32`, `float`, `channel` (of a colour), `double`, `bool`, `string`, `fields` (a field mask), `rows` (a list of lists of plain values), `any`,
 * the name of a message, or `enum` with a name (`enum SortOrder`); `[]` behind it makes a list, `<…>` behind `map` a map from text.
 * A `?` says that presence matters: 0, false and '' are then kept and answered, otherwise they are the same as nothing.
 */
export interface FieldType {
  readonly kind:
    | 'int32'
    | 'float'
    | 'channel'
    | 'double'
    | 'bool'
    | 'string'
    | 'fields'
    | 'rows'
    | 'any'
    | 'enum'
    | 'message';
  /** Of the enum or message. */
  readonly name: string;
  readonly repeated: boolean;
  readonly map: boolean;
  readonly presence: boolean;
}

/** A message's fields by name, as text. */
export type MessageTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

const SCALARS = new Set(['int32', 'float', 'channel', 'double', 'bool', 'string', 'fields', 'rows', 'any']);

export function parseFieldType(text: string): FieldType {
  const presence = text.endsWith('?');
  const repeated = text.endsWith('[]');
  const map = /^map<(.+)>$/.exec(text);
  const bare = map?.[1] ?? text.replace(/(\?|\[\])$/, '');
  if (bare.startsWith('enum ')) return { kind: 'enum', name: bare.slice(5), repeated, map: map !== null, presence };
  const kind = SCALARS.has(bare) ? (bare as FieldType['kind']) : 'message';
  return { kind, name: bare, repeated, map: map !== null, presence };
}
