/**
 * Inside a panel: a frame in a process of its own forgets which field has the focus as soon as its page takes it, even
 * while the frame is still asking for it, and is left with none when it gets it back. Then the field that had or wanted
 * it last has it again.
 */
export function rememberFocus(frame: Window & Pick<typeof globalThis, 'HTMLElement'>): void {
  const { document, HTMLElement } = frame;
  const { focus } = HTMLElement.prototype;
  let last: HTMLElement | null = null;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  // The event comes only once the frame has the focus: what asks for it earlier would not be known.
  HTMLElement.prototype.focus = function (options) {
    last = this;
    focus.call(this, options);
  };
  frame.addEventListener('focus', () => {
    // A click brings the focus and chooses itself what gets it: after this event.
    if (document.activeElement === document.body && last?.isConnected) last.focus();
  });
}
