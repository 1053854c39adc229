import { useState } from 'preact/hooks';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { TextBox } from '../../parts/text-box';
import { problemAt, useCall } from '../../server/use-call';
import { receiptTexts as texts } from '../texts';
import type { AccountFormProps } from './customer-money';
import { fenOf, OrderAmount } from './order-amount';

/** Money that will not be collected any more, with the reason (H1). */
export function WriteOffForm({ account, server, onDone }: AccountFormProps) {
  const words = texts.receipt;
  const [order, setOrder] = useState<string | undefined>(undefined);
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const call = useCall(server, words.noAnswer);
  if (account.orders.length === 0) return <p class="quiet">{words.noOpenOrder}</p>;
  const amountFen = fenOf(amount);
  const problem = (field: string) => {
    const message = field === 'orderKey' ? (order ? '' : words.noOrderChosen) : amountFen > 0 ? '' : words.badAmount;
    return tried && message ? { severity: 'error' as const, message } : problemAt(call, field);
  };
  const save = () => {
    setTried(true);
    if (!order || amountFen <= 0) return;
    call.send('writeOff', { orderKey: order, amountFen, reason }, ({ voucher }) =>
      onDone(fill(words.doneWriteOff, { amount: formatYuan(amountFen), voucher })),
    );
  };
  const why = { id: 'write-off-reason', problem: problemAt(call, 'reason'), gap: reason === '' };
  const frame = { save: words.saveWriteOff, saving: words.saving, cancel: words.cancel };
  const shown = ['amountFen', 'orderKey', 'reason'];
  return (
    <FormFrame words={frame} label={words.saveWriteOff} call={call} shown={shown} onSave={save}>
      <OrderAmount
        id="write-off"
        amountLabel={words.writeOffAmount}
        orders={account.orders.map(({ key, shortNumber, openFen }) => ({
          ...{ value: key, label: fill(words.openOf, { number: shortNumber, open: formatYuan(openFen) }) },
        }))}
        order={order}
        amount={amount}
        problemAt={problem}
        onOrder={setOrder}
        onAmount={setAmount}
      />
      <Field control={why} label={words.writeOffReason} wide>
        <TextBox control={why} text={reason} onText={setReason} />
      </Field>
    </FormFrame>
  );
}
