/**
 * Remembers from run to run where rows stood, to guess by. It may forget, fail or be wrong at any time: what it says is only ever a
 * guess, which a read checks by the keys. No method throws.
 */
export interface RowMemory {
  /** What was kept of a tab, by the name of its place; null where nothing is known. */
  recall(name: string): string | null;
  /** Keeps texts by the names of their places; all at once, for each write is a call of a service. */
  keep(texts: Readonly<Record<string, string>>): void;
  forget(name: string): void;
}

/** Remembers nothing: every guess is missed. */
export const NO_MEMORY: RowMemory = { recall: () => null, keep: () => undefined, forget: () => undefined };
