/** A block of cells as SpreadsheetApp counts: rows and columns from 1. */
export type CellBlock = { row: number; column: number; rows: number; columns: number };

/** The letters of a column counted from 1: A, …, Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B2` for a single cell, `B2:C5` for more. */
export function a1Of(block: CellBlock): string {
  const first = `${columnLetters(block.column)}${block.row}`;
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${columnLetters(block.column + block.columns - 1)}${block.row + block.rows - 1}`;
}

/**
 * The block that an A1 text without sheet name means on a sheet of that size: `B2`, `A1:C3`, `A:B`, `2:5`, `A2:C`.
 * @returns undefined where the text is no such range, or lies outside
 */
export function blockOfA1(text: string, sheet: { rows: number; columns: number }): CellBlock | undefined {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/.exec(text.toUpperCase());
  if (!match) return undefined;
  const [, fromColumn = '', fromRow = '', toColumn, toRow] = match;
  const single = toColumn === undefined;
  if (single && (fromColumn === '' || fromRow === '')) return undefined;
  if (!single && (fromColumn === '') !== (toColumn === '')) return undefined;
  const columns = [columnNumber(fromColumn) || 1, single ? columnNumber(fromColumn) : columnNumber(toColumn)];
  const rows = [Number(fromRow) || 1, single ? Number(fromRow) : Number(toRow)];
  const [firstColumn, lastColumn] = ordered(columns, sheet.columns);
  const [firstRow, lastRow] = ordered(rows, sheet.rows);
  if (lastColumn > sheet.columns || lastRow > sheet.rows) return undefined;
  return { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}

function ordered([from = 1, to = 0]: number[], open: number): [number, number] {
  const end = to || open;
  return [Math.min(from, end), Math.max(from, end)];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
