import type { RowMemory } from '../../application/ports/row-memory';
import { TABS } from '../schema/tabs';
import { type Layout, readLayout } from './layout';
import type { MeantTab } from './meant-tabs';

/** Rows of a tab; the end is exclusive. */
export interface Rows {
  readonly start: number;
  readonly end: number;
}

/** A tab of which some rows are meant, with where they are thought to stand. */
export interface Guess {
  readonly tab: MeantTab;
  /** What was remembered; null where nothing is known. */
  readonly text: string | null;
  readonly rows: readonly Rows[];
}

/** So many rows that nobody asked for are rather read than left out: a range of its own repeats the marks of all columns. */
const BRIDGED_ROWS = 2;

export function guessOf(tab: MeantTab, memory: RowMemory): Guess {
  const text = memory.recall(tab.place.name);
  const layout = (text === null ? null : readLayout(text)) ?? unseen(tab);
  const meant = layout.filter(({ sequence }) => tab.sequences.has(sequence));
  return { tab, text, rows: joined(meant.map(({ row, count }) => ({ start: row, end: row + count }))) };
}

/** Of a month that was never seen orders are thought to stand as they were registered; of other rows nobody knows how many there are. */
function unseen({ place, sequences }: MeantTab): Layout {
  if (place.tab.id !== TABS.orders.id) return [];
  return [...sequences].map((sequence) => ({ sequence, row: sequence, count: 1 }));
}

/** Ranges that cover all of these, those close to each other as one. */
export function joined(rows: readonly Rows[]): Rows[] {
  const ranges: Rows[] = [];
  for (const each of [...rows].sort((a, b) => a.start - b.start)) {
    const last = ranges[ranges.length - 1];
    if (last && each.start <= last.end + BRIDGED_ROWS) {
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, each.end) };
    } else ranges.push(each);
  }
  return ranges;
}
