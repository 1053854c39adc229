import { useState } from 'preact/hooks';
import type { PaymentMethod } from '../../../domain/ledger/entry';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { ChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { readDate, readYuan } from '../../parts/read-text';
import { problemAt, useCall } from '../../server/use-call';
import { receiptTexts as texts } from '../texts';
import type { AccountFormProps } from './customer-money';
import { PaymentFields, type PaymentText } from './payment-fields';

/** Stands for the customer's credit among the orders. */
const CREDIT = 'credit';
const SHOWN = ['amountFen', 'paidOn', 'method', 'reference', 'note', 'orderKey'];

/** Money that is paid back (H1): of an order, or of the customer's credit. */
export function PayBackForm({ customer, account, today, server, onDone }: AccountFormProps) {
  const words = texts.receipt;
  const sources = [
    ...(account.creditFen > 0
      ? [{ value: CREDIT, label: fill(words.fromCredit, { amount: formatYuan(account.creditFen) }) }]
      : []),
    ...account.paid.map(({ key, shortNumber, paidFen, overpaidFen }) => ({
      value: key,
      label:
        overpaidFen > 0
          ? `${shortNumber} ${fill(words.overpaidOf, { amount: formatYuan(overpaidFen) })}`
          : fill(words.fromOrder, { number: shortNumber, paid: formatYuan(paidFen) }),
    })),
  ];
  const [source, setSource] = useState<string | undefined>(sources.length === 1 ? sources[0]?.value : undefined);
  const [payment, setPayment] = useState<PaymentText>({ amount: '', paidOn: today, reference: '', note: '' });
  const [method, setMethod] = useState<PaymentMethod | undefined>(undefined);
  const [tried, setTried] = useState(false);
  const call = useCall(server, words.noAnswer);
  if (sources.length === 0) return <p class="quiet">{words.nothingPaid}</p>;
  const readAmount = readYuan(payment.amount);
  const amountFen = readAmount === 'unreadable' ? 0 : (readAmount.value ?? 0);
  const readDay = readDate(payment.paidOn, today, 'last');
  const paidOn = readDay === 'unreadable' ? undefined : readDay.value;
  const own: Record<string, string | undefined> = {
    source: source ? undefined : words.noOrderChosen,
    amountFen: amountFen > 0 ? undefined : words.badAmount,
    paidOn: paidOn ? undefined : words.badDate,
    method: method ? undefined : words.noMethod,
  };
  const problem = (field: string) => {
    const message = tried ? own[field] : undefined;
    return message ? { severity: 'error' as const, message } : problemAt(call, field);
  };
  const save = () => {
    setTried(true);
    if (!source || !method || !paidOn || amountFen <= 0) return;
    const { reference, note } = payment;
    const orderKey = source === CREDIT ? null : source;
    const request = { customerId: customer.id, orderKey, paidOn, amountFen, method, reference, note };
    call.send('payBack', request, ({ voucher }) =>
      onDone(fill(words.doneRefund, { amount: formatYuan(amountFen), voucher })),
    );
  };
  const from = { id: 'refund-source', problem: problem('source'), gap: source === undefined };
  const frame = { save: words.saveRefund, saving: words.saving, cancel: words.cancel };
  return (
    <FormFrame words={frame} label={words.saveRefund} call={call} shown={SHOWN} onSave={save}>
      <Field control={from} label={words.paidBackFrom} wide>
        <ChoiceBox
          control={from}
          label={words.paidBackFrom}
          choices={sources}
          value={source}
          onValue={(value) => setSource(value)}
        />
      </Field>
      <div class="field-wide">
        <PaymentFields
          isRefund
          payment={payment}
          paidOn={paidOn}
          method={method}
          problemAt={problem}
          onPayment={(change) => setPayment({ ...payment, ...change })}
          onMethod={setMethod}
        />
      </div>
    </FormFrame>
  );
}
