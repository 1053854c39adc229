import type { ReadArea } from './prepared-formula';

/** Which cells of one sheet the formulas of the workbook read. Areas are only ever added. */
export class ReadAreas {
  readonly #known = new Set<string>();
  /** Areas of one row by that row, so that a column of row-wise formulas does not slow every look-up down. */
  readonly #byRow = new Map<number, ReadArea[]>();
  readonly #tall: ReadArea[] = [];

  /** Adds an area; false when it was there already. */
  add(area: ReadArea): boolean {
    const key = `${area.startRow}:${area.endRow}:${area.startColumn}:${area.endColumn}`;
    if (this.#known.has(key)) return false;
    this.#known.add(key);
    if (area.startRow < area.endRow) {
      this.#tall.push(area);
    } else {
      const ofRow = this.#byRow.get(area.startRow);
      if (ofRow) ofRow.push(area);
      else this.#byRow.set(area.startRow, [area]);
    }
    return true;
  }

  /** Calls `visit` for the columns of a row that are read, up to a column; some may come more than once. */
  eachColumn(row: number, columnCount: number, visit: (column: number) => void): void {
    for (const area of this.#byRow.get(row) ?? []) eachColumnOf(area, columnCount, visit);
    for (const area of this.#tall) {
      if (area.startRow <= row && row <= area.endRow) eachColumnOf(area, columnCount, visit);
    }
  }
}

function eachColumnOf(area: ReadArea, columnCount: number, visit: (column: number) => void): void {
  const end = Math.min(area.endColumn + 1, columnCount);
  for (let column = area.startColumn; column < end; column += 1) visit(column);
}
