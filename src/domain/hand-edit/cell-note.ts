import type { Texts } from '../texts';
import { problemText } from '../texts';
import { fill } from '../texts/fill';
import type { LocalMoment } from '../time/local-time';
import type { Verdict } from './judge';

/** By what the desk knows its own notes on cells, in every language; people's notes stay. */
const MARKERS = ['【接单】', '[Jiedan]'] as const;

const SHOWN_CHARACTERS = 80;

/** What a cell's note says about an edit that was not taken; null for one that was. */
export function noteOf(verdict: Verdict, was: string, now: LocalMoment, texts: Texts): string | null {
  if (verdict.do === 'accept') return null;
  const { hand } = texts;
  const { problem } = verdict;
  const sentence = problem.rule
    ? fill(hand.ruled, { why: problemText(problem, texts), rule: problem.rule })
    : problemText(problem, texts);
  const shown = was === '' ? hand.blank : fill(hand.quoted, { was: plain(was) });
  const done = { restore: hand.restored, clear: hand.cleared, mark: hand.marked }[verdict.do];
  return `${hand.marker} ${now.date.slice(5)} ${now.time} ${fill(done, { was: shown })}${sentence}`;
}

/** What the note of a cell says that was changed while nobody judged it. */
export function foundNote(was: string, now: LocalMoment, { hand }: Texts): string {
  const shown = was === '' ? hand.blank : fill(hand.quoted, { was: plain(was) });
  return `${hand.marker} ${now.date.slice(5)} ${now.time} ${fill(hand.found, { was: shown })}`;
}

function plain(was: string): string {
  return was.replace(/\s+/g, ' ').slice(0, SHOWN_CHARACTERS);
}

/** Is a note, or part of it, the desk's own? */
export function isOurNote(note: string): boolean {
  return MARKERS.some((marker) => note.includes(marker));
}

/** What people wrote into a note, without what the desk added. */
export function peoplesNote(note: string): string {
  return note
    .split('\n')
    .filter((line) => !isOurNote(line))
    .join('\n')
    .trim();
}
