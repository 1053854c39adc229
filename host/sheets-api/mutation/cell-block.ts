import type { CellFormat } from '../google/cells';
import type { PasteType } from '../google/requests';
import type { CellContent } from '../model/cell-content';
import { effectiveScalar } from '../model/cell-content';
import type { CellExtras } from '../model/cell-extras';
import type { SheetModel } from '../model/sheet';
import type { Bounds } from '../ranges/rectangle';
import { copiedContent } from './formula-upkeep';
import type { Mutation } from './mutation';

/** One cell lifted from a sheet, with where it was. */
export interface LiftedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | undefined;
  readonly format: CellFormat | undefined;
  readonly extras: CellExtras | undefined;
}

/** The cells of a range, row by row. */
export function liftBlock(sheet: SheetModel, bounds: Bounds): LiftedCell[][] {
  const rows: LiftedCell[][] = [];
  for (let row = bounds.startRow; row < bounds.endRow; row += 1) {
    const cells: LiftedCell[] = [];
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      const content = sheet.cells.content(row, column);
      const format = sheet.cells.format(row, column);
      cells.push({ row, column, content, format, extras: sheet.cells.extras(row, column) });
    }
    rows.push(cells);
  }
  return rows;
}

/** Puts of a lifted cell what the kind of paste means into another place. */
export function pasteCell(
  mutation: Mutation,
  sheet: SheetModel,
  row: number,
  column: number,
  cell: LiftedCell,
  type: PasteType,
): void {
  const { cells } = sheet;
  const content = copiedContent(mutation, cell.content, row - cell.row, column - cell.column);
  switch (type) {
    case 'PASTE_VALUES':
      mutation.setContent(sheet, row, column, effectiveScalar(cell.content));
      return;
    case 'PASTE_FORMULA':
      mutation.setContent(sheet, row, column, content);
      return;
    case 'PASTE_FORMAT':
      cells.setFormat(row, column, cell.format);
      return;
    case 'PASTE_DATA_VALIDATION':
      pasteValidation(mutation, sheet, row, column, cell);
      return;
    case 'PASTE_NO_BORDERS':
      mutation.setContent(sheet, row, column, content);
      cells.setExtras(row, column, cell.extras);
      cells.setFormat(row, column, withBordersOf(mutation, cell.format, cells.format(row, column)));
      return;
    case 'PASTE_NORMAL':
      mutation.setContent(sheet, row, column, content);
      cells.setFormat(row, column, cell.format);
      cells.setExtras(row, column, cell.extras);
      return;
    case 'PASTE_CONDITIONAL_FORMATTING':
  }
}

export function clearCell(mutation: Mutation, sheet: SheetModel, row: number, column: number): void {
  mutation.setContent(sheet, row, column, undefined);
  sheet.cells.setFormat(row, column, undefined);
  sheet.cells.setExtras(row, column, undefined);
}

function pasteValidation(mutation: Mutation, sheet: SheetModel, row: number, column: number, cell: LiftedCell): void {
  const { dataValidation: _, ...rest } = sheet.cells.extras(row, column) ?? {};
  const dataValidation = cell.extras?.dataValidation;
  const extras = mutation.workbook.extras.intern({ ...rest, ...(dataValidation && { dataValidation }) });
  sheet.cells.setExtras(row, column, extras);
}

function withBordersOf(
  mutation: Mutation,
  format: CellFormat | undefined,
  before: CellFormat | undefined,
): CellFormat | undefined {
  const { borders: _, ...rest } = format ?? {};
  return mutation.workbook.formats.intern({ ...rest, ...(before?.borders && { borders: before.borders }) });
}
