import { weekdayOf } from '../../../domain/time/local-date';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { ReadBox } from '../../parts/read-box';
import { readChange, readDate, readTime } from '../../parts/read-text';
import { TextBox } from '../../parts/text-box';
import { type FormView, useForm } from './form-context';

type TextField = 'note' | 'sourceLink' | 'phone' | 'deliveryAddress';
type DateField = 'wantedOn' | 'agreedOn' | 'takenOn';

/** A line of text of the order's header. Where it is left open, `fallback` counts: the customer's own phone or address. */
export function HeaderText(props: { field: TextField; label?: string; fallback?: string; placeholder?: string }) {
  const { state, texts, control, editHeader } = useForm();
  const { field, fallback = '', placeholder } = props;
  const onText = (text: string) => editHeader({ [field]: text === fallback ? undefined : text });
  const isPhone = field === 'phone';
  return (
    <Field control={control(field)} label={props.label ?? texts.terms.fields[field]} wide={!isPhone}>
      <TextBox
        control={control(field)}
        text={state.header[field] ?? fallback}
        inputMode={isPhone ? 'tel' : 'text'}
        onText={onText}
        {...(placeholder ? { placeholder } : {})}
      />
    </Field>
  );
}

/** A date of the order's header, with its weekday beside the label. */
export function HeaderDate(props: { field: DateField; placeholder?: string; shown?: string }) {
  const view = useForm();
  const { state, texts, words, control } = view;
  const { field, placeholder = words.order.dateHint } = props;
  const date = state.header[field];
  return (
    <Field control={control(field)} label={texts.terms.fields[field]} aside={date ? weekday(date, view) : undefined}>
      <DateBox
        control={control(field)}
        text={state.unread[field] ?? date ?? props.shown ?? ''}
        date={date}
        placeholder={placeholder}
        pickerLabel={words.order.pickDate}
        onText={(text) => editDate(view, field, text)}
      />
    </Field>
  );
}

/** The time of day at which the order was taken. */
export function TakenTime({ shown }: { shown: string }) {
  const { state, texts, control, editHeader } = useForm();
  const field = 'takenAtTime';
  const onText = (text: string) => editHeader(...readChange(field, text, readTime(text)));
  return (
    <Field control={control(field)} label={texts.terms.fields[field]}>
      <ReadBox control={control(field)} text={state.unread[field] ?? state.header[field] ?? shown} onText={onText} />
    </Field>
  );
}

/** Days are counted from the day the order was taken; what was taken lies in the past. */
function editDate({ state, now, editHeader }: FormView, field: DateField, text: string): void {
  const today = (field === 'takenOn' ? undefined : state.header.takenOn) ?? now?.date;
  const read = today ? readDate(text, today, field === 'takenOn' ? 'last' : 'next') : 'unreadable';
  editHeader(...readChange(field, text, read));
}

function weekday(date: string, { words }: FormView): string {
  return words.weekdays[weekdayOf(date)] ?? '';
}
