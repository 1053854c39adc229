import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import { addDays, monthOf } from '../../../domain/time/local-date';
import { Button } from '../../parts/button';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { readDate } from '../../parts/read-text';
import type { ServerClient } from '../../server/client';
import { problemAt, useCall } from '../../server/use-call';
import { receiptTexts as texts } from '../texts';

/** The statement of account of a customer (对账单): of the last month unless other days are typed; printed, or by mail to staff. */
export function StatementForm(props: { customerId: string; today: string; server: ServerClient }) {
  const words = texts.receipt;
  const { customerId, today, server } = props;
  const lastDay = addDays(`${monthOf(today)}-01`, -1);
  const [typed, setTyped] = useState({ from: `${monthOf(lastDay)}-01`, to: lastDay });
  const [done, setDone] = useState<string | null>(null);
  const call = useCall(server, words.noAnswer);
  const dateOf = (text: string) => {
    const read = readDate(text, today, 'last');
    return read === 'unreadable' ? undefined : read.value;
  };
  const period = { from: dateOf(typed.from) ?? typed.from, to: dateOf(typed.to) ?? typed.to };
  const mail = (addressee: 'me' | 'salesperson') => {
    setDone(null);
    call.send('mailStatement', { customerId, ...period, addressee }, ({ to }) => setDone(fill(words.mailed, { to })));
  };
  const print = () => {
    setDone(null);
    call.send('openPapers', { kind: 'statement', customerId, ...period } as never, () => undefined);
  };
  const day = (name: 'from' | 'to') => {
    const control = { id: `statement-${name}`, problem: problemAt(call, name) };
    return (
      <Field control={control} label={words[name]}>
        <DateBox
          control={control}
          text={period[name]}
          date={dateOf(typed[name])}
          pickerLabel={words[name]}
          onText={(text) => setTyped({ ...typed, [name]: text })}
        />
      </Field>
    );
  };
  const isBeside = call.problems.length > 0 && call.problems.every(({ field }) => field === 'from' || field === 'to');
  return (
    <section class="card" aria-label={words.papersTitle}>
      <h2>{words.papersTitle}</h2>
      <div class="grid">
        {day('from')}
        {day('to')}
      </div>
      {call.message && !isBeside ? <Notice tone="error">{call.message}</Notice> : null}
      {done ? <Notice tone="success">{done}</Notice> : null}
      <div class="form-end wraps">
        <Button main disabled={call.busy} onClick={print}>
          {call.busy ? words.opening : words.print}
        </Button>
        <Button disabled={call.busy} onClick={() => mail('me')}>
          {words.mailMe}
        </Button>
        <Button disabled={call.busy} onClick={() => mail('salesperson')}>
          {words.mailSales}
        </Button>
      </div>
    </section>
  );
}
