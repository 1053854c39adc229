import type { Language } from '../../domain/settings/settings';

/** What a cell holds once formulas are worked out; null where it is empty. An error value is text such as `#REF!`. */
export type CellContent = string | number | boolean | null;

/** How Sheets shows a number: Google's `NumberFormat`. */
export interface NumberFormat {
  type: 'TEXT' | 'NUMBER' | 'CURRENCY' | 'DATE';
  pattern: string;
}

/** What the cells of a column hold: how a value of the domain becomes a cell that people can read, and back. */
export interface CellKind<T> {
  readonly format: NumberFormat;
  write(value: T, language: Language): CellContent;
  /** Reads what `write` wrote in any language, and what people plausibly type. @throws UnreadableCell */
  read(content: CellContent): T;
  /** The cell holds data for code, which may be long. */
  readonly holdsData?: true;
  /** The words that a list in the cell offers. */
  offers?(language: Language): string[];
}

/** Thrown where a cell holds nothing that its column could mean. */
export class UnreadableCell extends Error {
  readonly content: CellContent;

  constructor(content: CellContent) {
    super(`unreadable cell: ${content}`);
    this.name = 'UnreadableCell';
    this.content = content;
  }
}

/** The same kind, whose empty cell means null. */
export function orNothing<T>(kind: CellKind<T>): CellKind<T | null> {
  return {
    ...kind,
    write: (value, language) => (value === null ? null : kind.write(value, language)),
    read: (content) => (content === null || content === '' ? null : kind.read(content)),
  };
}
