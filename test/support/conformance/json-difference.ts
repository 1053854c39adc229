/** What a server invents and nobody can foresee: left out of the comparison. */
const INVENTED = new Set(['spreadsheetUrl', 'spreadsheetTheme', 'defaultFormat', 'editors', 'requestingUserCanEdit']);
/** Ids that the server gives away: those of the recording stand for those served, one for one. */
const GENERATED = new Set([
  ...['spreadsheetId', 'sheetId', 'namedRangeId', 'protectedRangeId', 'filterViewId', 'chartId', 'bandedRangeId'],
  'metadataId',
]);
/** Colours and serial dates are compared as closely as single precision tells. */
const TOLERANCE = 1e-6;

type Fields = Readonly<Record<string, unknown>>;

/** Recorded ids and the served ones that they stand for. */
export class IdPairs {
  readonly #served = new Map<string, unknown>();

  pair(field: string, recorded: unknown, served: unknown): void {
    this.#served.set(`${field} ${String(recorded)}`, served);
  }

  /** Whether the two ids may stand for each other; a recorded id that is new is paired with the served one. */
  match(field: string, recorded: unknown, served: unknown): boolean {
    const key = `${field} ${String(recorded)}`;
    if (!this.#served.has(key)) this.#served.set(key, served);
    return this.#served.get(key) === served;
  }

  /** A recorded request with served ids in place of recorded ones. */
  translate(value: unknown, field = ''): unknown {
    if (Array.isArray(value)) return value.map((item) => this.translate(item, field));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.translate(part, name)]));
    }
    const served = GENERATED.has(field) ? this.#served.get(`${field} ${String(value)}`) : undefined;
    return served ?? value;
  }
}

/** Where an answer first differs from the recorded one, in words; undefined when it does not. */
export function jsonDifference(
  recorded: unknown,
  served: unknown,
  ids: IdPairs,
  path = '',
  field = '',
): string | undefined {
  if (GENERATED.has(field) && isId(recorded) && isId(served)) {
    return ids.match(field, recorded, served) ? undefined : `${path}: another id than before, ${served}`;
  }
  if (Array.isArray(recorded) && Array.isArray(served)) return listDifference(recorded, served, ids, path, field);
  if (isFields(recorded) && isFields(served)) return fieldDifference(recorded, served, ids, path);
  if (isEqual(recorded, served)) return undefined;
  return `${path}: recorded ${excerpt(recorded)}, served ${excerpt(served)}`;
}

function listDifference(
  recorded: readonly unknown[],
  served: readonly unknown[],
  ids: IdPairs,
  path: string,
  field: string,
): string | undefined {
  if (recorded.length !== served.length) return `${path}: recorded ${recorded.length} entries, served ${served.length}`;
  for (const [i, item] of recorded.entries()) {
    const difference = jsonDifference(item, served[i], ids, `${path}[${i}]`, field);
    if (difference) return difference;
  }
  return undefined;
}

function fieldDifference(recorded: Fields, served: Fields, ids: IdPairs, path: string): string | undefined {
  for (const name of new Set([...Object.keys(recorded), ...Object.keys(served)])) {
    if (INVENTED.has(name)) continue;
    const difference = jsonDifference(recorded[name], served[name], ids, `${path}.${name}`, name);
    if (difference) return difference;
  }
  return undefined;
}

function isEqual(recorded: unknown, served: unknown): boolean {
  if (typeof recorded === 'number' && typeof served === 'number') {
    return Math.abs(recorded - served) <= TOLERANCE * Math.max(1, Math.abs(recorded));
  }
  return recorded === served;
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function excerpt(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 100);
}
