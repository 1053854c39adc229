import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownComplaint } from '../../../entry/contract-complaints';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { readDate } from '../../parts/read-text';
import { TextBox } from '../../parts/text-box';
import { problemAt, useCall } from '../../server/use-call';
import { complaintTexts as texts } from '../texts';
import type { OrderFormProps } from './order-complaints';

/** Names another day for the answer, with the reason. */
export function MoveForm(props: OrderFormProps & { complaint: ShownComplaint; onCancel(): void }) {
  const words = texts.complaints;
  const { about, complaint, today, server, onDone, onCancel } = props;
  const { number } = complaint;
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const call = useCall(server, words.noAnswer);
  const read = readDate(typed, today);
  const date = read === 'unreadable' ? undefined : read.value;
  const day = { id: 'move-answerBy', problem: problemAt(call, 'answerBy'), gap: typed === '' };
  const why = { id: 'move-reason', problem: problemAt(call, 'reason'), gap: reason === '' };
  const save = () =>
    call.send('moveAnswer', { key: about.key, number, newOn: date ?? typed, reason }, () =>
      onDone([fill(words.doneMoved, { number })]),
    );
  return (
    <FormFrame
      words={words}
      label={words.move}
      call={call}
      shown={['answerBy', 'reason']}
      onSave={save}
      onCancel={onCancel}
    >
      <Field control={day} label={words.answerOn}>
        <DateBox
          control={day}
          text={date ?? typed}
          date={date}
          placeholder={words.dateHint}
          pickerLabel={words.answerOn}
          onText={setTyped}
        />
      </Field>
      <Field control={why} label={words.why}>
        <TextBox control={why} text={reason} onText={setReason} />
      </Field>
    </FormFrame>
  );
}
