import { badRequest } from '../api-error';
import type { Color, ColorStyle } from '../google/cells';
import { ENUMS } from './enums';
import type { FieldType } from './field-type';
import { readPlainValue } from './read-plain-value';
import { type MessageType, messageType } from './schema';
import { colorOfStyle } from './theme-colors';

/** What a request said wrong: where, and in Google's words. */
export interface Violation {
  readonly field?: string;
  readonly description: string;
}

type Fields = { [name: string]: unknown };

/** Places are put into words only when there is something to say about them. */
type Path = () => string;

/**
 * Reads JSON as the named Google message, as Google's own JSON reader does: unknown names and wrong types are refused,
 * all of them in one error; null is nothing; numbers may be text; a single value stands for a list of one. The result
 * is in stored form: fields at their default are left out and both spellings of a colour are there.
 *
 * @param path what Google calls the place of this value in the request: '' for a body without name, `data`, …
 * @throws ApiError 400 INVALID_ARGUMENT
 */
export function readMessage<T>(name: string, json: unknown, path = ''): T {
  const violations: Violation[] = [];
  const message = new MessageReader(violations).message(messageType(name), json ?? {}, () => path);
  if (violations.length > 0) throw badRequest(violations.map((one) => one.description).join('\n'), violations);
  return (message ?? {}) as T;
}

class MessageReader {
  constructor(private readonly violations: Violation[]) {}

  message(type: MessageType, json: unknown, path: Path): Fields | undefined {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      this.#invalid(path, `type.googleapis.com/google.apps.sheets.v4.${type.name}`, json);
      return undefined;
    }
    const result: Fields = {};
    for (const key in json) {
      const value = (json as Fields)[key];
      if (value === null || value === undefined) continue;
      const name = type.fields.has(key) ? key : camelCase(key);
      const field = type.fields.get(name);
      if (!field) {
        this.#unknown(path, key);
        continue;
      }
      const read = this.#field(field, value, () => [path(), snakeCase(name)].filter((part) => part !== '').join('.'));
      if (read !== undefined) result[name] = read;
    }
    if (type.colors.length > 0) pairColors(type, result);
    return result;
  }

  #field(field: FieldType, value: unknown, path: Path): unknown {
    if (field.kind === 'rows') return this.#rows(value, path);
    if (field.map) return this.#map(field, value, path);
    if (!field.repeated) return this.#single(field, value, path);
    const items = Array.isArray(value) ? value : [value];
    const read = items.map((item, i) => this.#single({ ...field, presence: true }, item, () => `${path()}[${i}]`));
    return read.length > 0 ? read : undefined;
  }

  #single(field: FieldType, value: unknown, path: Path): unknown {
    switch (field.kind) {
      case 'message':
        return this.message(messageType(field.name), value, path);
      case 'enum':
        return this.#enum(field, value, path);
      case 'fields':
        return typeof value === 'string' ? value : this.#invalid(path, 'TYPE_STRING', value);
      case 'any':
        // A copy: what is stored must not change when the caller's own object does.
        return structuredClone(value);
      default: {
        const read = readPlainValue(field.kind, value);
        if (read === undefined) return this.#invalid(path, protoTypeOf(field.kind), value);
        const isDefault = read === 0 || read === false || read === '';
        return isDefault && !field.presence ? undefined : read;
      }
    }
  }

  #enum(field: FieldType, value: unknown, path: Path): string | undefined {
    const names = ENUMS[field.name] ?? [];
    const name = typeof value === 'number' ? names[value] : value;
    if (typeof name !== 'string' || !names.includes(name)) {
      return this.#invalid(path, `type.googleapis.com/google.apps.sheets.v4.${field.name}`, value);
    }
    return name.endsWith('_UNSPECIFIED') ? undefined : name;
  }

  #map(field: FieldType, value: unknown, path: Path): Fields | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.#invalid(path, `type.googleapis.com/google.apps.sheets.v4.${field.name}`, value);
    }
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      this.#single({ ...field, map: false, presence: true }, item, () => `${path()}[${key}]`),
    ]);
    return Object.fromEntries(entries) as Fields;
  }

  /** A list of lists of plain values; null stays null, it means "leave the cell alone". */
  #rows(value: unknown, path: Path): unknown {
    if (!Array.isArray(value)) return this.#invalid(path, 'type.googleapis.com/google.protobuf.ListValue', value);
    value.forEach((row, i) => {
      if (!Array.isArray(row))
        this.#invalid(() => `${path()}[${i}]`, 'type.googleapis.com/google.protobuf.ListValue', row);
    });
    return value;
  }

  #invalid(path: Path, typeName: string, value: unknown): undefined {
    const field = path();
    const description = `Invalid value at '${field}' (${typeName}), ${JSON.stringify(value)}`;
    this.violations.push({ field, description });
    return undefined;
  }

  #unknown(path: Path, key: string): void {
    const field = path();
    const where = field ? ` at '${field}'` : '';
    const description = `Invalid JSON payload received. Unknown name "${key}"${where}: Cannot find field.`;
    this.violations.push(field ? { field, description } : { description });
  }
}

/** A plain colour and its style say the same thing twice: whichever came, both are stored; the style wins. An empty one is none. */
function pairColors(type: MessageType, message: Fields): void {
  for (const name of type.colors) {
    const style = message[`${name}Style`] as ColorStyle | undefined;
    const plain = message[name] as Color | undefined;
    if (style && Object.keys(style).length === 0) {
      delete message[`${name}Style`];
    } else if (style) {
      const color = colorOfStyle(style);
      if (color) message[name] = color;
    } else if (plain) {
      message[`${name}Style`] = { rgbColor: plain };
    }
  }
}

function protoTypeOf(kind: FieldType['kind']): string {
  return kind === 'channel' ? 'TYPE_FLOAT' : `TYPE_${kind.toUpperCase()}`;
}

function camelCase(name: string): string {
  return name.includes('_') ? name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) : name;
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
