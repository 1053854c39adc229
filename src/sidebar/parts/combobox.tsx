import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Control, controlAttributes } from './control';
import { Icon } from './icon';
import { usePopupPlace } from './popup-place';

export interface ComboboxProps<Option> {
  control: Control;
  /** What the box shows. */
  text: string;
  /** What is offered for it, best first. */
  options: readonly Option[];
  keyOf(option: Option): string;
  show(option: Option, index: number): ComponentChildren;
  /** The option that Enter takes before an arrow key was pressed; -1 for none. */
  preferred: number;
  listLabel: string;
  look: 'choice' | 'search';
  placeholder?: string;
  /** Shown in place of options where there are none. */
  none?: ComponentChildren;
  /** Opens as soon as it gets the focus. */
  opensOnFocus?: boolean;
  /** Tab takes the active option on its way. */
  tabPicks?: boolean;
  autoFocus?: boolean;
  onText(text: string, box: HTMLInputElement): void;
  onPick(option: Option, box: HTMLInputElement): void;
  onLeave?(): void;
}

/**
 * A text box with a list of options below it, by the ARIA pattern “editable combobox with list autocomplete”: the
 * focus stays in the box, arrows move in the list, Enter takes, Escape closes.
 */
export function Combobox<Option>(props: ComboboxProps<Option>) {
  const { control, text, options, keyOf, show, preferred, none } = props;
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = `${control.id}-list`;
  const optionId = (index: number) => `${control.id}-option-${index}`;
  const active = open ? Math.min(moved ?? preferred, options.length - 1) : -1;
  const isListed = open && (options.length > 0 || none !== undefined);
  const place = usePopupPlace(box, isListed);

  // Before it is painted: whoever sees the box can type, and no key goes astray.
  useLayoutEffect(() => {
    if (props.autoFocus) box.current?.focus();
  }, []);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const openList = () => {
    setMoved(null);
    setOpen(true);
  };
  const pick = (index: number) => {
    const option = options[index];
    if (option === undefined || !box.current) return;
    setOpen(false);
    setMoved(null);
    props.onPick(option, box.current);
  };
  const move = (step: number) => {
    if (!open) return openList();
    if (options.length === 0) return;
    const from = active === -1 && step < 0 ? 0 : active;
    setMoved((from + step + options.length) % options.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const taken = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      taken();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && active >= 0) {
      taken();
      pick(active);
    } else if (event.key === 'Tab' && !event.shiftKey && props.tabPicks && active >= 0 && (moved !== null || text)) {
      pick(active);
    } else if (event.key === 'Escape' && open) {
      taken();
      setOpen(false);
    }
  };

  return (
    <div class={`combobox combobox-${props.look}`}>
      {props.look === 'search' ? <Icon name="search" /> : null}
      <input
        {...controlAttributes(control)}
        ref={box}
        class="box"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? listId : undefined}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        value={text}
        placeholder={props.placeholder}
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => {
          event.currentTarget.select();
          if (props.opensOnFocus) openList();
        }}
        onClick={openList}
        onInput={(event) => {
          openList();
          props.onText(event.currentTarget.value, event.currentTarget);
        }}
        onBlur={() => {
          setOpen(false);
          props.onLeave?.();
        }}
        onKeyDown={onKeyDown}
      />
      {isListed ? (
        <div ref={list} id={listId} class={`options ${place}`} role="listbox" aria-label={props.listLabel}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus and the keys stay in the box, as the pattern has it
            <div
              key={keyOf(option)}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              // The focus must stay in the box, or it would be left before the option is taken.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(index)}
            >
              {show(option, index)}
            </div>
          ))}
          {options.length === 0 ? <div class="options-none">{none}</div> : null}
        </div>
      ) : null}
    </div>
  );
}
