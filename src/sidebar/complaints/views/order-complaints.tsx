import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { LocalDate } from '../../../domain/time/local-time';
import type { ShownComplainedOrder } from '../../../entry/contract-complaints';
import { Button, LinkButton } from '../../parts/button';
import { StatusTag } from '../../parts/status-tag';
import { focusOn } from '../../parts/stops';
import type { ServerClient } from '../../server/client';
import { complaintTexts as texts } from '../texts';
import { ComplaintCard } from './complaint-card';
import { RecordForm } from './record-form';
import { ReturnForm } from './return-form';

/** What the forms of one order work with. */
export interface OrderFormProps {
  about: ShownComplainedOrder;
  today: LocalDate;
  server: ServerClient;
  /** Something was done: what to tell. */
  onDone(lines: string[]): void;
}

/** One order's complaints and returns, and what can be recorded about it. */
export function OrderComplaints(props: OrderFormProps & { onBack(): void }) {
  const words = texts.complaints;
  const { about, server, onBack } = props;
  const [form, setForm] = useState<'complaint' | 'return' | null>(null);
  const onDone = (lines: string[]) => {
    setForm(null);
    props.onDone(lines);
  };
  const leave = () => setForm(null);
  const acts = useRef<HTMLDivElement>(null);
  // Whoever works by keys goes on from what can be done: when the order opens, when a form is left, when something was done.
  useLayoutEffect(() => focusOn(acts.current), [form, about]);
  return (
    <>
      <p class="page-ways">
        <LinkButton onClick={onBack}>‹ {words.back}</LinkButton>
        <LinkButton onClick={() => void server.call('showOrder', { key: about.key })}>{words.toOrder}</LinkButton>
      </p>
      <section class="card" aria-label={about.shortNumber}>
        <p class="about-order">
          <strong>{about.shortNumber}</strong>
          <span class="quiet">{about.key}</span>
          <StatusTag status={about.status} name={about.statusName} />
        </p>
        <p class="about-order">
          <span>{about.customerName}</span>
          <span class="quiet">{fill(words.allowanceDue, { due: formatYuan(about.dueFen) })}</span>
        </p>
        {form === null ? (
          <div class="page-acts" ref={acts}>
            {about.may.record ? (
              <Button main onClick={() => setForm('complaint')}>
                {words.newComplaint}
              </Button>
            ) : null}
            {about.may.takeBack ? <Button onClick={() => setForm('return')}>{words.newReturn}</Button> : null}
          </div>
        ) : null}
      </section>
      {form === 'complaint' ? <RecordForm {...props} onDone={onDone} onCancel={leave} /> : null}
      {form === 'return' ? <ReturnForm {...props} onDone={onDone} onCancel={leave} /> : null}
      <section class="card" aria-label={words.complaints}>
        <h2>{words.complaints}</h2>
        {about.complaints.length === 0 ? <p class="quiet">{words.noComplaints}</p> : null}
        <ul class="complaint-list">
          {about.complaints.map((complaint) => (
            <ComplaintCard key={complaint.number} {...props} onDone={onDone} complaint={complaint} />
          ))}
        </ul>
      </section>
      {about.returns.length > 0 ? (
        <section class="card" aria-label={words.returns}>
          <h2>{words.returns}</h2>
          <ul class="complaint-list">
            {about.returns.map(({ number, wayName, returnedOn, pieces, amountFen, cause }) => (
              <li key={number} class="complaint">
                <strong>{number}</strong> <span class="quiet">{returnedOn}</span>
                {fill(words.returnLine, { way: wayName, count: pieces, amount: formatYuan(amountFen), cause })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
