import { useState } from 'preact/hooks';
import { COMPLAINT_KINDS, type ComplaintKind } from '../../../domain/complaint/complaint';
import { fill } from '../../../domain/texts/fill';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { readDate } from '../../parts/read-text';
import { Segments } from '../../parts/segments';
import { focusOn } from '../../parts/stops';
import { TextBox } from '../../parts/text-box';
import { problemAt, useCall } from '../../server/use-call';
import { complaintTexts as texts } from '../texts';
import type { OrderFormProps } from './order-complaints';
import { NO_OUTCOME, OutcomeFields, settlementOf } from './outcome-fields';

const SHOWN = ['kind', 'text', 'answerBy', 'outcome', 'allowanceFen'];

/** Takes a complaint down (I1): what it is about, what was said, then how it was settled or until when it will be. */
export function RecordForm({ about, today, server, onDone, onCancel }: OrderFormProps & { onCancel(): void }) {
  const words = texts.complaints;
  const [kind, setKind] = useState<ComplaintKind | undefined>(undefined);
  const [text, setText] = useState('');
  const [when, setWhen] = useState<'later' | 'now'>('later');
  const [answerText, setAnswerText] = useState('');
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  const [tried, setTried] = useState(false);
  const call = useCall(server, words.noAnswer);
  const read = readDate(answerText, today);
  const answerBy = read === 'unreadable' ? undefined : read.value;
  const settlement = when === 'now' ? settlementOf(outcome) : null;
  const own: Record<string, string | undefined> = {
    kind: kind ? undefined : words.noKind,
    allowanceFen: when === 'now' && settlement === null ? words.badAmount : undefined,
    answerBy: read === 'unreadable' ? words.badDate : undefined,
  };
  const problem = (field: string) => {
    const message = tried ? own[field] : undefined;
    return message ? { severity: 'error' as const, message } : problemAt(call, field);
  };
  const control = (field: string, gap = false) => ({ id: `complaint-${field}`, problem: problem(field), gap });
  const save = () => {
    setTried(true);
    const wrong = Object.keys(own).find((field) => own[field]);
    if (!kind || wrong) return focusOn(document.getElementById(`complaint-${wrong}`));
    const entry = { kind, text, answerBy: when === 'later' ? (answerBy ?? null) : null, settlement };
    call.send('recordComplaint', { key: about.key, entry }, ({ number }) =>
      onDone([fill(words.doneRecorded, { number })]),
    );
  };
  return (
    <FormFrame words={words} label={words.newComplaint} call={call} shown={SHOWN} onSave={save} onCancel={onCancel}>
      <div class="field-wide">
        <Segments
          control={control('kind', kind === undefined)}
          label={words.kind}
          choices={COMPLAINT_KINDS.map((value) => ({ value, label: texts.choices.complaintKind[value] }))}
          value={kind}
          onValue={(value) => setKind(value)}
        />
      </div>
      <Field control={control('text')} label={words.text} wide>
        <TextBox control={control('text', text === '')} text={text} placeholder={words.textHint} onText={setText} />
      </Field>
      <div class="field-wide">
        <Segments
          control={control('spot')}
          label={words.spot}
          choices={[
            { value: 'later', label: words.spotLater },
            { value: 'now', label: words.spotNow },
          ]}
          value={when}
          onValue={(value) => setWhen(value)}
        />
      </div>
      {when === 'later' ? (
        <Field control={control('answerBy')} label={words.answerOn}>
          <DateBox
            control={control('answerBy', answerText === '')}
            text={answerBy ?? answerText}
            date={answerBy}
            placeholder={words.dateHint}
            pickerLabel={words.answerOn}
            onText={setAnswerText}
          />
        </Field>
      ) : (
        <OutcomeFields
          id="complaint"
          typed={outcome}
          dueFen={about.dueFen}
          mayAllow={about.may.allow}
          problemAt={problem}
          onTyped={(change) => setOutcome({ ...outcome, ...change })}
        />
      )}
    </FormFrame>
  );
}
