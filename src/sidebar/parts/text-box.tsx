import { type Control, controlAttributes } from './control';

/** A line of free text. Its whole content is selected when it gets the focus, so that typing replaces it. */
export function TextBox(props: {
  control: Control;
  text: string;
  placeholder?: string;
  inputMode?: 'text' | 'tel' | 'url';
  onText(text: string): void;
}) {
  const { control, text, placeholder, inputMode, onText } = props;
  return (
    <input
      {...controlAttributes(control)}
      class="box"
      type="text"
      value={text}
      placeholder={placeholder}
      inputMode={inputMode ?? 'text'}
      autocomplete="off"
      spellcheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
