import type { StructuralChange } from '../formula-port';
import { type CellContent, FormulaCell } from '../model/cell-content';
import { restructureConditions } from './condition-upkeep';
import type { Mutation } from './mutation';

/** Lets the references of all formulas of the workbook, those in conditions too, follow a change of structure. */
export function restructureFormulas(mutation: Mutation, change: StructuralChange): void {
  restructureConditions(mutation, change);
  for (const sheet of mutation.workbook.state.sheets) {
    for (const { row, column, cell } of [...sheet.cells.formulaCells()]) {
      const formula = mutation.formulas.restructured(cell.formula, sheet.title, change);
      if (formula !== cell.formula) sheet.cells.setContent(row, column, new FormulaCell(formula, cell.result));
    }
  }
}

/** A cell's content as it reads when copied so many rows down and columns right. */
export function copiedContent(
  mutation: Mutation,
  content: CellContent | undefined,
  rows: number,
  columns: number,
): CellContent | undefined {
  if (!(content instanceof FormulaCell) || (rows === 0 && columns === 0)) return content;
  return new FormulaCell(mutation.formulas.copied(content.formula, rows, columns), undefined);
}

/** Puts new results into the formula cells; does nothing while the workbook has none. */
export function recalculate(mutation: Mutation): void {
  const { workbook } = mutation;
  if (!workbook.state.sheets.some((sheet) => sheet.cells.formulaCount > 0)) return;
  const results = mutation.formulas.recalculate(workbook, mutation.changes.toList(), mutation.now);
  for (const { sheetId, rowIndex, columnIndex, result } of results) {
    const sheet = workbook.sheetById(sheetId);
    const cell = sheet?.cells.content(rowIndex, columnIndex);
    if (!sheet || !(cell instanceof FormulaCell)) continue;
    sheet.cells.setContent(rowIndex, columnIndex, new FormulaCell(cell.formula, result));
    mutation.changes.cells(sheetId, {
      startRow: rowIndex,
      endRow: rowIndex + 1,
      startColumn: columnIndex,
      endColumn: columnIndex + 1,
    });
  }
}
