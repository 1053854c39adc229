import type { NumberFormat } from '../schema/cell-kind';

/** Where the parts of the page 统计 stand: rows counted from the title's, columns from the first. The charts read these rows. */
export const LAYOUT = {
  title: 0,
  asOf: 1,
  figures: { head: 4, rows: 22 },
  trend: { head: 29, rows: 12 },
  categories: { head: 44, rows: 8 },
  salespeople: { head: 55, rows: 16 },
  customers: { head: 74, rows: 10 },
  steps: { head: 87, rows: 6 },
  money: 96,
  rowCount: 100,
  /** Columns of the tables; the charts stand to the right of them. */
  tableColumns: 7,
  chartColumn: 8,
  columnCount: 22,
} as const;

export type Section = 'figures' | 'trend' | 'categories' | 'salespeople' | 'customers' | 'steps';
export const SECTIONS: readonly Section[] = ['figures', 'trend', 'categories', 'salespeople', 'customers', 'steps'];

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
  categories: ['count', 'count', 'fen', 'count', 'fen', 'share'],
  salespeople: ['count', 'count', 'fen', 'count', 'fen', 'share'],
  customers: ['count', 'count', 'fen', 'count', 'fen', 'share'],
  steps: ['count', 'count', 'fen'],
};
