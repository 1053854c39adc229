const focusEvent = 'jiedan-focus-menu-bar';

/** Takes the keyboard to the menu bar, wherever in the page it is now. */
export function focusMenuBar(): void {
  window.dispatchEvent(new Event(focusEvent));
}

/** @returns what ends the listening */
export function onFocusMenuBar(listener: () => void): () => void {
  window.addEventListener(focusEvent, listener);
  return () => window.removeEventListener(focusEvent, listener);
}

/**
 * Calls back when Alt is pressed and let go with no other key between, or F10: the keys that lead to a menu bar.
 * @returns what ends the listening
 */
export function onMenuKey(listener: () => void): () => void {
  let isAltAlone = false;
  const onKeyDown = (event: KeyboardEvent) => {
    isAltAlone = event.key === 'Alt' && !event.repeat;
    if (event.key !== 'F10') return;
    event.preventDefault();
    listener();
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Alt' || !isAltAlone) return;
    event.preventDefault();
    listener();
  };
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('keyup', onKeyUp, true);
  return () => {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('keyup', onKeyUp, true);
  };
}
