import { matchPinyin } from '../../domain/customer/pinyin';

/** A choice as it is offered: its value and the word for it. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/**
 * The choices that a typed text means, best first: the digit of its place in the list, the beginning of the word, a part of
 * it, its pinyin in full or initials. Nothing typed means all.
 */
export function matchChoices<Value extends string>(
  choices: readonly Choice<Value>[],
  typed: string,
): readonly Choice<Value>[] {
  const text = lettersOf(typed);
  if (text === '') return choices;
  const byPlace = choiceAtDigit(choices, text);
  const ranked = choices.flatMap((choice) => {
    const rank = choice === byPlace ? 0 : rankOf(choice.label.toLowerCase(), text);
    return rank === null ? [] : [{ choice, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ choice }) => choice);
}

/** The choice at the place that a single digit names, from 1; undefined for any other text. */
export function choiceAtDigit<Value extends string>(
  choices: readonly Choice<Value>[],
  typed: string,
): Choice<Value> | undefined {
  return /^[1-9]$/.test(typed) ? choices[Number(typed) - 1] : undefined;
}

/** Is the text typed for its sound or its place, not as the words themselves? */
export function isShorthand(typed: string): boolean {
  return /^[a-z]+$|^[1-9]$/.test(lettersOf(typed));
}

/** What was typed, without the marks that an input method sets between syllables while it composes. */
function lettersOf(typed: string): string {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  return /^[a-z'’\s]+$/.test(text) ? text.replace(/['’\s]/g, '') : text;
}

function rankOf(label: string, text: string): number | null {
  const at = label.indexOf(text);
  if (at === 0) return 1;
  if (at > 0) return 3;
  const pinyin = matchPinyin(label, text);
  if (!pinyin) return null;
  return pinyin === 'from-start' ? 2 : 4;
}
