/**
 * Keeps one object for each distinct JSON value, so that a million equally formatted cells share one format.
 * Interned objects are frozen in spirit: nobody may change them.
 */
export class InternTable<T extends object> {
  readonly #byKey = new Map<string, T>();
  /** The same by the text as it came: finding that costs less than sorting the fields. */
  readonly #byText = new Map<string, T>();
  /** Objects that came out of this table: interning them again costs no serialisation. */
  readonly #known = new WeakSet<T>();

  /** The shared object equal to `value`, or undefined when `value` has no fields. Field order does not matter. */
  intern(value: T): T | undefined {
    if (this.#known.has(value)) return value;
    const text = JSON.stringify(value);
    if (text === '{}') return undefined;
    const known = this.#byText.get(text);
    if (known) return known;
    const key = canonicalJson(value);
    const shared = this.#byKey.get(key) ?? value;
    this.#byKey.set(key, shared);
    this.#byText.set(text, shared);
    this.#known.add(shared);
    return shared;
  }

  /** Whether any of the shared objects, used or not, is so. */
  some(is: (value: T) => boolean): boolean {
    for (const value of this.#byKey.values()) if (is(value)) return true;
    return false;
  }
}

/** JSON with sorted field names: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
