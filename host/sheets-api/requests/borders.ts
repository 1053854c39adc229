import type { Border, Borders } from '../google/cells';
import type { RequestBodies } from '../google/requests';
import type { SheetModel } from '../model/sheet';
import type { Mutation } from '../mutation/mutation';

/** `updateBorders`: the outer sides of a range and the lines between its cells; a side that is not named stays. */
export function updateBorders(mutation: Mutation, body: RequestBodies['updateBorders']): void {
  const { sheet, bounds } = mutation.range(body.range);
  mutation.touch(sheet, bounds);
  for (let row = bounds.startRow; row < bounds.endRow; row += 1) {
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      const sides: { [side in keyof Borders]: Border | undefined } = {
        top: row === bounds.startRow ? body.top : body.innerHorizontal,
        bottom: row === bounds.endRow - 1 ? body.bottom : body.innerHorizontal,
        left: column === bounds.startColumn ? body.left : body.innerVertical,
        right: column === bounds.endColumn - 1 ? body.right : body.innerVertical,
      };
      setBorders(mutation, sheet, row, column, sides);
    }
  }
}

function setBorders(
  mutation: Mutation,
  sheet: SheetModel,
  row: number,
  column: number,
  sides: { readonly [side: string]: Border | undefined },
): void {
  const before = sheet.cells.format(row, column);
  const borders: Record<string, Border> = { ...before?.borders };
  for (const [side, border] of Object.entries(sides)) {
    if (border?.style === 'NONE') delete borders[side];
    else if (border) borders[side] = border;
  }
  const { borders: _, ...rest } = before ?? {};
  const after = Object.keys(borders).length > 0 ? { ...rest, borders } : rest;
  sheet.cells.setFormat(row, column, mutation.workbook.formats.intern(after));
}
