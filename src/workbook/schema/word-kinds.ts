import type { Language } from '../../domain/settings/settings';
import { type Texts, textsFor } from '../../domain/texts';
import { type CellKind, UnreadableCell } from './cell-kind';
import { text } from './value-kinds';
import { LANGUAGES } from './words';

type Choices = Texts['choices'];

/** What separates the entries of a list in a cell: a comma may be part of one. */
const SEPARATORS = /[、，；;\n]/;

/**
 * One of a fixed choice, stored as the catalogue's word for it in the workbook's language. The words of every
 * language and the code itself are read, so switching the language changes no row.
 */
export function choice<Code extends string>(of: (choices: Choices) => Readonly<Record<Code, string>>): CellKind<Code> {
  const wordsIn = (language: Language) => of(textsFor(language).choices);
  return {
    format: text.format,
    write: (code, language) => wordsIn(language)[code],
    read(content) {
      const typed = text.read(content).trim();
      const codes = Object.keys(wordsIn('zh-CN')) as Code[];
      const code = codes.find(
        (each) => each === typed || LANGUAGES.some((language) => wordsIn(language)[each] === typed),
      );
      if (code === undefined) throw new UnreadableCell(content);
      return code;
    },
    offers: (language) => Object.values<string>(wordsIn(language)).filter((word) => word !== ''),
  };
}

/** Yes or no in the words of the catalogue; where 'no' has no word, an empty cell means no. */
export function yesOrNo(of: (choices: Choices) => { yes: string; no: string }): CellKind<boolean> {
  const word = choice<'yes' | 'no'>(of);
  return {
    ...word,
    write: (value, language) => word.write(value ? 'yes' : 'no', language) || null,
    read: (content) => (typeof content === 'boolean' ? content : word.read(content) === 'yes'),
  };
}

/** A list in one cell, its entries of another kind. An empty cell is an empty list. */
export function listOf<T>(kind: CellKind<T>): CellKind<T[]> {
  return {
    format: text.format,
    write: (values, language) =>
      values.map((value) => text.read(kind.write(value, language))).join(language === 'en' ? '; ' : '、') || null,
    read: (content) =>
      text
        .read(content)
        .split(SEPARATORS)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map((entry) => kind.read(entry)),
  };
}
