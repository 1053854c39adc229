import type { Rectangle } from './a1-notation';

/** A rectangle with all bounds; ends are exclusive. Never empty unless said. */
export interface Bounds {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What of a rectangle lies in a grid of this size; open sides reach to its edge. May be empty. */
export function clampToGrid(cells: Rectangle, rowCount: number, columnCount: number): Bounds {
  return {
    startRow: Math.min(cells.startRowIndex ?? 0, rowCount),
    endRow: Math.min(cells.endRowIndex ?? rowCount, rowCount),
    startColumn: Math.min(cells.startColumnIndex ?? 0, columnCount),
    endColumn: Math.min(cells.endColumnIndex ?? columnCount, columnCount),
  };
}

export function rectangleOf(bounds: Bounds): Required<Rectangle> {
  return {
    startRowIndex: bounds.startRow,
    endRowIndex: bounds.endRow,
    startColumnIndex: bounds.startColumn,
    endColumnIndex: bounds.endColumn,
  };
}

export function intersects(a: Rectangle, b: Rectangle): boolean {
  return (
    overlap(a.startRowIndex, a.endRowIndex, b.startRowIndex, b.endRowIndex) &&
    overlap(a.startColumnIndex, a.endColumnIndex, b.startColumnIndex, b.endColumnIndex)
  );
}

/** Whether `inner` lies in `outer` as a whole. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    (outer.startRowIndex ?? 0) <= (inner.startRowIndex ?? 0) &&
    (outer.endRowIndex ?? Infinity) >= (inner.endRowIndex ?? Infinity) &&
    (outer.startColumnIndex ?? 0) <= (inner.startColumnIndex ?? 0) &&
    (outer.endColumnIndex ?? Infinity) >= (inner.endColumnIndex ?? Infinity)
  );
}

function overlap(start1 = 0, end1 = Infinity, start2 = 0, end2 = Infinity): boolean {
  return start1 < end2 && start2 < end1;
}

/** The parts of `from` that `cut` does not cover: at most four rectangles. Bounds must not be open. */
export function subtract(from: Bounds, cut: Bounds): Bounds[] {
  const startRow = Math.max(from.startRow, cut.startRow);
  const endRow = Math.min(from.endRow, cut.endRow);
  const startColumn = Math.max(from.startColumn, cut.startColumn);
  const endColumn = Math.min(from.endColumn, cut.endColumn);
  if (startRow >= endRow || startColumn >= endColumn) return [from];
  return [
    { ...from, endRow: startRow },
    { ...from, startRow: endRow },
    { startRow, endRow, startColumn: from.startColumn, endColumn: startColumn },
    { startRow, endRow, startColumn: endColumn, endColumn: from.endColumn },
  ].filter((part) => part.startRow < part.endRow && part.startColumn < part.endColumn);
}
