/**
 * Keeps one object for each distinct JSON value, so that a million equally formatted cells share one format.
 * Interned objects are frozen in spirit: nobody may change them.
 */
export class InternTable<T extends object> {
  readonly #byKey = new Map<string, T>();
  /** Objects that came out of this table: interning them again costs no serialisation. */
  readonly #known = new WeakSet<T>();

  /** The shared object equal to `value`, or undefined when `value` has no fields. Field order does not matter. */
  intern(value: T): T | undefined {
    if (this.#known.has(value)) return value;
    const key = canonicalJson(value);
    if (key === '{}') return undefined;
    const existing = this.#byKey.get(key);
    if (existing) return existing;
    this.#byKey.set(key, value);
    this.#known.add(value);
    return value;
  }
}

/** JSON with sorted field names: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
