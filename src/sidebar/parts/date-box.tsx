import type { LocalDate } from '../../domain/time/local-time';
import type { Control } from './control';
import { Icon } from './icon';
import { ReadBox } from './read-box';

/** A date as typed, with the browser's own calendar for the mouse: the keyboard is quicker without it. */
export function DateBox(props: {
  control: Control;
  text: string;
  /** The date that was read, or undefined. */
  date: LocalDate | undefined;
  placeholder?: string;
  pickerLabel: string;
  onText(text: string): void;
}) {
  const { control, text, date, placeholder, pickerLabel, onText } = props;
  const picker = (
    <span class="date-picker">
      <Icon name="calendar" />
      <input
        type="date"
        tabIndex={-1}
        aria-label={pickerLabel}
        disabled={control.disabled}
        value={date ?? ''}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </span>
  );
  return (
    <ReadBox
      control={control}
      text={text}
      inputMode="text"
      end={picker}
      onText={onText}
      {...(placeholder ? { placeholder } : {})}
    />
  );
}
