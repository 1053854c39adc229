import { useState } from 'preact/hooks';
import type { MoneyOutcome } from '../../../application/money/money-outcome';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { FormFrame } from '../../parts/form-frame';
import { Segments } from '../../parts/segments';
import { problemAt, useCall } from '../../server/use-call';
import { receiptTexts as texts } from '../texts';
import type { AccountFormProps } from './customer-money';
import { fenOf, OrderAmount } from './order-amount';

/** Credit that pays an order, and money of an order that becomes credit (H1). */
export function CreditForm({ customer, account, server, onDone }: AccountFormProps) {
  const words = texts.receipt;
  const [way, setWay] = useState<'use' | 'keep'>(account.creditFen > 0 ? 'use' : 'keep');
  const [order, setOrder] = useState<string | undefined>(undefined);
  const [amount, setAmount] = useState('');
  const [tried, setTried] = useState(false);
  const call = useCall(server, words.noAnswer);
  const orders =
    way === 'use'
      ? account.orders.map(({ key, shortNumber, openFen }) => ({
          ...{ value: key, label: fill(words.openOf, { number: shortNumber, open: formatYuan(openFen) }) },
        }))
      : account.paid.map(({ key, shortNumber, paidFen }) => ({
          ...{ value: key, label: fill(words.fromOrder, { number: shortNumber, paid: formatYuan(paidFen) }) },
        }));
  const amountFen = fenOf(amount);
  const chosen = orders.some(({ value }) => value === order) ? order : undefined;
  const none =
    way === 'use' && account.creditFen === 0
      ? words.noCredit
      : orders.length > 0
        ? null
        : way === 'use'
          ? words.noOpenOrder
          : words.nothingPaid;
  const problem = (field: string) => {
    const message = field === 'orderKey' ? (chosen ? '' : words.noOrderChosen) : amountFen > 0 ? '' : words.badAmount;
    return tried && message ? { severity: 'error' as const, message } : problemAt(call, field);
  };
  const told = ({ voucher, creditFen }: MoneyOutcome) =>
    onDone(fill(words.doneCredit, { voucher, amount: formatYuan(creditFen) }));
  const save = () => {
    setTried(true);
    if (none || !chosen || amountFen <= 0) return;
    if (way === 'use') {
      const parts = [{ orderKey: chosen, amountFen }];
      call.send('useCredit', { customerId: customer.id, parts }, told);
    } else call.send('keepCredit', { orderKey: chosen, amountFen }, told);
  };
  const frame = { save: words.saveCredit, saving: words.saving, cancel: words.cancel };
  return (
    <FormFrame words={frame} label={words.modes.credit} call={call} shown={['amountFen', 'orderKey']} onSave={save}>
      <div class="field-wide">
        <Segments
          control={{ id: 'credit-way' }}
          label={words.creditWay}
          choices={[
            { value: 'use', label: words.creditUse },
            { value: 'keep', label: words.creditKeep },
          ]}
          value={way}
          onValue={(value) => setWay(value)}
        />
      </div>
      <p class="quiet">{none ?? fill(words.credit, { amount: formatYuan(account.creditFen) })}</p>
      {none ? null : (
        <OrderAmount
          id="credit"
          amountLabel={words.creditAmount}
          orders={orders}
          order={chosen}
          amount={amount}
          problemAt={problem}
          onOrder={setOrder}
          onAmount={setAmount}
        />
      )}
    </FormFrame>
  );
}
