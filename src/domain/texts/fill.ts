import type { ProblemParams } from '../problem';

/**
 * Puts values into a sentence of the catalogue: `fill('再填 {count} 项', { count: 2 })`.
 * A value that is not given leaves its placeholder readable, so that a forgotten one is seen and nothing breaks.
 */
export function fill(sentence: string, values: ProblemParams): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : String(value);
  });
}
