import type { GridRange } from '../google/ranges';

/** Rows and columns of a range without its sheet; missing bounds are open. */
export type Rectangle = Omit<GridRange, 'sheetId'>;

/** What a text in A1 notation says before anybody looks at the workbook. */
export interface A1Reference {
  /** The text before `!`, or a whole quoted text; undefined without one. */
  readonly sheetTitle: string | undefined;
  /** The cells, where the rest reads as cells. */
  readonly cells: Rectangle | undefined;
  /** The rest, where it does not: the name of a range or of a sheet. */
  readonly name: string | undefined;
}

const LARGEST_COLUMN = columnIndex('ZZZ');
const PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;

/** Reads `Sheet1!A1:B2`, `'My sheet'!A:C`, `'My sheet'`, `A5:A`, `2:3`, `Name`; undefined for what can't be any of them. */
export function parseA1(text: string): A1Reference | undefined {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) {
    const sheetTitle = (quoted[1] ?? '').replaceAll("''", "'");
    return quoted[2] === undefined
      ? { sheetTitle, cells: undefined, name: undefined }
      : withRest(sheetTitle, quoted[2]);
  }
  const mark = text.lastIndexOf('!');
  if (mark >= 0) return withRest(text.slice(0, mark), text.slice(mark + 1));
  return text === '' ? undefined : withRest(undefined, text);
}

function withRest(sheetTitle: string | undefined, rest: string): A1Reference | undefined {
  if (rest === '') return undefined;
  const cells = parseCells(rest);
  return cells ? { sheetTitle, cells, name: undefined } : { sheetTitle, cells: undefined, name: rest };
}

/** Reads `B2`, `A1:C3` (corners in any order), `A:C`, `2:3`, `A5:A` and `A1:1`, which are open on one side. */
export function parseCells(text: string): Rectangle | undefined {
  const parts = text.split(':');
  const [first, second] = parts.map(parsePart);
  if (!first || parts.length > 2 || (parts.length === 2 && !second)) return undefined;
  if (!second) {
    if (first.row === undefined || first.column === undefined) return undefined;
    return rectangle(first.row, first.row, first.column, first.column);
  }
  const shareRow = first.row !== undefined && second.row !== undefined;
  const shareColumn = first.column !== undefined && second.column !== undefined;
  return shareRow || shareColumn ? rectangle(first.row, second.row, first.column, second.column) : undefined;
}

function parsePart(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = PART.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  if (row === -1 || (column !== undefined && column > LARGEST_COLUMN)) return undefined;
  return { row, column };
}

function rectangle(row1?: number, row2?: number, column1?: number, column2?: number): Rectangle {
  const [startRowIndex, endRowIndex] = span(row1, row2);
  const [startColumnIndex, endColumnIndex] = span(column1, column2);
  return {
    ...(startRowIndex !== undefined && { startRowIndex }),
    ...(endRowIndex !== undefined && { endRowIndex }),
    ...(startColumnIndex !== undefined && { startColumnIndex }),
    ...(endColumnIndex !== undefined && { endColumnIndex }),
  };
}

/** Two corners span from the smaller to the larger; one alone is where an open range starts. */
function span(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return [Math.min(a, b), Math.max(a, b) + 1];
}

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, aa → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A range as Google writes it: the sheet's title, quoted where need be, and both corners, or one for a single cell. */
export function formatRange(sheetTitle: string, cells: Rectangle): string {
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex, endColumnIndex } = cells;
  const first = `${columnName(startColumnIndex)}${startRowIndex + 1}`;
  const last = `${endColumnIndex === undefined ? '' : columnName(endColumnIndex - 1)}${endRowIndex ?? ''}`;
  const title = quoteTitle(sheetTitle);
  return last === first || last === '' ? `${title}!${first}` : `${title}!${first}:${last}`;
}

/** A sheet's title as it stands in a range: quoted unless it is a plain word that no cell is called. */
export function quoteTitle(title: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title);
  const looksLikeCell = /^[A-Za-z]{1,3}[0-9]+$/.test(title) || /^[Rr][0-9]*[Cc][0-9]*$/.test(title);
  return isPlain && !looksLikeCell ? title : `'${title.replaceAll("'", "''")}'`;
}
