import type { FormulaResult } from '../formula-port';
import { CellError, type CellScalar, effectiveScalar, FormulaCell } from '../model/cell-content';
import type { WorkbookModel } from '../model/workbook';
import { serialFromInstant } from '../values/serial-date';
import { resultOf } from './formula-result';
import { IronCalcModel } from './iron-calc';
import { type FormulaSetting, type PreparedFormula, prepareFormula, type ReadArea } from './prepared-formula';
import { type KnownFormula, SheetCalculation } from './sheet-calculation';

/**
 * The formulas of one workbook in the library, with the cells they read and no others. A mutation tells it what
 * changed of those; where nothing did, nothing is evaluated.
 */
export class Calculation {
  readonly #model: IronCalcModel;
  readonly #sheets: SheetCalculation[];
  /** Sizes and named ranges for which open ranges and names were written out. */
  #extent = '';
  #nowSerial = 0;

  constructor(private readonly workbook: WorkbookModel) {
    const { sheets } = workbook.state;
    this.#model = new IronCalcModel(sheets.length);
    this.#sheets = sheets.map((_, index) => new SheetCalculation(this.#model, index));
  }

  /** Results that differ from what the workbook holds. */
  recalculate(now: Date): FormulaResult[] {
    this.#nowSerial = serialFromInstant(now, this.workbook.state.properties.timeZone ?? 'Etc/GMT');
    const news = [this.#tellExtent(), ...this.#sheets.map((_, index) => this.#tellChanges(index))];
    if (!news.includes(true) && !this.#isVolatile()) return [];
    this.#model.evaluate();
    return [...this.#differences()];
  }

  free(): void {
    this.#model.free();
  }

  /** Writes formulas out again whose translation changed with the clock, a sheet's size or a named range. */
  #tellExtent(): boolean {
    const { sheets, namedRanges } = this.workbook.state;
    const extent = JSON.stringify([sheets.map((sheet) => [sheet.rowCount, sheet.columnCount]), namedRanges]);
    const hasNewExtent = extent !== this.#extent;
    this.#extent = extent;
    const changed = this.#sheets.map((sheet, index) => {
      const outdated = [...sheet.formulas()].filter(({ formula }) => hasNewExtent || asksForTime(formula));
      const rewritten = outdated.filter((known) => {
        const before = known.prepared;
        known.prepared = this.#prepare(index, known.formula);
        return known.prepared.input !== before.input;
      });
      return this.#tellFormulas(index, rewritten);
    });
    return changed.includes(true);
  }

  #tellChanges(index: number): boolean {
    const sheet = this.workbook.state.sheets[index];
    const known = this.#sheets[index];
    if (!sheet || !known) return false;
    const rows = known.changedRows(sheet, this.workbook.undo.epoch);
    const prepare = (formula: string): PreparedFormula => this.#prepare(index, formula);
    const fresh = rows.flatMap((row) => known.updateFormulas(row, sheet.cells.row(row), prepare));
    const told = rows.map((row) => known.tellRow(row, sheet.cells.row(row)));
    return [this.#tellFormulas(index, fresh), ...told].includes(true);
  }

  /** Tells the library formulas and the cells that they are the first to read. */
  #tellFormulas(index: number, formulas: readonly KnownFormula[]): boolean {
    const cells = this.workbook.state.sheets[index]?.cells;
    let hasNews = false;
    for (const { row, prepared } of formulas) {
      if (this.#sheets[index]?.tellRow(row, cells?.row(row))) hasNews = true;
      for (const area of prepared.reads) if (this.#tellArea(area)) hasNews = true;
    }
    return hasNews;
  }

  #tellArea(area: ReadArea): boolean {
    const known = this.#sheets[area.sheet];
    const cells = this.workbook.state.sheets[area.sheet]?.cells;
    if (!known || !cells) return false;
    const fresh = known.areas.add(area);
    if (!fresh) return false;
    let hasNews = false;
    const end = Math.min(fresh.endRow + 1, cells.contentRowCount());
    for (let row = fresh.startRow; row < end; row += 1) {
      if (known.tellRow(row, cells.row(row))) hasNews = true;
    }
    return hasNews;
  }

  #prepare(homeSheet: number, formula: string): PreparedFormula {
    const setting: FormulaSetting = { workbook: this.workbook, homeSheet, nowSerial: this.#nowSerial };
    return prepareFormula(formula, setting);
  }

  #isVolatile(): boolean {
    return this.#sheets.some((sheet) =>
      [...sheet.formulas()].some(({ formula }) => /\bRAND(BETWEEN)?\(/i.test(formula)),
    );
  }

  *#differences(): Generator<FormulaResult> {
    for (const [index, known] of this.#sheets.entries()) {
      const sheet = this.workbook.state.sheets[index];
      if (!sheet) continue;
      for (const formula of known.formulas()) {
        const content = sheet.cells.content(formula.row, formula.column);
        const before = content instanceof FormulaCell ? content.result : undefined;
        const result = this.#read(index, formula);
        if (isSame(before, result)) continue;
        yield { sheetId: sheet.sheetId, rowIndex: formula.row, columnIndex: formula.column, result };
      }
    }
  }

  /** A formula that is nothing but a reference to an empty cell is empty in Sheets, and 0 in the library. */
  #read(sheet: number, { row, column, formula, prepared }: KnownFormula): CellScalar | undefined {
    const { mirrors } = prepared;
    if (mirrors) {
      const mirrored = this.workbook.state.sheets[mirrors.sheet]?.cells.content(mirrors.startRow, mirrors.startColumn);
      if (mirrored === undefined) return undefined;
    }
    return resultOf(this.#model.read(sheet, row, column), formula);
  }
}

function asksForTime(formula: string): boolean {
  return /\b(NOW|TODAY)\(/i.test(formula);
}

function isSame(a: CellScalar | undefined, b: CellScalar | undefined): boolean {
  if (a instanceof CellError && b instanceof CellError) return a.type === b.type && a.message === b.message;
  return Object.is(effectiveScalar(a), effectiveScalar(b));
}
