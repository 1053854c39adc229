/**
 * Keeps the keyboard in a panel that has it. The grid takes the focus by itself whenever it is drawn or brought up to
 * date; on a slow machine that would take a clerk's next keys out of the form and into a cell.
 */
export class PanelFocus {
  private holder: HTMLIFrameElement | null = null;

  /** @param grid what may not take the keyboard by itself */
  constructor(private readonly grid: () => HTMLElement | null) {}

  /** @returns what ends the watching */
  watch(page: Window): () => void {
    const { document } = page;
    // A page is left for its own frame, too; then the frame is what is active in it.
    const onBlur = () => {
      const { activeElement } = document;
      this.holder = activeElement instanceof HTMLIFrameElement ? activeElement : null;
    };
    const onPointerDown = () => this.release();
    const onFocusIn = ({ target }: FocusEvent) => {
      if (this.holder?.isConnected && this.grid()?.contains(target as Node)) this.holder.focus();
    };
    page.addEventListener('blur', onBlur);
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('focusin', onFocusIn);
    return () => {
      page.removeEventListener('blur', onBlur);
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('focusin', onFocusIn);
    };
  }

  /** A person's act leads out of the panel: by pointer, or by a key that the panel told of. */
  release(): void {
    this.holder = null;
  }
}
