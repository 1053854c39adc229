import { useEffect, useState } from 'preact/hooks';
import { SENT_PAPER_KINDS, type SentPaperKind } from '../../../domain/sent-paper/sent-paper';
import { fill } from '../../../domain/texts/fill';
import type { ShownSentPaper } from '../../../entry/contract-papers';
import { Button } from '../../parts/button';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { Notice } from '../../parts/notice';
import { readDate } from '../../parts/read-text';
import { Segments } from '../../parts/segments';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { problemAt, useCall } from '../../server/use-call';
import { receiptTexts as texts } from '../texts';
import { PaperNewsForm } from './paper-news-form';

/** Contracts, payment requests and statements that went to the customer: sent, confirmed by phone, back with stamp (H3). */
export function SentPapers({ customerId, today, server }: { customerId: string; today: string; server: ServerClient }) {
  const words = texts.receipt;
  const [papers, setPapers] = useState<ShownSentPaper[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<{ line: string; count: number }>({ line: '', count: 0 });
  const read = () => {
    server.call('listSentPapers', { customerId }).then(
      (listed) => setPapers(listed.papers),
      (error: unknown) => setFailure(failureText(error, words.noAnswer)),
    );
  };
  useEffect(read, []);
  const onDone = (line: string) => {
    setDone({ line, count: done.count + 1 });
    read();
  };
  return (
    <section class="card" aria-label={words.track}>
      <h2>{words.track}</h2>
      {done.line ? <Notice tone="success">{done.line}</Notice> : null}
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {papers?.length === 0 ? <p class="quiet">{words.noSent}</p> : null}
      <ul class="part-list">
        {(papers ?? []).map((paper) => (
          <PaperLine key={`${paper.id}${done.count}`} {...{ paper, today, server, onDone }} />
        ))}
      </ul>
      <SendForm key={done.count} {...{ customerId, today, server, onDone }} />
    </section>
  );
}

function PaperLine(props: { paper: ShownSentPaper; today: string; server: ServerClient; onDone(line: string): void }) {
  const words = texts.receipt;
  const { kindName, about, sentOn, arrived, returnedOn } = props.paper;
  const [news, setNews] = useState<'arrived' | 'returned' | null>(null);
  return (
    <li class="voucher">
      <p class="voucher-head">
        <strong>{kindName}</strong>
        <span>{about}</span>
        {returnedOn ? null : <span class="tag tag-warning">{words.stillOut}</span>}
      </p>
      <p class="quiet">
        {fill(words.sentLine, { date: sentOn })} ·{' '}
        {arrived ? fill(words.arrivedLine, { date: arrived.on, by: arrived.confirmedBy }) : words.notArrived}
        {returnedOn ? ` · ${fill(words.returnedLine, { date: returnedOn })}` : null}
      </p>
      {returnedOn || news ? null : (
        <div class="form-end">
          {arrived ? null : <Button onClick={() => setNews('arrived')}>{words.arrivedNow}</Button>}
          <Button onClick={() => setNews('returned')}>{words.returnedNow}</Button>
        </div>
      )}
      {news ? <PaperNewsForm {...props} what={news} onCancel={() => setNews(null)} /> : null}
    </li>
  );
}

function SendForm(props: { customerId: string; today: string; server: ServerClient; onDone(line: string): void }) {
  const words = texts.receipt;
  const { customerId, today, server, onDone } = props;
  const [kind, setKind] = useState<SentPaperKind>('contract');
  const [about, setAbout] = useState('');
  const [typedOn, setTypedOn] = useState(today);
  const call = useCall(server, words.noAnswer);
  const read = readDate(typedOn, today, 'last');
  const date = read === 'unreadable' ? undefined : read.value;
  const what = { id: 'sent-about', problem: problemAt(call, 'about'), gap: about === '' };
  const day = { id: 'sent-on', problem: problemAt(call, 'sentOn') };
  const save = () =>
    call.send('noteSentPaper', { customerId, entry: { kind, about, sentOn: date ?? typedOn } }, () =>
      onDone(words.doneSent),
    );
  const frame = { save: words.saveSent, saving: words.saving, cancel: words.cancel };
  return (
    <FormFrame words={frame} label={words.saveSent} call={call} shown={['about', 'sentOn']} onSave={save}>
      <p class="quiet">{words.trackHint}</p>
      <div class="field-wide">
        <Segments
          control={{ id: 'sent-kind' }}
          label={words.sentKind}
          choices={SENT_PAPER_KINDS.map((value) => ({ value, label: texts.choices.sentPaperKind[value] }))}
          value={kind}
          onValue={(value) => setKind(value)}
        />
      </div>
      <Field control={what} label={words.sentAbout}>
        <TextBox control={what} text={about} placeholder={words.sentAboutHint} onText={setAbout} />
      </Field>
      <Field control={day} label={words.sentOn}>
        <DateBox control={day} text={date ?? typedOn} date={date} pickerLabel={words.sentOn} onText={setTypedOn} />
      </Field>
    </FormFrame>
  );
}
