import type { RowMemory } from '../../../src/application/ports/row-memory';

/** What a workbook's properties remember, in a map that tests look into and spoil. */
export function mapMemory(): RowMemory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    recall: (name) => kept.get(name) ?? null,
    keep: (texts) => {
      for (const [name, text] of Object.entries(texts)) kept.set(name, text);
    },
    forget: (name) => void kept.delete(name),
  };
}
