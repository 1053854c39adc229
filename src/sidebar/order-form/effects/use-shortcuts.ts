import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ShortcutCommands {
  register(): void;
  saveDraft(): void;
  addItem(): void;
  /** The item that holds the focus, or null: then the last one is meant. */
  copyItem(itemId: number | null): void;
  removeItem(itemId: number): void;
}

/** The form's keys, wherever the focus is. Letters go by their key, not by what the layout makes of it with Alt. */
export function useShortcuts(commands: ShortcutCommands): void {
  const latest = useRef(commands);
  latest.current = commands;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const run = commandFor(event, latest.current);
      if (!run) return;
      event.preventDefault();
      if (!event.repeat) run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function commandFor(event: KeyboardEvent, commands: ShortcutCommands): (() => void) | null {
  const control = event.ctrlKey || event.metaKey;
  if (control && !event.altKey && event.key === 'Enter') return commands.register;
  if (control && !event.altKey && event.code === 'KeyS') return commands.saveDraft;
  if (!event.altKey || control) return null;
  const itemId = itemWithFocus();
  if (event.code === 'KeyN') return commands.addItem;
  if (event.code === 'KeyD') return () => commands.copyItem(itemId);
  if ((event.key === 'Delete' || event.key === 'Backspace') && itemId !== null) {
    return () => commands.removeItem(itemId);
  }
  return null;
}

function itemWithFocus(): number | null {
  const item = document.activeElement?.closest<HTMLElement>('[data-item]');
  return item ? Number(item.dataset.item) : null;
}
