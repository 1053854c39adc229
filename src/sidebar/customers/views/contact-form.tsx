import { useState } from 'preact/hooks';
import { CONTACT_KINDS, type ContactKind } from '../../../domain/customer/contact';
import type { LocalDate } from '../../../domain/time/local-time';
import { Button } from '../../parts/button';
import { ChoiceBox } from '../../parts/choice-box';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { readDate } from '../../parts/read-text';
import { Segments } from '../../parts/segments';
import { TextBox } from '../../parts/text-box';
import { problemAt, useCall } from '../../server/use-call';
import { customerTexts as texts } from '../texts';
import type { CardProps } from './customer-view';

const SCORES = ['1', '2', '3', '4', '5'] as const;

/** Records an enquiry, a visit, or how satisfied the customer is with an order (G4). */
export function ContactForm({ customer, server, onChanged, today }: CardProps & { today: LocalDate }) {
  const words = texts.customers;
  const [kind, setKind] = useState<ContactKind | null>(null);
  const [typedOn, setOn] = useState<string>(today);
  const [text, setText] = useState('');
  const [orderKey, setOrderKey] = useState('');
  const [score, setScore] = useState<(typeof SCORES)[number] | undefined>(undefined);
  const call = useCall(server, words.noAnswer);
  const control = (field: string) => ({ id: `contact-${field}`, problem: problemAt(call, field) });
  if (kind === null) return <Button onClick={() => setKind('visit')}>{words.record}</Button>;
  const read = readDate(typedOn, today, 'last');
  const on = read === 'unreadable' ? undefined : read.value;
  const isScore = kind === 'satisfaction';
  const save = () => {
    const entry = { kind, on: on ?? typedOn, text, orderKey, score: isScore && score ? Number(score) : null };
    call.send('recordContact', { customerId: customer.id, entry }, () => {
      setKind(null);
      setText('');
      setOrderKey('');
      setScore(undefined);
      onChanged();
    });
  };
  return (
    <>
      <Segments
        control={{ id: 'contact-kind' }}
        label={words.kind}
        choices={CONTACT_KINDS.map((value) => ({ value, label: texts.choices.contactKind[value] }))}
        value={kind}
        onValue={(value) => setKind(value)}
      />
      <div class="grid">
        {isScore ? (
          <div class="field-wide">
            <Segments
              control={control('score')}
              label={words.score}
              choices={SCORES.map((value) => ({ value, label: value }))}
              value={score}
              onValue={(value) => setScore(value)}
            />
          </div>
        ) : null}
        <Field control={control('on')} label={words.on}>
          <DateBox control={control('on')} text={on ?? typedOn} date={on} pickerLabel={words.on} onText={setOn} />
        </Field>
        <Field control={control('orderKey')} label={words.order}>
          <ChoiceBox
            control={control('orderKey')}
            label={words.order}
            choices={customer.orders.map(({ key, shortNumber }) => ({ value: key, label: shortNumber }))}
            value={orderKey || undefined}
            onValue={(value) => setOrderKey(value ?? '')}
          />
        </Field>
        <Field control={control('text')} label={words.what} wide>
          <TextBox control={control('text')} text={text} placeholder={words.whatHint} onText={setText} />
        </Field>
      </div>
      {call.message && call.problems.length === 0 ? <Notice tone="error">{call.message}</Notice> : null}
      <div class="form-end">
        <Button main disabled={call.busy} onClick={save}>
          {call.busy ? words.saving : words.save}
        </Button>
        <Button onClick={() => setKind(null)}>{words.cancel}</Button>
      </div>
    </>
  );
}
