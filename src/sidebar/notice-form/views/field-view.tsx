import { personName } from '../../../domain/settings/names';
import { fill } from '../../../domain/texts/fill';
import type { PanelTexts } from '../../panel-texts';
import { ChoiceBox, OpenChoiceBox } from '../../parts/choice-box';
import type { Control } from '../../parts/control';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { ReadBox } from '../../parts/read-box';
import { readDate } from '../../parts/read-text';
import { Segments } from '../../parts/segments';
import { TextBox } from '../../parts/text-box';
import type { NoticeField } from '../state/fields';
import type { NoticeState } from '../state/notice-state';

/** One field of the notice, with what it was where it differs. */
export function FieldView(props: {
  field: NoticeField;
  control: Control;
  label: string;
  text: string;
  was: string;
  state: NoticeState;
  texts: PanelTexts;
  onText(text: string): void;
}) {
  const { field, control, label, text, was, state, texts, onText } = props;
  const { life, choices } = texts;
  const { data } = state;
  const former =
    text.trim() === was.trim() ? undefined : fill(life.noticeForm.was, { value: wordsOf(field, was, props) });
  const isWide = field.name === 'deliveryAddress' || field.name === 'note' || field.name === 'technicalConditions';
  switch (field.kind) {
    case 'yes-no':
      return (
        <Segments
          control={control}
          label={former ? `${label} ${former}` : label}
          choices={[
            { value: 'yes', label: life.yes },
            { value: 'no', label: life.no },
          ]}
          value={text === 'yes' ? 'yes' : 'no'}
          onValue={onText}
        />
      );
    case 'choice':
    case 'salesperson': {
      const offered =
        field.kind === 'choice'
          ? Object.entries(choices[field.list]).map(([value, word]) => ({ value, label: word }))
          : data.salespeople.map(({ email, name }) => ({ value: email, label: name }));
      return (
        <Field control={control} label={label} aside={former}>
          <ChoiceBox
            control={control}
            label={label}
            choices={offered}
            value={text || undefined}
            onValue={(value) => onText(value ?? '')}
          />
        </Field>
      );
    }
    case 'words':
      return (
        <Field control={control} label={label} aside={former}>
          <OpenChoiceBox
            control={control}
            label={label}
            choices={data[field.list]}
            value={text}
            onValue={(value) => onText(value ?? '')}
          />
        </Field>
      );
    case 'date': {
      const read = readDate(text, data.order.today);
      const date = read === 'unreadable' ? undefined : read.value;
      return (
        <Field control={control} label={label} aside={former}>
          <DateBox
            control={control}
            text={date ?? text}
            date={date}
            placeholder={texts.form.order.dateHint}
            pickerLabel={texts.form.order.pickDate}
            onText={onText}
          />
        </Field>
      );
    }
    case 'text':
      return (
        <Field control={control} label={label} aside={former} wide={isWide}>
          <TextBox control={control} text={text} onText={onText} />
        </Field>
      );
    default:
      return (
        <Field control={control} label={label} aside={former}>
          <ReadBox control={control} text={text} inputMode="decimal" onText={onText} />
        </Field>
      );
  }
}

/** What a field's text means, in words. */
function wordsOf(
  field: NoticeField,
  text: string,
  { state, texts }: { state: NoticeState; texts: PanelTexts },
): string {
  if (text === '') return '—';
  if (field.kind === 'yes-no') return text === 'yes' ? texts.life.yes : texts.life.no;
  if (field.kind === 'salesperson') return personName(state.data.salespeople, text);
  if (field.kind !== 'choice') return text;
  const words: Readonly<Record<string, string>> = texts.choices[field.list];
  return words[text] ?? text;
}

/** The control of a field with the problem that stands beside it. */
export function controlOf(path: string, id: string, state: NoticeState): Control {
  const problem = state.problems.find(({ field }) => field === path);
  const isBusy = state.stage.kind === 'previewing' || state.stage.kind === 'sending';
  return {
    id,
    disabled: isBusy,
    ...(problem ? { problem: { severity: 'error' as const, message: problem.message } } : {}),
  };
}
