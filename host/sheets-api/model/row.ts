import type { CellFormat } from '../google/cells';
import { type CellContent, FormulaCell } from './cell-content';
import type { CellExtras } from './cell-extras';

/**
 * One row: parallel arrays by column, each no longer than its last used entry, so a plain row of values is one array.
 * A row may be changed only in the mutation (`epoch`) that made it; others get a copy from the grid first.
 */
export class Row {
  constructor(
    readonly epoch: number,
    readonly contents: (CellContent | undefined)[] = [],
    /** Formats are interned: equal ones are the same object. */
    readonly formats: (CellFormat | undefined)[] = [],
    readonly extras: (CellExtras | undefined)[] = [],
    /** Height in pixels; undefined is the default. */
    public pixelSize: number | undefined = undefined,
    public hiddenByUser: boolean = false,
    /** How many of the contents are formulas. */
    public formulaCount: number = 0,
  ) {}

  copy(epoch: number): Row {
    const { contents, formats, extras, pixelSize, hiddenByUser, formulaCount } = this;
    return new Row(epoch, contents.slice(), formats.slice(), extras.slice(), pixelSize, hiddenByUser, formulaCount);
  }

  setContent(column: number, content: CellContent | undefined): void {
    if (this.contents[column] instanceof FormulaCell) this.formulaCount -= 1;
    if (content instanceof FormulaCell) this.formulaCount += 1;
    put(this.contents, column, content);
  }

  setFormat(column: number, format: CellFormat | undefined): void {
    put(this.formats, column, format);
  }

  setExtras(column: number, extras: CellExtras | undefined): void {
    put(this.extras, column, extras);
  }

  get hasContent(): boolean {
    return this.contents.length > 0;
  }

  insertColumns(at: number, count: number): void {
    for (const list of [this.contents, this.formats, this.extras] as unknown[][]) {
      if (at < list.length) list.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    }
  }

  deleteColumns(at: number, count: number): void {
    for (const content of this.contents.slice(at, at + count)) {
      if (content instanceof FormulaCell) this.formulaCount -= 1;
    }
    for (const list of [this.contents, this.formats, this.extras] as unknown[][]) {
      list.splice(at, count);
      trim(list);
    }
  }

  /** Reorders columns: the entry at `order[i]` comes to `i`. */
  permuteColumns(order: readonly number[]): void {
    for (const list of [this.contents, this.formats, this.extras] as unknown[][]) {
      if (list.length === 0) continue;
      const before = list.slice();
      list.length = 0;
      for (const from of order) list.push(before[from]);
      trim(list);
    }
  }
}

function put<T>(list: (T | undefined)[], index: number, value: T | undefined): void {
  if (value === undefined) {
    if (index >= list.length) return;
    list[index] = undefined;
    if (index === list.length - 1) trim(list);
    return;
  }
  while (list.length < index) list.push(undefined);
  list[index] = value;
}

function trim(list: unknown[]): void {
  while (list.length > 0 && list[list.length - 1] === undefined) list.pop();
}
