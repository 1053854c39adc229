import { columnIndex, columnName, quoteTitle } from '../ranges/a1-notation';

/** One corner of a reference; a missing bound makes the range open (`A2:A`) or whole (`A:C`, `2:3`). Zero-based. */
export type ReferenceCorner = {
  row?: number;
  column?: number;
  rowIsFixed: boolean;
  columnIsFixed: boolean;
};

/** A cell or range as it stands in a formula. */
export type FormulaReference = {
  /** The title of the sheet, unquoted; undefined is the sheet of the formula. */
  sheet?: string;
  from: ReferenceCorner;
  /** undefined: a single cell. */
  to?: ReferenceCorner;
};

/** Reads `$B$7`, `B`, or `$7`. The text must be one of these. */
export function parseCorner(text: string): ReferenceCorner {
  const match = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?$/.exec(text);
  const [, columnMark, letters, rowMark, digits] = match ?? [];
  return {
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
    columnIsFixed: columnMark === '$',
    rowIsFixed: rowMark === '$',
  };
}

/** A reference as text: `'2026-11 订单'!$A$2:A`. */
export function printReference({ sheet, from, to }: FormulaReference): string {
  const prefix = sheet === undefined ? '' : `${quoteTitle(sheet)}!`;
  return `${prefix}${printCorner(from)}${to ? `:${printCorner(to)}` : ''}`;
}

function printCorner({ row, column, rowIsFixed, columnIsFixed }: ReferenceCorner): string {
  const columnText = column === undefined ? '' : `${columnIsFixed ? '$' : ''}${columnName(column)}`;
  return row === undefined ? columnText : `${columnText}${rowIsFixed ? '$' : ''}${row + 1}`;
}
