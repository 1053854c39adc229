import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { workbookUnitId } from './ids';
import type { LocalGrid } from './local-grid';
import type { RowSpan } from './row-blocks';
import { firstScreenRows } from './sheet-sizes';

/** Rows loaded before they scroll into view, so that slow scrolling never shows empty cells. */
const rowsAhead = 30;

/** What scrolls and zooms the grid, by wheel, by bar and by keys. */
const moves: ReadonlySet<string> = new Set(['sheet.operation.set-scroll', 'sheet.operation.set-zoom-ratio']);

/** Calls back, at most once a frame, whenever other rows may have come into view. */
export function onViewportMove(grid: LocalGrid, listener: () => void): void {
  let scheduled = false;
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    // The grid measures what is visible while it draws the frame: look after that.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        scheduled = false;
        listener();
      }),
    );
  };
  // Told by commands: what draws the grid is not there yet while the page is set up.
  grid.commands.onCommandExecuted(({ id }) => {
    if (moves.has(id)) schedule();
  });
  grid.workbook.activeSheet$.subscribe(schedule);
  window.addEventListener('resize', schedule);
}

/** Rows of the active sheet that can be seen now: the frozen ones and those in the scrolled part. */
export function visibleRows(
  grid: LocalGrid,
  sheet: { frozenRowCount: number; filteredRows: readonly number[] },
): RowSpan[] {
  const skeleton = renderUnit(grid)?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const seen = skeleton?.getVisibleRangeByViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const start = Math.max(0, (seen?.startRow ?? 0) - rowsAhead);
  const end = seen && seen.endRow > 0 ? seen.endRow + 1 + rowsAhead : firstScreenRows;
  const frozen = sheet.frozenRowCount > 0 ? [{ startRow: 0, endRow: sheet.frozenRowCount }] : [];
  return [...frozen, ...withoutFiltered({ startRow: start, endRow: end }, sheet.filteredRows)];
}

/** Leaves out the rows that a filter hides: a filtered sheet shows few rows of a long span. */
export function withoutFiltered({ startRow, endRow }: RowSpan, filteredRows: readonly number[]): RowSpan[] {
  const hidden = new Set(filteredRows);
  const spans: RowSpan[] = [];
  for (let row = startRow; row < endRow; row += 1) {
    if (hidden.has(row)) continue;
    const last = spans[spans.length - 1];
    if (last?.endRow === row) last.endRow = row + 1;
    else spans.push({ startRow: row, endRow: row + 1 });
  }
  return spans;
}

function renderUnit(grid: LocalGrid) {
  return grid.injector.get(IRenderManagerService).getRenderById(workbookUnitId);
}
