import { type ReactNode, useEffect, useRef } from 'react';
import { MenuList } from './menu-list';
import type { MenuEntry } from './menu-model';

type Props = {
  children: ReactNode;
  label: string;
  entries: MenuEntry[];
  open: boolean;
  setOpen: (open: boolean) => void;
  className: string;
  role?: 'menuitem' | 'button';
  tabIndex?: number;
  sideways?: (step: 1 | -1) => void;
  onHover?: () => void;
};

/** A button with a menu under it. */
export function MenuButton({
  children,
  label,
  entries,
  open,
  setOpen,
  className,
  role,
  tabIndex,
  sideways,
  onHover,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => document.removeEventListener('pointerdown', onPointerDown, true);
  }, [open, setOpen]);

  return (
    <div className="menu-button" ref={root}>
      <button
        type="button"
        ref={button}
        className={className}
        role={role}
        tabIndex={tabIndex}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onPointerEnter={onHover}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
          else if (event.key === 'ArrowRight') sideways?.(1);
          else if (event.key === 'ArrowLeft') sideways?.(-1);
          else if (event.key === 'Escape') button.current?.blur();
          else return;
          event.preventDefault();
        }}
      >
        {children}
      </button>
      {open && (
        <MenuList
          entries={entries}
          label={label}
          close={() => setOpen(false)}
          leave={() => {
            setOpen(false);
            button.current?.focus();
          }}
          {...(sideways ? { sideways } : {})}
        />
      )}
    </div>
  );
}
