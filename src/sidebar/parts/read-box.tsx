import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Control, controlAttributes } from './control';

/**
 * A box for something that must be read from text: a number, a date, a price. While it has the focus it shows what
 * was typed, letter by letter; when it is left it shows what was understood, or what was typed where nothing was.
 */
export function ReadBox(props: {
  control: Control;
  /** The value as text, or what was typed and could not be read. */
  text: string;
  placeholder?: string;
  inputMode?: 'numeric' | 'decimal' | 'text';
  class?: string;
  /** A unit or button inside the box, at its right end. */
  end?: ComponentChildren;
  onText(text: string): void;
  onKeyDown?(event: KeyboardEvent): void;
}) {
  const { control, text, placeholder, inputMode, end, onText, onKeyDown } = props;
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <span class={`box-with-end ${props.class ?? ''}`}>
      <input
        {...controlAttributes(control)}
        class="box"
        type="text"
        value={typing ?? text}
        placeholder={placeholder}
        inputMode={inputMode ?? 'numeric'}
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setTyping(event.currentTarget.value);
          onText(event.currentTarget.value);
        }}
        onBlur={() => setTyping(null)}
        onKeyDown={onKeyDown}
      />
      {end}
    </span>
  );
}
