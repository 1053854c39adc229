import { useState } from 'preact/hooks';
import { formatYuan, parseYuan, plainYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { Button, LinkButton } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { TextBox } from '../../parts/text-box';
import { problemAt, useCall } from '../../server/use-call';
import { customerTexts as texts } from '../texts';
import type { CardProps } from './customer-view';

/** How much the customer may owe, and for how long (F2): finance and managers set it. */
export function Credit({ customer, server, onChanged }: CardProps) {
  const words = texts.customers;
  const { credit } = customer;
  const [editing, setEditing] = useState(false);
  const [limit, setLimit] = useState(credit ? plainYuan(credit.limitFen) : '');
  const [days, setDays] = useState(credit ? String(credit.days) : '30');
  const [bad, setBad] = useState<'limitFen' | 'days' | null>(null);
  const call = useCall(server, words.noAnswer);
  const unread = { severity: 'error' as const, message: words.badNumber };
  const control = (field: 'limitFen' | 'days') => ({
    id: `credit-${field}`,
    problem: bad === field ? unread : problemAt(call, field),
  });
  const save = () => {
    const limitFen = parseYuan(limit || '0');
    const wholeDays = /^\d{1,4}$/.test(days.trim()) ? Number(days) : null;
    setBad(limitFen === null ? 'limitFen' : wholeDays === null ? 'days' : null);
    if (limitFen === null || wholeDays === null) return;
    call.send('setCredit', { id: customer.id, limitFen, days: wholeDays }, () => {
      setEditing(false);
      onChanged();
    });
  };
  return (
    <section class="card" aria-label={words.credit}>
      <header class="card-head">
        <h2>{words.credit}</h2>
        {customer.may.setCredit && !editing ? (
          <LinkButton onClick={() => setEditing(true)}>{words.edit}</LinkButton>
        ) : null}
      </header>
      {editing ? (
        <>
          <div class="grid">
            <Field control={control('limitFen')} label={words.limitYuan}>
              <TextBox control={control('limitFen')} text={limit} onText={setLimit} />
            </Field>
            <Field control={control('days')} label={words.days}>
              <TextBox control={control('days')} text={days} onText={setDays} />
            </Field>
          </div>
          <p class="quiet">{words.noCreditHint}</p>
          {call.message ? <Notice tone="error">{call.message}</Notice> : null}
          <div class="form-end">
            <Button main disabled={call.busy} onClick={save}>
              {call.busy ? words.saving : words.save}
            </Button>
            <Button onClick={() => setEditing(false)}>{words.cancel}</Button>
          </div>
        </>
      ) : (
        <p>
          {credit ? fill(words.creditIs, { limit: formatYuan(credit.limitFen), days: credit.days }) : words.noCredit}
        </p>
      )}
    </section>
  );
}
