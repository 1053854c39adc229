/**
 * Arguments of `google.script.run` as Apps Script takes them: numbers, text, booleans, null, and objects and arrays
 * of these; a form counts as an object of its fields. undefined becomes null.
 * @throws TypeError naming the place of a value that Apps Script rejects: dates, functions, elements, circles
 */
export function legalArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => (isForm(arg) ? formFields(arg) : legalValue(arg, String(index), new Set())));
}

function legalValue(value: unknown, place: string, above: ReadonlySet<object>): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.has(value)) throw illegal(place);
  const inside = new Set(above).add(value);
  if (Array.isArray(value)) return value.map((each, index) => legalValue(each, `${place}.${index}`, inside));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.prototype.toString.call(value) !== '[object Object]') throw illegal(place);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(place);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, legalValue(each, `${place}.${key}`, inside)]),
  );
}

function illegal(place: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${place}`);
}

function isForm(value: unknown): value is HTMLFormElement {
  return typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;
}

/** Fields by name; several of one name become a list. Files are left out: the host has no blobs from forms. */
function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw illegal(name);
    const known = fields[name];
    fields[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return fields;
}
