import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type MenuEntry, nextChoosable } from './menu-model';

type Props = {
  entries: MenuEntry[];
  label: string;
  /** Closes the whole menu, after a choice or a click elsewhere. */
  close: () => void;
  /** Leaves this list only: back to its parent, or to the menu bar. */
  leave: () => void;
  /** Arrow keys that this list has no use for: to the neighbouring menu of the bar. */
  sideways?: (step: 1 | -1) => void;
};

/** An open menu, by mouse and by keyboard: arrows, Home, End, Enter, Escape. */
export function MenuList({ entries, label, close, leave, sideways }: Props) {
  const [active, setActive] = useState(() => nextChoosable(entries, -1, 1));
  const [openSubmenu, setOpenSubmenu] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (openSubmenu === null)
      list.current?.querySelector<HTMLElement>(`:scope > [data-index="${active}"] > button`)?.focus();
  }, [active, openSubmenu]);

  const choose = (index: number) => {
    const entry = entries[index];
    if (entry?.kind === 'submenu') setOpenSubmenu(index);
    if (entry?.kind !== 'item') return;
    close();
    entry.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const actions: Record<string, () => void> = {
      ArrowDown: () => setActive(nextChoosable(entries, active, 1)),
      ArrowUp: () => setActive(nextChoosable(entries, active, -1)),
      Home: () => setActive(nextChoosable(entries, -1, 1)),
      End: () => setActive(nextChoosable(entries, 0, -1)),
      Enter: () => choose(active),
      ' ': () => choose(active),
      Escape: leave,
      Tab: close,
      ArrowRight: () => (entries[active]?.kind === 'submenu' ? setOpenSubmenu(active) : sideways?.(1)),
      ArrowLeft: () => (sideways ? sideways(-1) : leave()),
    };
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <div className="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown} tabIndex={-1}>
      {entries.map((entry, index) => {
        // A menu is shown as it is: its entries never move, so their place is their identity.
        const key = String(index);
        if (entry.kind === 'separator') return <hr key={key} className="menu-separator" />;
        const point = () => {
          setActive(index);
          setOpenSubmenu(entry.kind === 'submenu' ? index : null);
        };
        return (
          <div key={key} data-index={index} className="menu-slot" role="none" onPointerEnter={point}>
            <EntryButton
              entry={entry}
              tabIndex={index === active ? 0 : -1}
              expanded={openSubmenu === index}
              choose={() => choose(index)}
            />
            {entry.kind === 'submenu' && openSubmenu === index && (
              <div className="submenu">
                <MenuList
                  entries={entry.items}
                  label={entry.caption}
                  close={close}
                  leave={() => setOpenSubmenu(null)}
                />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

type EntryProps = {
  entry: Exclude<MenuEntry, { kind: 'separator' }>;
  tabIndex: number;
  expanded: boolean;
  choose: () => void;
};

function EntryButton({ entry, tabIndex, expanded, choose }: EntryProps) {
  const checked = entry.kind === 'item' ? entry.checked : undefined;
  const role =
    checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemradio', 'aria-checked': checked } as const);
  const submenu = entry.kind === 'submenu' ? ({ 'aria-haspopup': 'menu', 'aria-expanded': expanded } as const) : {};
  return (
    <button type="button" className="menu-entry" {...role} {...submenu} tabIndex={tabIndex} onClick={choose}>
      <span className="menu-check" aria-hidden="true">
        {checked ? '✓' : ''}
      </span>
      <span className="menu-caption">{entry.caption}</span>
      {entry.kind === 'item' && entry.note && <span className="menu-note">{entry.note}</span>}
      {entry.kind === 'submenu' && (
        <span className="menu-arrow" aria-hidden="true">
          ▸
        </span>
      )}
    </button>
  );
}
