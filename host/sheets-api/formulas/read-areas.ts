import type { ReadArea } from './prepared-formula';

/** Rows, both ends inclusive. */
export type RowSpan = { startRow: number; endRow: number };

type Columns = { startColumn: number; endColumn: number; spans: RowSpan[] };

/**
 * Which cells of one sheet the formulas of the workbook read. Areas are only ever added; those that lie over or right
 * below each other in the same columns become one, so an open range that grows with its sheet stays one area.
 */
export class ReadAreas {
  readonly #byColumns = new Map<string, Columns>();
  /** Areas of one row by that row, so that a column of row-wise formulas does not slow every look-up down. */
  readonly #byRow = new Map<number, ReadArea[]>();

  /** Adds an area; returns the rows of it that were not read before, as far as is easily told. */
  add(area: ReadArea): RowSpan | undefined {
    const { startRow, endRow, startColumn, endColumn } = area;
    if (startRow === endRow) return this.#addRow(area);
    const key = `${startColumn}:${endColumn}`;
    let columns = this.#byColumns.get(key);
    if (!columns) {
      columns = { startColumn, endColumn, spans: [] };
      this.#byColumns.set(key, columns);
    }
    const above = columns.spans.find((span) => span.startRow <= startRow && startRow <= span.endRow + 1);
    if (!above) {
      columns.spans.push({ startRow, endRow });
      return { startRow, endRow };
    }
    if (endRow <= above.endRow) return undefined;
    const fresh = { startRow: above.endRow + 1, endRow };
    above.endRow = endRow;
    return fresh;
  }

  #addRow(area: ReadArea): RowSpan | undefined {
    const { startRow, startColumn, endColumn } = area;
    const ofRow = this.#byRow.get(startRow) ?? [];
    if (ofRow.some((known) => known.startColumn <= startColumn && endColumn <= known.endColumn)) return undefined;
    this.#byRow.set(startRow, [...ofRow, area]);
    return { startRow, endRow: startRow };
  }

  /** Calls `visit` for the columns of a row that are read, up to a column; some may come more than once. */
  eachColumn(row: number, columnCount: number, visit: (column: number) => void): void {
    for (const area of this.#byRow.get(row) ?? []) eachColumnOf(area, columnCount, visit);
    for (const columns of this.#byColumns.values()) {
      const isRead = columns.spans.some(({ startRow, endRow }) => startRow <= row && row <= endRow);
      if (isRead) eachColumnOf(columns, columnCount, visit);
    }
  }
}

function eachColumnOf(
  { startColumn, endColumn }: { startColumn: number; endColumn: number },
  columnCount: number,
  visit: (column: number) => void,
): void {
  const end = Math.min(endColumn + 1, columnCount);
  for (let column = startColumn; column < end; column += 1) visit(column);
}
