import { FormulaEvaluator } from '../../../../host/sheets-api/formulas/formula-evaluator';
import {
  type CellContent,
  CellError,
  effectiveScalar,
  FormulaCell,
} from '../../../../host/sheets-api/model/cell-content';
import { SheetModel } from '../../../../host/sheets-api/model/sheet';
import { WorkbookModel } from '../../../../host/sheets-api/model/workbook';
import { parseCells } from '../../../../host/sheets-api/ranges/a1-notation';
import { shownError } from '../../../../host/sheets-api/values/error-value';

export const NOW = new Date('2026-11-24T04:00:00Z');

/** A workbook with a formula evaluator and nothing else of the engine: each `mutate` is one mutation. */
export class FormulaWorkbook {
  readonly model = new WorkbookModel('book', { title: 'Book', timeZone: 'Asia/Shanghai' }, null);
  readonly evaluator = new FormulaEvaluator();
  /** Cells whose result the last mutation changed. */
  recalculated = 0;
  now = NOW;

  constructor(...titles: string[]) {
    titles.forEach((title, sheetId) => {
      this.addSheet(sheetId, title);
    });
  }

  addSheet(sheetId: number, title: string): SheetModel {
    const gridProperties = { rowCount: 1000, columnCount: 26 };
    const sheet = new SheetModel(sheetId, { sheetId, title, gridProperties }, this.model.undo);
    this.model.update({ sheets: [...this.model.state.sheets, sheet] });
    this.model.undo.commit();
    return sheet;
  }

  sheet(title: string): SheetModel {
    const sheet = this.model.sheetByTitle(title);
    if (!sheet) throw new Error(`no sheet ${title}`);
    return sheet;
  }

  /** Writes cells (`{'订单!A1': 5, '订单!A2': '=A1*2'}`), recalculates, and commits unless told otherwise. */
  write(cells: Record<string, CellContent | undefined>, end: 'commit' | 'rollback' = 'commit'): void {
    for (const [address, content] of Object.entries(cells)) {
      const { sheet, row, column } = this.#locate(address);
      const isFormula = typeof content === 'string' && content.startsWith('=');
      sheet.cells.setContent(row, column, isFormula ? new FormulaCell(content, undefined) : content);
    }
    this.recalculate();
    this.model.undo[end]();
  }

  recalculate(): void {
    this.recalculated = 0;
    for (const { sheetId, rowIndex, columnIndex, result } of this.evaluator.recalculate(this.model, [], this.now)) {
      const cells = this.model.sheetById(sheetId)?.cells;
      const content = cells?.content(rowIndex, columnIndex);
      if (!(content instanceof FormulaCell)) throw new Error('a result for a cell that holds no formula');
      cells?.setContent(rowIndex, columnIndex, new FormulaCell(content.formula, result));
      this.recalculated += 1;
    }
  }

  /** What a cell shows: its value, an error as `#REF!`. */
  read(address: string): unknown {
    const { sheet, row, column } = this.#locate(address);
    const scalar = effectiveScalar(sheet.cells.content(row, column));
    return scalar instanceof CellError ? shownError(scalar.type) : scalar;
  }

  #locate(address: string): { sheet: SheetModel; row: number; column: number } {
    const [title = '', cell = ''] = address.split('!');
    const { startRowIndex: row = 0, startColumnIndex: column = 0 } = parseCells(cell) ?? {};
    return { sheet: this.sheet(title), row, column };
  }
}
