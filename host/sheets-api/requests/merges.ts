import { invalidArgument } from '../api-error';
import type { GridRange } from '../google/ranges';
import type { RequestBodies } from '../google/requests';
import type { SheetModel } from '../model/sheet';
import type { Mutation } from '../mutation/mutation';
import { type Bounds, contains, intersects, rectangleOf } from '../ranges/rectangle';

/** `mergeCells`: one merge, or one for each row or column. Of the values in a merge the first stays, in its first cell. */
export function mergeCells(mutation: Mutation, { range, mergeType = 'MERGE_ALL' }: RequestBodies['mergeCells']): void {
  const { sheet, bounds } = mutation.range(range);
  const kept = mergesOutside(sheet, bounds);
  mutation.touch(sheet, bounds);
  mutation.touchStructure(sheet);
  const added = partsOf(bounds, mergeType).filter((part) => !isSingleCell(part));
  for (const part of added) keepFirstValue(mutation, sheet, part);
  const merges: GridRange[] = added.map((part) => ({
    ...(sheet.sheetId !== 0 && { sheetId: sheet.sheetId }),
    ...rectangleOf(part),
  }));
  sheet.update({ merges: [...kept, ...merges] });
}

/** `unmergeCells`: parts all merges that lie in the range. */
export function unmergeCells(mutation: Mutation, { range }: RequestBodies['unmergeCells']): void {
  const { sheet, bounds } = mutation.range(range);
  const kept = mergesOutside(sheet, bounds);
  mutation.touch(sheet, bounds);
  mutation.touchStructure(sheet);
  sheet.update({ merges: kept });
}

/** @throws ApiError 400 when a merge lies half in the range */
function mergesOutside(sheet: SheetModel, bounds: Bounds): GridRange[] {
  const area = rectangleOf(bounds);
  const halfIn = sheet.state.merges.some((merge) => intersects(area, merge) && !contains(area, merge));
  if (halfIn) throw invalidArgument('You must select all cells in a merged range to merge or unmerge them.');
  return sheet.state.merges.filter((merge) => !intersects(area, merge));
}

function partsOf(bounds: Bounds, mergeType: string): Bounds[] {
  const { startRow, endRow, startColumn, endColumn } = bounds;
  switch (mergeType) {
    case 'MERGE_ROWS':
      return Array.from({ length: endRow - startRow }, (_, i) => ({
        ...bounds,
        startRow: startRow + i,
        endRow: startRow + i + 1,
      }));
    case 'MERGE_COLUMNS':
      return Array.from({ length: endColumn - startColumn }, (_, i) => ({
        ...bounds,
        startColumn: startColumn + i,
        endColumn: startColumn + i + 1,
      }));
    default:
      return [bounds];
  }
}

function isSingleCell({ startRow, endRow, startColumn, endColumn }: Bounds): boolean {
  return endRow - startRow === 1 && endColumn - startColumn === 1;
}

function keepFirstValue(mutation: Mutation, sheet: SheetModel, part: Bounds): void {
  let found = false;
  for (let row = part.startRow; row < part.endRow; row += 1) {
    for (let column = part.startColumn; column < part.endColumn; column += 1) {
      const content = sheet.cells.content(row, column);
      if (content === undefined) continue;
      if (!found) mutation.setContent(sheet, part.startRow, part.startColumn, content);
      if (row !== part.startRow || column !== part.startColumn) mutation.setContent(sheet, row, column, undefined);
      found = true;
    }
  }
}
