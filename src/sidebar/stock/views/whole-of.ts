import { readWhole } from '../../parts/read-text';

/** The whole number that was typed; null where it is none, or nothing was typed. */
export function wholeOf(text: string): number | null {
  const read = readWhole(text);
  return read === 'unreadable' ? null : (read.value ?? null);
}
