import type { ServerEvents, SheetOutline } from '../../../server/page/protocol';
import type { ServerLink } from '../../connection/server-link';
import type { LocalGrid } from '../local-grid';
import { ChartLayer } from './chart-layer';

/** Keeps the charts of the sheet in front as the workbook has them. */
export class SheetCharts {
  private readonly layer: ChartLayer;
  private sheetId: number | null = null;
  private sources: ReadonlySet<number> = new Set();
  private newest = 0;

  constructor(
    grid: LocalGrid,
    private readonly link: ServerLink,
    private readonly outline: (sheetId: number) => SheetOutline | undefined,
  ) {
    this.layer = new ChartLayer(grid);
    const look = () => void this.look(grid.activeSheetId);
    grid.workbook.activeSheet$.subscribe(look);
    look();
  }

  /** Draws anew where a chart, or what it shows, may have changed. */
  takeChanges(changes: ServerEvents['changed']): void {
    const concerns = changes.some(({ sheetId, kind }) =>
      kind === 'cells' ? this.sources.has(sheetId) : sheetId === this.sheetId,
    );
    if (concerns) void this.load();
  }

  /** Everything may have changed while the connection was lost. */
  reload(): void {
    void this.load();
  }

  private async look(sheetId: number | null): Promise<void> {
    if (sheetId === this.sheetId) return;
    this.sheetId = sheetId;
    await this.load();
  }

  private async load(): Promise<void> {
    const { sheetId } = this;
    const outline = sheetId === null ? undefined : this.outline(sheetId);
    this.newest += 1;
    const asked = this.newest;
    if (sheetId === null || !outline) return;
    try {
      const { charts } = await this.link.call('charts', { sheetId });
      // Meanwhile the person may have gone to another sheet.
      if (asked !== this.newest) return;
      this.sources = new Set(charts.flatMap(({ sources }) => sources));
      await this.layer.show(charts, outline);
    } catch {
      // Out of reach: everything is loaded again when the connection is back.
    }
  }
}
