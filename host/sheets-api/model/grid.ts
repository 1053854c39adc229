import type { CellFormat } from '../google/cells';
import { type CellContent, FormulaCell } from './cell-content';
import type { CellExtras } from './cell-extras';
import { Row } from './row';
import type { UndoLog } from './undo-log';

/**
 * The cells of one sheet by row. Rows that were never used do not exist; a row of an earlier mutation is copied before
 * its first change, so undoing a mutation is putting old rows back, and a commit of 20 rows costs 20 rows.
 */
export class Grid {
  #rows: (Row | undefined)[] = [];
  /** No row at or after this index has content; only ever too high. */
  #contentEnd = 0;
  #formulaCount = 0;

  constructor(private readonly undo: UndoLog) {}

  /** One past the last row that exists here. */
  get storedRowCount(): number {
    return this.#rows.length;
  }

  /** How many cells hold a formula. */
  get formulaCount(): number {
    return this.#formulaCount;
  }

  /** The cells that hold a formula, row by row. */
  *formulaCells(): Iterable<{ row: number; column: number; cell: FormulaCell }> {
    if (this.#formulaCount === 0) return;
    for (let row = 0; row < this.#rows.length; row += 1) {
      const { contents, formulaCount } = this.#rows[row] ?? { contents: [], formulaCount: 0 };
      if (formulaCount === 0) continue;
      for (let column = 0; column < contents.length; column += 1) {
        const cell = contents[column];
        if (cell instanceof FormulaCell) yield { row, column, cell };
      }
    }
  }

  row(index: number): Row | undefined {
    return this.#rows[index];
  }

  /** The rows as they are now; they stay so, as later mutations copy what they change. */
  copyOfRows(): (Row | undefined)[] {
    return this.#rows.slice();
  }

  content(row: number, column: number): CellContent | undefined {
    return this.#rows[row]?.contents[column];
  }

  format(row: number, column: number): CellFormat | undefined {
    return this.#rows[row]?.formats[column];
  }

  extras(row: number, column: number): CellExtras | undefined {
    return this.#rows[row]?.extras[column];
  }

  setContent(row: number, column: number, content: CellContent | undefined): void {
    if (content === undefined && this.content(row, column) === undefined) return;
    const own = this.writableRow(row);
    const before = own.formulaCount;
    own.setContent(column, content);
    this.#formulaCount += own.formulaCount - before;
    if (content !== undefined) this.#contentEnd = Math.max(this.#contentEnd, row + 1);
  }

  setFormat(row: number, column: number, format: CellFormat | undefined): void {
    if (this.format(row, column) === format) return;
    this.writableRow(row).setFormat(column, format);
  }

  setExtras(row: number, column: number, extras: CellExtras | undefined): void {
    if (this.extras(row, column) === extras) return;
    this.writableRow(row).setExtras(column, extras);
  }

  /** The row, made if need be, that the running mutation may change. */
  writableRow(index: number): Row {
    const row = this.#rows[index];
    if (row && row.epoch === this.undo.epoch) return row;
    const own = row ? row.copy(this.undo.epoch) : new Row(this.undo.epoch);
    this.#put(index, own);
    return own;
  }

  /** Puts a whole row in place of another, or takes it away. */
  replaceRow(index: number, row: Row | undefined): void {
    if (this.#rows[index] !== row) this.#put(index, row);
  }

  /** One past the last row with a value or formula, 0 when there is none. */
  contentRowCount(): number {
    let end = Math.min(this.#contentEnd, this.#rows.length);
    while (end > 0 && !this.#rows[end - 1]?.hasContent) end -= 1;
    this.#contentEnd = end;
    return end;
  }

  insertRows(at: number, count: number): void {
    if (at >= this.#rows.length) return;
    this.#remember();
    this.#rows = [...this.#rows.slice(0, at), ...new Array<undefined>(count).fill(undefined), ...this.#rows.slice(at)];
    this.#contentEnd += count;
  }

  deleteRows(at: number, count: number): void {
    if (at >= this.#rows.length) return;
    this.#remember();
    for (const row of this.#rows.slice(at, at + count)) this.#formulaCount -= row?.formulaCount ?? 0;
    this.#rows = [...this.#rows.slice(0, at), ...this.#rows.slice(at + count)];
  }

  /** Reorders rows `start…start + order.length`: the row at `order[i]` (absolute index) comes to `start + i`. */
  permuteRows(start: number, order: readonly number[]): void {
    this.#remember();
    const before = this.#rows;
    const after = before.slice();
    while (after.length < start + order.length) after.push(undefined);
    order.forEach((from, i) => {
      after[start + i] = before[from];
    });
    while (after.length > 0 && after[after.length - 1] === undefined) after.pop();
    this.#rows = after;
    this.#contentEnd = after.length;
  }

  insertColumns(at: number, count: number): void {
    this.#eachRowTo(at, (row) => row.insertColumns(at, count));
  }

  deleteColumns(at: number, count: number): void {
    this.#eachRowTo(at, (row) => row.deleteColumns(at, count));
  }

  /** Reorders all columns: the column at `order[i]` comes to `i`. */
  permuteColumns(order: readonly number[]): void {
    this.#eachRowTo(0, (row) => row.permuteColumns(order));
  }

  /** Calls `change` with a writable copy of every row that has anything at or after a column. */
  #eachRowTo(column: number, change: (row: Row) => void): void {
    for (let index = 0; index < this.#rows.length; index += 1) {
      const row = this.#rows[index];
      if (row && Math.max(row.contents.length, row.formats.length, row.extras.length) > column) {
        const own = this.writableRow(index);
        const before = own.formulaCount;
        change(own);
        this.#formulaCount += own.formulaCount - before;
      }
    }
  }

  #put(index: number, row: Row | undefined): void {
    const before = this.#rows[index];
    const length = this.#rows.length;
    const formulaCount = this.#formulaCount;
    this.undo.record(() => {
      this.#rows[index] = before;
      this.#rows.length = length;
      this.#contentEnd = length;
      this.#formulaCount = formulaCount;
    });
    this.#formulaCount += (row?.formulaCount ?? 0) - (before?.formulaCount ?? 0);
    while (this.#rows.length < index) this.#rows.push(undefined);
    this.#rows[index] = row;
    this.#contentEnd = Math.max(this.#contentEnd, index + 1);
  }

  /** Structural changes replace the list of rows, so undoing them is putting the old list back. */
  #remember(): void {
    const before = this.#rows;
    const formulaCount = this.#formulaCount;
    this.undo.record(() => {
      this.#rows = before;
      this.#contentEnd = before.length;
      this.#formulaCount = formulaCount;
    });
  }
}
