import type { SheetChange } from '../committed-change';
import { type Bounds, rectangleOf } from '../ranges/rectangle';

const MOST_RECTANGLES = 64;

/** Gathers what a mutation touches, sheet by sheet, in the fewest words that a view needs. */
export class ChangeSet {
  readonly #cells = new Map<number, Bounds[]>();
  readonly #structure = new Set<number>();
  readonly #removed = new Set<number>();

  cells(sheetId: number, bounds: Bounds): void {
    const list = this.#cells.get(sheetId) ?? [];
    const last = list[list.length - 1];
    const joined = last && (join(last, bounds) ?? (list.length >= MOST_RECTANGLES ? cover(last, bounds) : undefined));
    if (joined) list[list.length - 1] = joined;
    else list.push(bounds);
    this.#cells.set(sheetId, list);
  }

  structure(sheetId: number): void {
    this.#structure.add(sheetId);
  }

  removed(sheetId: number): void {
    this.#removed.add(sheetId);
    this.#structure.delete(sheetId);
    this.#cells.delete(sheetId);
  }

  toList(): SheetChange[] {
    const list: SheetChange[] = [];
    for (const sheetId of this.#structure) list.push({ sheetId, kind: 'structure' });
    for (const [sheetId, all] of this.#cells) {
      for (const bounds of all) list.push({ sheetId, kind: 'cells', range: { sheetId, ...rectangleOf(bounds) } });
    }
    for (const sheetId of this.#removed) list.push({ sheetId, kind: 'removed' });
    return list;
  }
}

/** Both rectangles as one, when nothing else gets in: one lies in the other, or they lie side by side. */
function join(a: Bounds, b: Bounds): Bounds | undefined {
  const both = cover(a, b);
  const sameColumns = a.startColumn === b.startColumn && a.endColumn === b.endColumn;
  const sameRows = a.startRow === b.startRow && a.endRow === b.endRow;
  const rowsTouch = a.startRow <= b.endRow && b.startRow <= a.endRow;
  const columnsTouch = a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;
  if ((sameColumns && rowsTouch) || (sameRows && columnsTouch)) return both;
  return equal(both, a) || equal(both, b) ? both : undefined;
}

function cover(a: Bounds, b: Bounds): Bounds {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

function equal(a: Bounds, b: Bounds): boolean {
  return (
    a.startRow === b.startRow && a.endRow === b.endRow && a.startColumn === b.startColumn && a.endColumn === b.endColumn
  );
}
