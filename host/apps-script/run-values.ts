/**
 * What `google.script.run` lets through. It has no dependencies, so that the page can check arguments with the same
 * rules before it sends them.
 * See https://developers.google.com/apps-script/guides/html/reference/run
 */

class IllegalValue extends Error {}

/**
 * A copy of a call's arguments as the server function receives them: primitives, plain objects and arrays;
 * `undefined` disappears from objects and becomes null in arrays.
 * @throws TypeError for a Date, function, Map, class of the platform, symbol, bigint or circular structure, as
 *   Google's client does before anything is sent
 */
export function copyArguments(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => {
    try {
      return copy(value, new Set());
    } catch (error) {
      if (error instanceof IllegalValue) throw new TypeError(`Failed due to illegal value in property: ${index}`);
      throw error;
    }
  });
}

/** A copy of a function's result as the success handler receives it: null as a whole where any part can't travel. */
export function copyResult(value: unknown): unknown {
  try {
    return copy(value, new Set());
  } catch (error) {
    if (error instanceof IllegalValue) return null;
    throw error;
  }
}

function copy(value: unknown, above: Set<object>): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.has(value)) throw new IllegalValue();
  above.add(value);
  const copied = copyObject(value, above);
  above.delete(value);
  return copied;
}

function copyObject(value: object, above: Set<object>): unknown {
  if (Array.isArray(value)) return Array.from(value, (entry) => copy(entry, above));
  if (Object.prototype.toString.call(value) !== '[object Object]') throw new IllegalValue();
  const copied: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined) setOwn(copied, key, copy(field, above));
  }
  return copied;
}

/** Also for the key `__proto__`, which assignment would not store. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown) {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
