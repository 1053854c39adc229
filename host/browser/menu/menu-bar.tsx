import { useEffect, useRef, useState } from 'react';
import { texts } from '../texts';
import { MenuButton } from './menu-button';
import { focusMenuBar, onFocusMenuBar, onMenuKey } from './menu-keys';
import type { MenuEntry } from './menu-model';

export type BarMenu = { caption: string; entries: MenuEntry[] };

/** The menu bar. Alt alone (or F10) goes to it, arrows move, Enter and ↓ open, Escape leaves. */
export function MenuBar({ menus }: { menus: BarMenu[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stops = [onMenuKey(focusMenuBar), onFocusMenuBar(() => focusCurrent(bar.current))];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

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

function focusCurrent(bar: HTMLElement | null) {
  // A panel that has the focus must lose it first, or the keys go on to it.
  window.focus();
  bar?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
