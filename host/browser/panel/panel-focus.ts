/**
 * Keeps the keyboard in a panel. The grid takes the focus by itself whenever it is drawn or brought up to date; on a
 * slow machine that would take a clerk's next keys out of the form and into a cell. To take it and give it back is too
 * late: a frame in a process of its own forgets its field as soon as the page has the focus, and hears of it later than
 * it happens. So the grid's boxes for typing cannot be focused from when a panel opens until a person leaves it.
 */
export class PanelFocus {
  private kept = false;

  /** @returns what ends the watching */
  watch(page: Window): () => void {
    const { document } = page;
    // A page is left for its own frame, too; then the frame is what is active in it.
    const onBlur = () => {
      if (document.activeElement instanceof HTMLIFrameElement) this.keep();
    };
    const onPointerDown = () => this.release();
    page.addEventListener('blur', onBlur);
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      page.removeEventListener('blur', onBlur);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }

  /** A panel opens or was gone back to: the keyboard is its own. */
  keep(): void {
    this.kept = true;
    this.setInert(true);
  }

  /** A person's act leads out of the panel: by pointer, or by a key that the panel told of; or the panel is closed. */
  release(): void {
    this.kept = false;
    this.setInert(false);
  }

  /** Whether the grid may take the keyboard by itself. */
  get isFree(): boolean {
    return !this.kept;
  }

  private setInert(inert: boolean): void {
    for (const box of document.querySelectorAll<HTMLElement>(TYPING_BOXES)) box.inert = inert;
  }
}

/** Where Univer takes in what is typed: invisible boxes, one for each of its editors. */
const TYPING_BOXES = '[id^="univer-doc-selection-container"]';
