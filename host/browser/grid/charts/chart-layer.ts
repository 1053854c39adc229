import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { ChartPicture } from '../../../server/page/protocol';
import { workbookUnitId } from '../ids';
import type { LocalGrid } from '../local-grid';
import type { DrawnChart } from './drawn-chart';

type Frozen = { frozenRowCount: number; frozenColumnCount: number };

/** The charts of the sheet in front: elements over the grid that move with the cells they are anchored to. */
export class ChartLayer {
  private readonly element = document.createElement('div');
  private charts: { picture: ChartPicture; frame: HTMLElement; drawn: DrawnChart }[] = [];
  private isScheduled = false;
  private frozen: Frozen = { frozenRowCount: 0, frozenColumnCount: 0 };

  constructor(private readonly grid: LocalGrid) {
    this.element.className = 'chart-layer';
    grid.commands.onCommandExecuted(() => this.schedule());
    window.addEventListener('resize', () => this.schedule());
  }

  /** Shows these charts, and no others. */
  async show(pictures: readonly ChartPicture[], frozen: Frozen): Promise<void> {
    this.frozen = frozen;
    // The drawing code is there only where there is something to draw.
    const { drawChart } = pictures.length > 0 ? await import('./drawn-chart') : { drawChart: undefined };
    for (const { drawn } of this.charts) drawn.remove();
    this.element.replaceChildren();
    this.charts = drawChart
      ? pictures.map((picture) => {
          const frame = document.createElement('div');
          frame.className = 'chart-frame';
          frame.addEventListener('wheel', (event) => this.scrollGrid(event));
          this.element.append(frame);
          return { picture, frame, drawn: drawChart(frame, picture) };
        })
      : [];
    this.place();
  }

  /** What scrolls and zooms is told by many commands: the charts follow once a frame. */
  private schedule() {
    if (this.isScheduled || this.charts.length === 0) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      this.place();
    });
  }

  /** The wheel over a chart scrolls the grid below it. */
  private scrollGrid(event: WheelEvent) {
    event.preventDefault();
    this.render()?.engine.getCanvasElement().dispatchEvent(new WheelEvent('wheel', event));
  }

  private render() {
    return this.grid.injector.get(IRenderManagerService).getRenderById(workbookUnitId);
  }

  private place() {
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = render?.engine.getCanvasElement();
    if (!render || !skeleton || !canvas?.parentElement) return;
    if (this.element.parentElement !== canvas.parentElement) canvas.parentElement.append(this.element);
    const { scaleX, scaleY } = render.scene;
    const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const cell = (row: number, column: number) => skeleton.getCellWithCoordByIndex(row, column);
    const { frozenRowCount, frozenColumnCount } = this.frozen;
    const edge = cell(frozenRowCount, frozenColumnCount);
    const first = cell(0, 0);
    for (const { picture, frame } of this.charts) {
      const anchor = cell(picture.row, picture.column);
      const movesX = picture.column >= frozenColumnCount;
      const movesY = picture.row >= frozenRowCount;
      const left = anchor.startX + picture.offsetXPx - (movesX ? (main?.viewportScrollX ?? 0) : 0);
      const top = anchor.startY + picture.offsetYPx - (movesY ? (main?.viewportScrollY ?? 0) : 0);
      const clipLeft = (movesX ? edge : first).startX - left;
      const clipTop = (movesY ? edge : first).startY - top;
      Object.assign(frame.style, {
        left: `${left * scaleX}px`,
        top: `${top * scaleY}px`,
        width: `${picture.widthPx * scaleX}px`,
        height: `${picture.heightPx * scaleY}px`,
        // What has scrolled under the headings and the frozen cells is not seen.
        clipPath: `inset(${Math.max(0, clipTop) * scaleY}px 0 0 ${Math.max(0, clipLeft) * scaleX}px)`,
      });
    }
  }
}
