import { FormulaCell } from '../model/cell-content';
import type { Row } from '../model/row';
import type { SheetModel } from '../model/sheet';
import { cellInput } from './cell-input';
import type { IronCalcModel } from './iron-calc';
import type { PreparedFormula } from './prepared-formula';
import { ReadAreas } from './read-areas';
import { RowWatch } from './row-watch';

/** A formula of a sheet, as typed and as the library takes it. */
export type KnownFormula = { row: number; column: number; formula: string; prepared: PreparedFormula };

/** One sheet's share of a calculation: what of it the library was told, and what has to be told anew. */
export class SheetCalculation {
  readonly areas = new ReadAreas();
  readonly #watch = new RowWatch();
  readonly #formulas = new Map<number, Map<number, KnownFormula>>();
  /** What the library holds, by row and column. */
  readonly #inputs = new Map<number, Map<number, string>>();

  constructor(
    private readonly model: IronCalcModel,
    private readonly sheet: number,
  ) {}

  /** Rows that may differ from the last call. */
  changedRows(sheet: SheetModel, runningEpoch: number): number[] {
    return this.#watch.changedRows(sheet.cells, runningEpoch);
  }

  *formulas(): Generator<KnownFormula> {
    for (const ofRow of this.#formulas.values()) yield* ofRow.values();
  }

  /** Brings the known formulas of a row in line with the row; returns those that came or changed. */
  updateFormulas(index: number, row: Row | undefined, prepare: (formula: string) => PreparedFormula): KnownFormula[] {
    const before = this.#formulas.get(index);
    const after = new Map<number, KnownFormula>();
    const fresh: KnownFormula[] = [];
    row?.contents.forEach((content, column) => {
      if (!(content instanceof FormulaCell)) return;
      const { formula } = content;
      const known = before?.get(column);
      const current = known?.formula === formula ? known : { row: index, column, formula, prepared: prepare(formula) };
      if (current !== known) fresh.push(current);
      after.set(column, current);
    });
    before?.forEach((_, column) => {
      if (!after.has(column)) this.model.forgetFormula(this.sheet, index, column);
    });
    if (after.size > 0) this.#formulas.set(index, after);
    else this.#formulas.delete(index);
    return fresh;
  }

  /** Tells the library what it needs of a row and does not hold yet; true when there was anything to tell. */
  tellRow(index: number, row: Row | undefined): boolean {
    const contents = row?.contents ?? [];
    const formulas = this.#formulas.get(index);
    let hasNews = false;
    const tell = (column: number): void => {
      const formula = formulas?.get(column)?.prepared.input;
      const content = contents[column];
      const input = formula ?? cellInput(content instanceof FormulaCell ? undefined : content);
      if (this.#tellCell(index, column, input, formula !== undefined)) hasNews = true;
    };
    this.areas.eachColumn(index, contents.length, tell);
    formulas?.forEach((_, column) => {
      tell(column);
    });
    // What was told before and is gone now, or lies beyond the row's end.
    for (const column of [...(this.#inputs.get(index)?.keys() ?? [])]) tell(column);
    return hasNews;
  }

  #tellCell(row: number, column: number, input: string, isFormula: boolean): boolean {
    let ofRow = this.#inputs.get(row);
    if ((ofRow?.get(column) ?? '') === input) return false;
    if (!ofRow) {
      ofRow = new Map();
      this.#inputs.set(row, ofRow);
    }
    if (input === '') ofRow.delete(column);
    else ofRow.set(column, input);
    if (isFormula) this.model.setFormula(this.sheet, row, column, input);
    else this.model.setInput(this.sheet, row, column, input);
    return true;
  }
}
