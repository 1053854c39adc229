import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { focusOn } from '../../parts/stops';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { useCall } from '../../server/use-call';
import { receiptTexts as texts } from '../texts';

/** Takes a receipt back as a whole (冲红), with the reason. Enter in the reason does it, Escape leaves it. */
export function Reversal(props: {
  outcome: { voucher: string; month: string; orders: readonly { key: string }[] };
  server: ServerClient;
  onCancel(): void;
  onDone(): void;
}) {
  const words = texts.receipt;
  const { outcome, server, onCancel, onDone } = props;
  const [reason, setReason] = useState('');
  const call = useCall(server, words.noAnswer);
  useLayoutEffect(() => focusOn(document.getElementById('receipt-reason')), []);
  const own = call.problems.find(({ field }) => field === 'reason');
  const control = {
    id: 'receipt-reason',
    problem: own ? { severity: 'error' as const, message: own.message } : undefined,
  };
  const reverse = () => {
    const { voucher, month, orders } = outcome;
    call.send('reverseVoucher', { voucher, month, orderKeys: orders.map(({ key }) => key), reason }, onDone);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) reverse();
    else return;
    event.preventDefault();
  };
  return (
    <section class="card" aria-label={words.reverseNow} onKeyDown={onKeyDown}>
      <Field control={control} label={words.reverseReason} wide>
        <TextBox control={control} text={reason} onText={setReason} />
      </Field>
      {call.message && !own ? <Notice tone="error">{call.message}</Notice> : null}
      <div class="form-end">
        <Button main disabled={call.busy} onClick={reverse}>
          {call.busy ? words.reversing : words.reverseNow}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
