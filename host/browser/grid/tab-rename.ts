/** A tab of the bar under the grid, and the title in it that can be written into while it is renamed. */
const TAB = '[role="tab"][data-id]';
const TITLE_IN_WORK = 'span[contenteditable="true"]';

/**
 * Sheets renames a tab by a double click, shown or not; the grid's bar takes the first click on one that is not shown for nothing but
 * showing it. And the grid takes the keyboard once a tab is drawn, which may be while its title is written.
 * @param rename begins the renaming of the tab that is shown
 */
export function renameByDoubleClick(container: HTMLElement, rename: (sheetKey: string) => void): void {
  let shownBy: string | null = null;
  container.addEventListener(
    'pointerdown',
    ({ target }) => {
      const tab = tabAt(target);
      if (tab?.ariaSelected !== 'true') shownBy = tab?.getAttribute('data-id') ?? null;
    },
    true,
  );
  container.addEventListener('dblclick', ({ target }) => {
    const id = tabAt(target)?.getAttribute('data-id');
    if (!id) return;
    if (id === shownBy) whenShown(container, id, () => rename(id));
    shownBy = null;
    whenInWork(container, id, keepKeyboard);
  });
}

function tabAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(TAB) : null;
}

function tabOf(container: HTMLElement, id: string): HTMLElement | undefined {
  return [...container.querySelectorAll<HTMLElement>(TAB)].find((tab) => tab.getAttribute('data-id') === id);
}

/** The bar knows which tab is shown one frame after the tab looks it. */
function whenShown(container: HTMLElement, id: string, then: () => void): void {
  onFrames(container, () => {
    if (tabOf(container, id)?.ariaSelected !== 'true') return false;
    requestAnimationFrame(() => requestAnimationFrame(then));
    return true;
  });
}

function whenInWork(container: HTMLElement, id: string, then: (title: HTMLElement) => void): void {
  onFrames(container, () => {
    const title = tabOf(container, id)?.querySelector<HTMLElement>(TITLE_IN_WORK);
    if (title) then(title);
    return title !== null && title !== undefined;
  });
}

/** Looks once a frame, until it finds what it looks for or a person does something else. */
function onFrames(container: HTMLElement, look: () => boolean): void {
  const { ownerDocument } = container;
  let isOver = false;
  const end = () => {
    isOver = true;
    ownerDocument.removeEventListener('pointerdown', end, true);
  };
  const step = () => {
    if (!isOver && !look()) requestAnimationFrame(step);
    else end();
  };
  ownerDocument.addEventListener('pointerdown', end, true);
  requestAnimationFrame(step);
}

/** Until a person leaves the title, by pointer or by a key that ends it, nothing else takes the keyboard from it. */
function keepKeyboard(title: HTMLElement): void {
  const { ownerDocument } = title;
  const before = title.textContent;
  const onFocusOut = (event: FocusEvent) => {
    if (event.target !== title) return;
    event.stopImmediatePropagation();
    queueMicrotask(() => {
      title.focus();
      if (title.textContent === before) ownerDocument.getSelection()?.selectAllChildren(title);
    });
  };
  const end = () => {
    ownerDocument.removeEventListener('focusout', onFocusOut, true);
    ownerDocument.removeEventListener('pointerdown', end, true);
    title.removeEventListener('keydown', onKeyDown, true);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' || key === 'Escape' || key === 'Tab') end();
  };
  ownerDocument.addEventListener('focusout', onFocusOut, true);
  ownerDocument.addEventListener('pointerdown', end, true);
  title.addEventListener('keydown', onKeyDown, true);
}
