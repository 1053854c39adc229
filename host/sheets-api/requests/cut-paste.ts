import { notImplemented } from '../api-error';
import type { RequestBodies } from '../google/requests';
import { FormulaCell } from '../model/cell-content';
import type { SheetModel } from '../model/sheet';
import { clearCell, liftBlock, pasteCell } from '../mutation/cell-block';
import { copyMerges } from '../mutation/copy-along';
import type { Mutation } from '../mutation/mutation';
import { type Bounds, contains, rectangleOf } from '../ranges/rectangle';
import { exceedsGrid } from '../ranges/resolve';

/**
 * `cutPaste`: moves a range to another corner: values, formats, notes, validations and merges. Formulas that are moved keep
 * their references.
 */
export function cutPaste(mutation: Mutation, body: RequestBodies['cutPaste']): void {
  const { pasteType = 'PASTE_NORMAL' } = body;
  if (pasteType === 'PASTE_CONDITIONAL_FORMATTING') throw notImplemented('cutPaste PASTE_CONDITIONAL_FORMATTING');
  const { sheet: from, bounds: source } = mutation.range(body.source);
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = body.destination ?? {};
  const sheet = mutation.grid(sheetId);
  const target: Bounds = {
    startRow: rowIndex,
    endRow: rowIndex + source.endRow - source.startRow,
    startColumn: columnIndex,
    endColumn: columnIndex + source.endColumn - source.startColumn,
  };
  if (target.endRow > sheet.rowCount || target.endColumn > sheet.columnCount)
    throw exceedsGrid(sheet, rectangleOf(target));
  mutation.touch(from, source);
  mutation.touch(sheet, target);
  const block = liftBlock(from, source);
  const place = { rows: rowIndex - source.startRow, columns: columnIndex - source.startColumn };
  if (pasteType === 'PASTE_NORMAL') moveMerges(mutation, from, source, sheet, place);
  for (const cell of block.flat()) clearCell(mutation, from, cell.row, cell.column);
  for (const cell of block.flat()) {
    const [row, column] = [cell.row + place.rows, cell.column + place.columns];
    pasteCell(mutation, sheet, row, column, { ...cell, row, column }, pasteType);
    if (cell.content instanceof FormulaCell && pasteType !== 'PASTE_VALUES') {
      sheet.cells.setContent(row, column, cell.content);
    }
  }
}

function moveMerges(
  mutation: Mutation,
  from: SheetModel,
  source: Bounds,
  sheet: SheetModel,
  place: { rows: number; columns: number },
): void {
  const moving = from.state.merges.filter((merge) => contains(rectangleOf(source), merge));
  if (moving.length === 0) return;
  copyMerges(mutation, from, source, sheet, [place]);
  mutation.touchStructure(from);
  from.update({ merges: from.state.merges.filter((merge) => !moving.includes(merge)) });
}
