/**
 * Keeps the keyboard in a panel. The grid takes the focus by itself whenever it is drawn or brought up to date; on a
 * slow machine that would take a clerk's next keys out of the form and into a cell. So the grid's boxes for typing
 * cannot be focused from when a panel opens until a person leaves it. Should the page come to have the keyboard all the
 * same, with nothing in it that takes keys, the panel gets it back.
 */
export class PanelFocus {
  private kept = false;
  private readonly loaded = new WeakSet<Element>();

  /** @returns what ends the watching */
  watch(page: Window): () => void {
    const { document } = page;
    // A page is left for its own frame, too; then the frame is what is active in it.
    const onBlur = () => {
      if (document.activeElement instanceof HTMLIFrameElement) this.keep();
    };
    const onPointerDown = () => this.release();
    // What is focused next is known only after the event.
    const onFocusLost = () => setTimeout(() => this.giveBack());
    page.addEventListener('blur', onBlur);
    page.addEventListener('focus', onFocusLost);
    document.addEventListener('focusout', onFocusLost);
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      page.removeEventListener('blur', onBlur);
      page.removeEventListener('focus', onFocusLost);
      document.removeEventListener('focusout', onFocusLost);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }

  /** A panel opens or was gone back to: the keyboard is its own. */
  keep(): void {
    this.kept = true;
    for (const box of typingBoxes()) {
      // A box that is made inert keeps the focus until the browser next lays the page out, and then takes it from
      // whatever has got it meanwhile: the new panel's field.
      if (box.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
      box.inert = true;
    }
  }

  /** A person's act leads out of the panel: by pointer, or by a key that the panel told of; or the panel is closed. */
  release(): void {
    this.kept = false;
    for (const box of typingBoxes()) box.inert = false;
  }

  /** Whether the grid may take the keyboard by itself. */
  get isFree(): boolean {
    return !this.kept;
  }

  /** A panel has loaded: what it focused while it did may have been overtaken by the page. */
  panelLoaded(frame: HTMLElement): void {
    this.loaded.add(frame);
    this.giveBack();
  }

  private giveBack(): void {
    if (!this.kept || document.activeElement !== document.body) return;
    const panel = topmostPanel();
    // A frame that is given the focus before it has loaded may lose it on its way into its own process.
    if (panel && this.loaded.has(panel)) panel.focus();
  }
}

/** Where Univer takes in what is typed: invisible boxes, one for each of its editors. */
function typingBoxes(): NodeListOf<HTMLElement> {
  return document.querySelectorAll('[id^="univer-doc-selection-container"]');
}

/** The frame of the dialog that was opened last, or else of the sidebar. */
function topmostPanel(): HTMLElement | undefined {
  const frames = [...document.querySelectorAll<HTMLElement>('.panel-frame')];
  return frames.filter((frame) => frame.closest('dialog')).at(-1) ?? frames.at(-1);
}
