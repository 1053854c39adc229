import type { CellWindow, SheetOutline } from '../../server/page/protocol';
import type { ServerLink } from '../connection/server-link';
import { RowBlocks, type RowSpan } from './row-blocks';

export type RowLoaderPort = {
  outline: (sheetId: number) => SheetOutline | undefined;
  /** Takes the cells of a window into the grid. */
  show: (window: CellWindow) => void;
  /** Empties rows that are no longer known, so that nothing old is copied or filtered. */
  drop: (sheetId: number, span: RowSpan) => void;
  /** True while an edit is on its way: answers are then too old to be shown. */
  isBusy: () => boolean;
};

/** Loads the rows that are looked at, and again when they change. */
export class RowLoader {
  private readonly blocks = new Map<number, RowBlocks>();
  private looked: { sheetId: number; spans: RowSpan[] } | null = null;
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly link: ServerLink;
  private readonly port: RowLoaderPort;

  constructor(link: ServerLink, port: RowLoaderPort) {
    this.link = link;
    this.port = port;
  }

  /** What the person looks at now: the frozen rows and those in the viewport. */
  look(sheetId: number, spans: RowSpan[]): void {
    this.looked = { sheetId, spans };
    this.refresh();
  }

  /** Loads what is looked at and missing. */
  refresh(): void {
    if (!this.looked || this.port.isBusy()) return;
    const { sheetId, spans } = this.looked;
    for (const span of spans) void this.load(sheetId, span);
  }

  /** Resolves when the rows are in the grid (or could not be had). */
  async load(sheetId: number, span: RowSpan): Promise<void> {
    const rowCount = this.port.outline(sheetId)?.rowCount ?? 0;
    const asked = this.blocksOf(sheetId).claim(span, rowCount);
    const work = Promise.all(asked.map(({ ticket, ...rows }) => this.ask(sheetId, rows, ticket)));
    this.underWay.add(work);
    await work;
    this.underWay.delete(work);
  }

  /** Resolves when nothing that was asked for is still on its way. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  private async ask(sheetId: number, rows: RowSpan, ticket: number): Promise<void> {
    const blocks = this.blocksOf(sheetId);
    try {
      const window = await this.link.call('rows', { sheetId, ...rows });
      if (this.port.isBusy()) blocks.release(rows, ticket);
      else if (blocks.fulfil(rows, ticket)) this.port.show(window);
      else this.refresh();
    } catch {
      blocks.release(rows, ticket);
    }
  }

  isLoaded(sheetId: number, span: RowSpan): boolean {
    return this.blocksOf(sheetId).isLoaded(span, this.port.outline(sheetId)?.rowCount ?? 0);
  }

  /** Rows changed on the server: those in view are loaded again, the others when they come into view. */
  forget(sheetId: number, span: RowSpan = { startRow: 0, endRow: Number.POSITIVE_INFINITY }): void {
    for (const loaded of this.blocksOf(sheetId).forget(span)) {
      if (!this.isLookedAt(sheetId, loaded)) this.port.drop(sheetId, loaded);
    }
  }

  forgetAll(): void {
    for (const sheetId of this.blocks.keys()) this.forget(sheetId);
  }

  private isLookedAt(sheetId: number, span: RowSpan): boolean {
    return (
      this.looked?.sheetId === sheetId &&
      this.looked.spans.some((seen) => seen.startRow < span.endRow && span.startRow < seen.endRow)
    );
  }

  private blocksOf(sheetId: number): RowBlocks {
    const blocks = this.blocks.get(sheetId) ?? new RowBlocks();
    this.blocks.set(sheetId, blocks);
    return blocks;
  }
}
