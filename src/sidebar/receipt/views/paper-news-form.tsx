import { useState } from 'preact/hooks';
import type { ShownSentPaper } from '../../../entry/contract-papers';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { readDate } from '../../parts/read-text';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { problemAt, useCall } from '../../server/use-call';
import { receiptTexts as texts } from '../texts';

/** A paper arrived, confirmed by whom, or is back with stamp, on which day (H3). */
export function PaperNewsForm(props: {
  paper: ShownSentPaper;
  what: 'arrived' | 'returned';
  today: string;
  server: ServerClient;
  onCancel(): void;
  onDone(line: string): void;
}) {
  const words = texts.receipt;
  const { paper, what, today, server, onCancel, onDone } = props;
  const [text, setText] = useState(what === 'returned' ? today : '');
  const call = useCall(server, words.noAnswer);
  const read = readDate(text, today, 'last');
  const date = read === 'unreadable' ? undefined : read.value;
  const save = () => {
    const news =
      what === 'arrived'
        ? ({ what: 'arrived', confirmedBy: text } as const)
        : ({ what: 'returned', returnedOn: date ?? text } as const);
    call.send('notePaperNews', { id: paper.id, news }, () => onDone(words.doneNews));
  };
  const field = what === 'arrived' ? 'confirmedBy' : 'returnedOn';
  const control = { id: `news-${field}`, problem: problemAt(call, field), gap: text === '' };
  const frame = { save: words.saveNews, saving: words.saving, cancel: words.cancel };
  return (
    <FormFrame words={frame} label={words[field]} call={call} shown={[field]} onSave={save} onCancel={onCancel}>
      <Field control={control} label={words[field]} wide>
        {what === 'arrived' ? (
          <TextBox control={control} text={text} onText={setText} />
        ) : (
          <DateBox control={control} text={date ?? text} date={date} pickerLabel={words.returnedOn} onText={setText} />
        )}
      </Field>
    </FormFrame>
  );
}
