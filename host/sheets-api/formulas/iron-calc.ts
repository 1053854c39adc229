import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { columnName } from '../ranges/a1-notation';

/** What IronCalc says a cell holds, in its own numbers. */
const CELL_TYPES = new Map<number, ModelReading['type']>([
  [1, 'number'],
  [2, 'text'],
  [4, 'boolean'],
  [16, 'error'],
]);

/** A formula's result as the library gives it. */
export type ModelReading = {
  type: 'number' | 'text' | 'boolean' | 'error' | 'array';
  /** The exact result as text: a number with all its digits, an error as `#DIV/0!`. */
  text: string;
};

/** Inputs after which the library's own history of them is thrown away. */
const INPUTS_BEFORE_TRIM = 300_000;

let isLoaded = false;

/**
 * A workbook in the formula library: sheets by number, cells by zero-based row and column. Evaluates when told to.
 * The library shows numbers rounded, so each formula has a probe, a cell on a sheet of its own that joins its result
 * to an empty text: that conversion keeps every digit.
 */
export class IronCalcModel {
  #model: Model;
  #inputCount = 0;
  readonly #probeSheet: number;
  readonly #probeRows = new Map<string, number>();
  readonly #freeProbeRows: number[] = [];

  constructor(sheetCount: number) {
    load();
    // Numbers, dates and separators reach the library spelled in one way, whatever the workbook's locale.
    this.#model = new Model('workbook', 'en', 'UTC', 'en');
    this.#model.pauseEvaluation();
    for (let sheet = 0; sheet <= sheetCount; sheet += 1) {
      if (sheet > 0) this.#model.newSheet();
      this.#model.renameSheet(sheet, sheetName(sheet));
    }
    this.#probeSheet = sheetCount;
  }

  /** Types into a cell; the empty text clears it. */
  setInput(sheet: number, row: number, column: number, input: string): void {
    this.#model.setUserInput(sheet, row + 1, column + 1, input);
    this.#inputCount += 1;
  }

  /** Types a formula into a cell, so that it can be read. */
  setFormula(sheet: number, row: number, column: number, formula: string): void {
    this.setInput(sheet, row, column, formula);
    const key = `${sheet}:${row}:${column}`;
    if (this.#probeRows.has(key)) return;
    const probeRow = this.#freeProbeRows.pop() ?? this.#probeRows.size;
    this.#probeRows.set(key, probeRow);
    this.setInput(this.#probeSheet, probeRow, 0, `=${sheetName(sheet)}!${columnName(column)}${row + 1}&""`);
  }

  /** Takes the probe of a formula away that is no more. */
  forgetFormula(sheet: number, row: number, column: number): void {
    const key = `${sheet}:${row}:${column}`;
    const probeRow = this.#probeRows.get(key);
    if (probeRow === undefined) return;
    this.#probeRows.delete(key);
    this.#freeProbeRows.push(probeRow);
    this.setInput(this.#probeSheet, probeRow, 0, '');
  }

  evaluate(): void {
    if (this.#inputCount > INPUTS_BEFORE_TRIM) this.#trimHistory();
    this.#model.evaluate();
  }

  /** The result of a formula set by `setFormula`, as of the last evaluation. */
  read(sheet: number, row: number, column: number): ModelReading {
    const structure = this.#model.getCellArrayStructure(sheet, row + 1, column + 1);
    if (typeof structure === 'object' && 'DynamicAnchor' in structure) {
      const [width, height] = structure.DynamicAnchor;
      if (width * height > 1) return { type: 'array', text: '' };
    }
    const type = CELL_TYPES.get(this.#model.getCellType(sheet, row + 1, column + 1)) ?? 'array';
    const probeRow = this.#probeRows.get(`${sheet}:${row}:${column}`) ?? 0;
    return { type, text: this.#model.getFormattedCellValue(this.#probeSheet, probeRow + 1, 1) };
  }

  /** Gives the library's memory back. */
  free(): void {
    this.#model.free();
  }

  #trimHistory(): void {
    const bytes = this.#model.toBytes();
    this.#model.free();
    this.#model = Model.from_bytes(bytes, 'en');
    this.#model.pauseEvaluation();
    this.#inputCount = 0;
  }
}

/** The name of a sheet inside the library: titles of Sheets are longer and freer than it allows. */
export function sheetName(sheet: number): string {
  return `Tab${sheet}_`;
}

function load(): void {
  if (isLoaded) return;
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(path) });
  isLoaded = true;
}
