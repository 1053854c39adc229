/**
 * Where Enter leads: from a field to the next one that is still open (`data-gap`) or differs from item to item
 * (`data-stop`, within the same item); past the last one to the first open field; with nothing open to the button
 * that saves (`data-save`). Tab visits every field, as everywhere.
 */
export function nextStop(from: Element, form: ParentNode): HTMLElement | null {
  const after = (element: Element) =>
    Boolean(from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) && !from.contains(element);
  const item = from.closest('[data-item]');
  const stops = [...form.querySelectorAll<HTMLElement>('[data-gap], [data-stop]')];
  const isGap = (element: Element) => element.hasAttribute('data-gap');
  return (
    stops.find((each) => after(each) && (isGap(each) || (item !== null && each.closest('[data-item]') === item))) ??
    stops.find((each) => isGap(each) && each !== from) ??
    form.querySelector<HTMLElement>('[data-save]')
  );
}

/** Moves the focus to the next stop, after the page has taken in the last change. */
export function advanceFrom(from: Element): void {
  const form = from.closest('[data-stops]');
  if (!form) return;
  afterRender(() => {
    const start = from.isConnected ? from : form.firstElementChild;
    if (start) focusOn(nextStop(start, form));
  });
}

/** Focuses a control, or the first control within, and shows it whole. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  const inner = element.matches('input, button') ? element : element.querySelector<HTMLElement>('input, button');
  const target = inner ?? element;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}

/**
 * Runs right after the pending render, before the next key: Preact renders in a microtask, and this is the next one. A
 * timer would let a key through to the field that is being left.
 */
export function afterRender(work: () => void): void {
  void Promise.resolve().then(work);
}
