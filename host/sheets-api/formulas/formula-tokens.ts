import { type FormulaReference, parseCorner } from './formula-reference';

/** A piece of a formula; the pieces' texts, joined, are the formula. */
export type FormulaToken =
  | { kind: 'reference'; text: string; reference: FormulaReference }
  /** A function's name, without its bracket. */
  | { kind: 'function'; text: string }
  /** A named range, or a name that LET or LAMBDA binds, or TRUE and FALSE. */
  | { kind: 'name'; text: string }
  /** Anything else: operators, brackets, numbers, quoted text, blanks. */
  | { kind: 'other'; text: string };

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,8}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,8}`;
/** A reference ends where no word goes on: LOG10( and A1B are none. */
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
const REFERENCE = new RegExp(
  `(?:${SHEET})?(?:(${CELL}):(${CELL}|${COLUMN}|${ROW})|(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW})|(${CELL}))${END}`,
  'uy',
);
const QUOTED = /"(?:[^"]|"")*"?/y;
const ERROR_LITERAL = /#(?:N\/A|DIV\/0!|[A-Z]+[!?])/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const BLANKS = /\s+/y;

/** Takes a formula (with its `=`) apart. Never fails: what is no known piece is a token of one character. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The formula that tokens make. */
export function joinTokens(tokens: readonly { text: string }[]): string {
  return tokens.map((token) => token.text).join('');
}

function tokenAt(formula: string, at: number): FormulaToken {
  const plain = matchAt(QUOTED, formula, at) ?? matchAt(ERROR_LITERAL, formula, at) ?? matchAt(BLANKS, formula, at);
  if (plain) return { kind: 'other', text: plain[0] };
  const reference = matchAt(REFERENCE, formula, at);
  if (reference) return { kind: 'reference', text: reference[0], reference: referenceOf(reference) };
  const number = matchAt(NUMBER, formula, at);
  if (number) return { kind: 'other', text: number[0] };
  const word = matchAt(WORD, formula, at);
  if (word) return { kind: formula[at + word[0].length] === '(' ? 'function' : 'name', text: word[0] };
  return { kind: 'other', text: formula.charAt(at) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function referenceOf(match: RegExpExecArray): FormulaReference {
  const [, quotedSheet, plainSheet, cellFrom, cellTo, columnFrom, columnTo, rowFrom, rowTo, cell] = match;
  const sheet = quotedSheet?.replaceAll("''", "'") ?? plainSheet;
  const from = cellFrom ?? columnFrom ?? rowFrom ?? cell ?? '';
  const to = cellTo ?? columnTo ?? rowTo;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    from: parseCorner(from),
    ...(to === undefined ? {} : { to: parseCorner(to) }),
  };
}
