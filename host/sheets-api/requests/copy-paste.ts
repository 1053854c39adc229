import { invalidArgument } from '../api-error';
import type { RequestBodies } from '../google/requests';
import { type LiftedCell, liftBlock, pasteCell } from '../mutation/cell-block';
import { copyConditionalFormats, copyMerges } from '../mutation/copy-along';
import type { Mutation } from '../mutation/mutation';
import type { Bounds } from '../ranges/rectangle';
import { rectangleOf } from '../ranges/rectangle';
import { exceedsGrid } from '../ranges/resolve';

/**
 * `copyPaste`: copies a range. A destination that is a multiple of it is filled by repeating; a smaller one still gets
 * all of it. References in formulas move along.
 */
export function copyPaste(mutation: Mutation, body: RequestBodies['copyPaste']): void {
  const { pasteType = 'PASTE_NORMAL', pasteOrientation = 'NORMAL' } = body;
  const { sheet: from, bounds: source } = mutation.range(body.source);
  const { sheet, bounds: wanted } = mutation.range(body.destination);
  const lifted = liftBlock(from, source);
  const block = pasteOrientation === 'TRANSPOSE' ? transpose(lifted) : lifted;
  const height = block.length;
  const width = block[0]?.length ?? 0;
  if (height === 0 || width === 0) throw invalidArgument('The source range is empty.');
  const target = targetOf(wanted, height, width);
  if (target.endRow > sheet.rowCount || target.endColumn > sheet.columnCount)
    throw exceedsGrid(sheet, rectangleOf(target));
  mutation.touch(sheet, target);
  for (let row = target.startRow; row < target.endRow; row += 1) {
    for (let column = target.startColumn; column < target.endColumn; column += 1) {
      const cell = block[(row - target.startRow) % height]?.[(column - target.startColumn) % width];
      if (cell) pasteCell(mutation, sheet, row, column, cell, pasteType);
    }
  }
  if (pasteOrientation === 'TRANSPOSE') return;
  const places = repeatedPlaces(source, target);
  if (pasteType === 'PASTE_NORMAL') copyMerges(mutation, from, source, sheet, places);
  if (['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_CONDITIONAL_FORMATTING'].includes(pasteType)) {
    copyConditionalFormats(mutation, from, source, sheet, places);
  }
}

function transpose(block: LiftedCell[][]): LiftedCell[][] {
  const width = block[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => block.flatMap((row) => row[column] ?? []));
}

/** Each side is the destination's where that is a multiple of the source's, else the source's. */
function targetOf({ startRow, endRow, startColumn, endColumn }: Bounds, height: number, width: number): Bounds {
  const rows = endRow - startRow;
  const columns = endColumn - startColumn;
  return {
    startRow,
    endRow: startRow + (rows % height === 0 ? rows : height),
    startColumn,
    endColumn: startColumn + (columns % width === 0 ? columns : width),
  };
}

/** How far down and right each repetition of the source lies from it. */
function repeatedPlaces(source: Bounds, target: Bounds): { rows: number; columns: number }[] {
  const places: { rows: number; columns: number }[] = [];
  const height = source.endRow - source.startRow;
  const width = source.endColumn - source.startColumn;
  for (let row = target.startRow; row < target.endRow; row += height) {
    for (let column = target.startColumn; column < target.endColumn; column += width) {
      places.push({ rows: row - source.startRow, columns: column - source.startColumn });
    }
  }
  return places;
}
