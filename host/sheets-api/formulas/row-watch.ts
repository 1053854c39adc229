import type { Grid } from '../model/grid';
import type { Row } from '../model/row';

/** Stands for a row that the mutation under way made: it can change again without becoming another object. */
const UNSETTLED = Symbol('unsettled');

/**
 * Tells which rows of a sheet differ from the last look. A committed row is never changed in place, so the same object
 * is the same content, and looking costs one comparison a row; only rows of the running mutation may still change.
 */
export class RowWatch {
  #seen: (Row | undefined | typeof UNSETTLED)[] = [];

  /** Indexes of the rows that may have changed since the last call; all rows at the first. */
  changedRows(cells: Grid, runningEpoch: number): number[] {
    const changed: number[] = [];
    const length = Math.max(cells.storedRowCount, this.#seen.length);
    for (let index = 0; index < length; index += 1) {
      const row = cells.row(index);
      if (row !== this.#seen[index]) {
        changed.push(index);
        this.#seen[index] = row && row.epoch >= runningEpoch ? UNSETTLED : row;
      }
    }
    this.#seen.length = cells.storedRowCount;
    return changed;
  }
}
