import { useEffect, useRef, useState } from 'react';
import { texts } from '../texts';
import { MenuButton } from './menu-button';
import type { MenuEntry } from './menu-model';

export type BarMenu = { caption: string; entries: MenuEntry[] };

/** The menu bar. Alt alone (or F10) goes to it, arrows move, Enter and ↓ open, Escape leaves. */
export function MenuBar({ menus }: { menus: BarMenu[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  useAltKey(() => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());

  const goTo = (index: number, keepOpen: boolean) => {
    const next = (index + menus.length) % menus.length;
    setCurrent(next);
    setOpen(keepOpen ? next : null);
    bar.current?.querySelectorAll<HTMLElement>('.menu-title')[next]?.focus();
  };

  return (
    <div className="menu-bar" role="menubar" aria-label={texts.menuBar} ref={bar}>
      {menus.map(({ caption, entries }, index) => (
        <MenuButton
          key={caption}
          label={caption}
          className="menu-title"
          role="menuitem"
          tabIndex={index === current ? 0 : -1}
          entries={entries}
          open={open === index}
          setOpen={(shown) => {
            setCurrent(index);
            setOpen(shown ? index : null);
          }}
          sideways={(step) => goTo(index + step, open !== null)}
          onHover={() => {
            if (open !== null && open !== index) goTo(index, true);
          }}
        >
          {caption}
        </MenuButton>
      ))}
    </div>
  );
}

/** Calls back when Alt is pressed and let go with no other key between, or F10. */
function useAltKey(listener: () => void) {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    let alone = false;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      alone = event.key === 'Alt' && !event.repeat;
      if (event.key === 'F10') {
        event.preventDefault();
        latest.current();
      }
    };
    const onKeyUp = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Alt' || !alone) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keyup', onKeyUp, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keyup', onKeyUp, true);
    };
  }, []);
}
