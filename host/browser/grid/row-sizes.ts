import { BooleanNumber, type IRange } from '@univerjs/core';
import type { CellWindow } from '../../server/page/protocol';
import { sheetKey, workbookUnitId } from './ids';
import type { LocalGrid } from './local-grid';
import { defaultRowHeightPx } from './sheet-sizes';

/** Gives the rows of a window their heights and hides those that are hidden; the others are as high as they need. */
export function showRowSizes(grid: LocalGrid, window: CellWindow): void {
  const place = { unitId: workbookUnitId, subUnitId: sheetKey(window.sheetId) };
  const known = grid.worksheet(window.sheetId)?.getRowManager();
  const wanted = new Map(window.rows.map((row) => [row.row, row]));
  const changes = {
    hide: [] as IRange[],
    show: [] as IRange[],
    heights: {} as Record<number, number>,
    sized: [] as IRange[],
  };
  const automatic: IRange[] = [];
  for (let row = window.startRow; row < window.endRow; row += 1) {
    const now = known?.getRow(row);
    const { heightPx, hidden = false } = wanted.get(row) ?? {};
    if (hidden !== (now?.hd === BooleanNumber.TRUE)) changes[hidden ? 'hide' : 'show'].push(rowRange(row));
    const isSized = now?.ia === BooleanNumber.FALSE;
    if (heightPx === undefined && isSized) {
      changes.heights[row] = defaultRowHeightPx;
      automatic.push(rowRange(row));
    }
    if (heightPx !== undefined && !(isSized && now?.h === heightPx)) {
      changes.heights[row] = heightPx;
      changes.sized.push(rowRange(row));
    }
  }
  const apply = (mutation: string, ranges: IRange[], rest: object = {}) => {
    if (ranges.length > 0) grid.apply(`sheet.mutation.${mutation}`, { ...place, ranges, ...rest });
  };
  apply('set-worksheet-row-height', [...changes.sized, ...automatic], { rowHeight: changes.heights });
  apply('set-worksheet-row-is-auto-height', changes.sized, { autoHeightInfo: BooleanNumber.FALSE });
  apply('set-worksheet-row-is-auto-height', automatic, { autoHeightInfo: BooleanNumber.TRUE });
  apply('set-row-hidden', changes.hide);
  apply('set-row-visible', changes.show);
}

function rowRange(row: number): IRange {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
}
