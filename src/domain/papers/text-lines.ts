/**
 * How many lines a text takes in a column, whatever font the printer has: Chinese characters are one em wide in each, Latin letters are
 * reckoned as wide as in the widest usual one. So pages can be counted before anything is printed, and hold a little less than they could.
 * @param width of the column, and `size` of the letters in the same unit
 */
export function linesOf(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, width / size), 0);
}

/** A mark of Chinese may not begin a line and takes the character before it along. */
const KEPT_BACK = 1;

function linesOfParagraph(text: string, em: number): number {
  const room = Math.max(1, /[\u0300-\uffff]/.test(text) ? em - KEPT_BACK : em);
  let lines = 1;
  let used = 0;
  for (const word of text.match(WORD) ?? []) {
    const width = widthOf(word);
    if (used + width <= room) {
      used += width;
    } else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      // Fits on no line: it begins on a new one and is broken where that ends.
      lines += Math.ceil(width / room) - (used > 0 ? 0 : 1);
      used = room;
    }
  }
  return lines;
}

/** What stays together on a line: a run of Latin letters; of Chinese each character alone. */
const WORD = /[\u0021-\u02ff]+|[^\u0021-\u02ff]/gu;

/** In em. */
function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (letter > '\u02ff') return 1;
  if (/[ iljtfr.,:;!|'()[\]-]/.test(letter)) return 0.42;
  if (/[MWmw@%&+=<>~#]/.test(letter)) return 1;
  return /[A-Z]/.test(letter) ? 0.76 : 0.58;
}
