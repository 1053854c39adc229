import type { NumberFormat } from '../schema/cell-kind';

/** Where the parts of the page 统计 stand: rows counted from the title's, columns from the first. The charts read these rows. */
export const LAYOUT = {
  title: 0,
  asOf: 1,
  figures: { head: 4, rows: 22 },
  trend: { head: 29, rows: 12 },
  /** The heading of the lines of money; below it opening to closing, then what is owed, then that both agree. */
  money: 43,
  ageing: { head: 49, rows: 12 },
  agedCustomers: { head: 64, rows: 10 },
  categories: { head: 77, rows: 8 },
  salespeople: { head: 88, rows: 16 },
  customers: { head: 107, rows: 10 },
  steps: { head: 120, rows: 6 },
  rowCount: 130,
  /** The charts stand beside the figures, which take five columns: two of them are seen on a small screen, all four on a large one. */
  charts: { row: 3, columns: [5, 11] },
  columnCount: 22,
} as const;

/** Tables out of the kept figures, and those out of the open accounts (H2), which not every commit reads. */
export const FIGURE_SECTIONS = ['figures', 'trend', 'categories', 'salespeople', 'customers', 'steps'] as const;
export const AGED_SECTIONS = ['ageing', 'agedCustomers'] as const;
export type FigureSection = (typeof FIGURE_SECTIONS)[number];
export type AgedSection = (typeof AGED_SECTIONS)[number];
export type Section = FigureSection | AgedSection;
export const SECTIONS: readonly Section[] = [...FIGURE_SECTIONS, ...AGED_SECTIONS];

/** The page's cells hold numbers as people read them: yuan, shares of one, counts. */
export const FORMATS = {
  fen: { type: 'CURRENCY', pattern: '"¥"#,##0.00' },
  share: { type: 'PERCENT', pattern: '0.0%' },
  count: { type: 'NUMBER', pattern: '#,##0' },
  days: { type: 'NUMBER', pattern: '0.0' },
  text: { type: 'TEXT', pattern: '@' },
} as const satisfies Record<string, NumberFormat | { type: 'PERCENT'; pattern: string }>;

export type FormatName = keyof typeof FORMATS;

/** How each column of a table is shown, from its second column on; the first is text. */
export const COLUMN_FORMATS: Readonly<Record<Exclude<Section, 'figures'>, readonly FormatName[]>> = {
  trend: ['count', 'fen', 'count', 'fen', 'share', 'share'],
  categories: ['count', 'count', 'fen', 'count', 'fen', 'share', 'share'],
  salespeople: ['count', 'count', 'fen', 'count', 'fen', 'share', 'share'],
  customers: ['count', 'count', 'fen', 'count', 'fen'],
  steps: ['count', 'count', 'fen'],
  ageing: ['fen', 'fen', 'fen', 'fen', 'fen', 'fen'],
  agedCustomers: ['fen', 'fen', 'fen', 'fen', 'fen', 'fen'],
};
