/// <reference path="./pinyin-match-dict.d.ts" />
import { dict } from 'pinyin-match/src/simplified_dict.js';
import { RARE_CHARACTERS } from './rare-characters';

let readings: Map<string, readonly string[]> | null = null;

/**
 * The toneless readings of a character, ü written `v`: `shan`, `dan` and `chan` for 单; none for what is no Chinese
 * character or an unknown one.
 */
export function readingsOf(character: string): readonly string[] {
  readings ??= readDictionary();
  return readings.get(character) ?? [];
}

/** How well a name answers to letters: from its first character, or from one further in. */
export type PinyinMatch = 'from-start' | 'inside';

/**
 * Do the letters spell part of the name: in full syllables, in initials, or mixed (`zhangjianguo`, `zjg`, `zhangjg`)? The
 * last syllable may be unfinished. Polyphonic characters answer to each reading. Takes a few steps a character, whatever was
 * typed.
 */
export function matchPinyin(name: string, letters: string): PinyinMatch | null {
  const typed = letters
    .toLowerCase()
    .replace(/[ü]/g, 'v')
    .replace(/[\s'’]/g, '');
  if (typed === '') return null;
  const characters = [...name.toLowerCase()].filter((character) => !/\s/.test(character));
  for (let start = 0; start < characters.length; start += 1) {
    if (spellsFrom(characters, start, typed)) return start === 0 ? 'from-start' : 'inside';
  }
  return null;
}

/** Do two names sound alike, character by character, whatever characters they are written with? */
export function soundsAlike(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  return (
    left.length === right.length &&
    left.every((character, index) => {
      const other = right[index] ?? '';
      return character === other || readingsOf(character).some((reading) => readingsOf(other).includes(reading));
    })
  );
}

/** Walks the name with every place of the typed letters that the characters so far can have used up. */
function spellsFrom(characters: readonly string[], start: number, typed: string): boolean {
  let reached = new Set([0]);
  for (let index = start; index < characters.length && reached.size > 0; index += 1) {
    const next = new Set<number>();
    for (const from of reached) {
      for (const piece of piecesOf(characters[index] ?? '')) {
        const rest = typed.length - from;
        if (piece.length >= rest ? piece.startsWith(typed.slice(from)) : false) return true;
        if (piece.length < rest && typed.startsWith(piece, from)) next.add(from + piece.length);
      }
    }
    reached = next;
  }
  return false;
}

/** What can be typed for a character: itself, a reading, its initial letter, or its initial of two letters. */
function piecesOf(character: string): readonly string[] {
  return [character, ...readingsOf(character).flatMap((reading) => [reading, ...initialsOf(reading)])];
}

function initialsOf(reading: string): string[] {
  const first = reading.slice(0, 1);
  return /^[zcs]h/.test(reading) ? [first, reading.slice(0, 2)] : [first];
}

function readDictionary(): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const table of [dict, RARE_CHARACTERS]) {
    for (const [syllable, characters] of Object.entries(table)) {
      for (const character of characters) {
        const known = found.get(character) ?? [];
        if (!known.includes(syllable)) found.set(character, [...known, syllable]);
      }
    }
  }
  return found;
}
