import type { SheetChange } from '../committed-change';
import type { FormatAt, FormulaPort, FormulaResult, StructuralChange } from '../formula-port';
import type { NumberFormat } from '../google/cells';
import type { WorkbookModel } from '../model/workbook';
import { Calculation } from './calculation';
import { copiedFormula } from './copied-formula';
import { inferredFormat } from './inferred-format';
import { restructuredFormula } from './restructured-formula';

type Standing = { calculation: Calculation; tabs: string };

/**
 * The formula language of the local engine, evaluated by IronCalc. It knows what the library knows: other functions
 * show `#NAME?` and keep their text; so do INDIRECT and OFFSET. Results that would fill several cells are refused.
 */
export class FormulaEvaluator implements FormulaPort {
  readonly #standing = new WeakMap<WorkbookModel, Standing>();

  /** What changed is found by looking at the rows themselves: a mutation that was taken back is seen as well. */
  recalculate(workbook: WorkbookModel, _changes: readonly SheetChange[], now: Date): Iterable<FormulaResult> {
    const tabs = JSON.stringify(workbook.state.sheets.map((sheet) => [sheet.sheetId, sheet.title]));
    let standing = this.#standing.get(workbook);
    if (standing?.tabs !== tabs) {
      standing?.calculation.free();
      standing = { calculation: new Calculation(workbook), tabs };
      this.#standing.set(workbook, standing);
    }
    try {
      return standing.calculation.recalculate(now);
    } catch (error) {
      // The library may be left half told: the next mutation starts over with a fresh one.
      this.#standing.delete(workbook);
      throw error;
    }
  }

  inferredFormat(formula: string, formatAt: FormatAt): NumberFormat | undefined {
    return inferredFormat(formula, formatAt);
  }

  copied(formula: string, rows: number, columns: number): string {
    return copiedFormula(formula, rows, columns);
  }

  restructured(formula: string, homeTitle: string, change: StructuralChange): string {
    return restructuredFormula(formula, homeTitle, change);
  }
}
