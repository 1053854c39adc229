import { CELL_MESSAGES } from './cell-messages';
import { CHART_MESSAGES } from './chart-messages';
import { type FieldType, type MessageTable, parseFieldType } from './field-type';
import { METHOD_MESSAGES } from './method-messages';
import { MISSING_REQUESTS, REQUEST_MESSAGES } from './request-messages';
import { RULE_MESSAGES } from './rule-messages';
import { SHEET_MESSAGES } from './sheet-messages';

/** A message's fields, and which of its colours are written twice (`backgroundColor` beside `backgroundColorStyle`). */
export interface MessageType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldType>;
  /** Names of the plain colour fields that have a `…Style` twin. */
  readonly colors: readonly string[];
}

const TABLE: MessageTable = {
  ...CELL_MESSAGES,
  ...RULE_MESSAGES,
  ...SHEET_MESSAGES,
  ...CHART_MESSAGES,
  ...METHOD_MESSAGES,
  ...requestTable(),
};

const compiled = new Map<string, MessageType>();

/** The message of this name; throws on a name that the tables lack, which is a mistake in them. */
export function messageType(name: string): MessageType {
  const known = compiled.get(name);
  if (known) return known;
  const table = TABLE[name];
  if (!table) throw new Error(`no message ${name}`);
  const fields = new Map(Object.entries(table).map(([field, text]) => [field, parseFieldType(text)]));
  const colors = Object.keys(table).filter((field) => table[field] === 'Color' && `${field}Style` in table);
  const type: MessageType = { name, fields, colors };
  compiled.set(name, type);
  return type;
}

/** `Request` has one field for each kind; each kind is a message `<kind>Request`. */
function requestTable(): MessageTable {
  const kinds = Object.entries(REQUEST_MESSAGES).map(([kind, fields]) => [`${kind}Request`, fields] as const);
  const request = [
    ...Object.keys(REQUEST_MESSAGES).map((kind) => [kind, `${kind}Request`] as const),
    ...[...MISSING_REQUESTS].map((kind) => [kind, 'any'] as const),
  ];
  return { ...Object.fromEntries(kinds), Request: Object.fromEntries(request) };
}
