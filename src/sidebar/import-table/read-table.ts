import { parse } from 'papaparse';
import type { ImportRowsRequest } from '../../entry/contract';

export type TableRow = ImportRowsRequest['rows'][number];

export interface PastedTable {
  header: string[];
  rows: TableRow[];
}

/** A table as it is pasted from a spreadsheet (tabs) or copied from a file (commas); blank rows are left out. */
export function readTable(text: string): PastedTable {
  const { data } = parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimiter: delimiterOf(text),
  });
  return tableOf(data);
}

/** The same of cells that are there already; blank rows are left out. */
export function tableOf(data: readonly (readonly string[])[]): PastedTable {
  const filled = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [header = [], ...lines] = filled.map((cells) => cells.map((cell) => cell.trim()));
  const seen = new Map<string, number>();
  const rows = lines.map((cells, index): TableRow => {
    const same = JSON.stringify(cells);
    const occurrence = seen.get(same) ?? 0;
    seen.set(same, occurrence + 1);
    return { number: index + 1, cells, occurrence };
  });
  return { header, rows };
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n');
  if (first.includes('\t')) return '\t';
  return first.includes(';') && !first.includes(',') ? ';' : ',';
}

/** Rows in pieces of one commit each; the rows of one order stay together. */
export function piecesOf(rows: readonly TableRow[], groupOf: (row: TableRow) => string, most: number): TableRow[][] {
  const pieces: TableRow[][] = [];
  let piece: TableRow[] = [];
  rows.forEach((row, index) => {
    piece.push(row);
    const next = rows[index + 1];
    const goesOn = next !== undefined && groupOf(row) !== '' && groupOf(next) === groupOf(row);
    if (next === undefined || (piece.length >= most - 50 && !goesOn) || piece.length >= most) {
      pieces.push(piece);
      piece = [];
    }
  });
  return pieces;
}
