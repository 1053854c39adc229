/**
 * The measures of an A4 page, millimetres: what the pages are counted with is what the style sheet prints with. The page's
 * margins are the printer's; a slack at its foot takes what a font is wider than was reckoned.
 */
export const MEASURES = {
  page: { width: 190, height: 277, margin: 10, slack: 9 },
  /** Between two copies on one sheet. */
  cut: 9,
  text: { size: 3.5, line: 4.8 },
  /** The head of a first page, of a page that follows, and of a line of marks. */
  head: { first: 23, next: 13, marks: 9 },
  blockGap: 2.5,
  fact: { labelWidth: 23, labelSize: 3.2, padding: 2.2, side: 1.5 },
  cover: { size: 6.5, line: 18, labelWidth: 50 },
  table: { size: 3.2, line: 4.3, padding: 1.7, side: 1.1, bar: 1 },
  total: 6.6,
  checks: 7,
  signatures: 15,
} as const;
