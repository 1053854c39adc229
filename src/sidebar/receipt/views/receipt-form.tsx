import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PaymentMethod } from '../../../domain/ledger/entry';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { LocalDate } from '../../../domain/time/local-time';
import type { MoneyCustomer, MoneyData } from '../../../entry/contract-money';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { readDate, readYuan } from '../../parts/read-text';
import { advanceFrom, focusOn } from '../../parts/stops';
import type { ServerClient } from '../../server/client';
import { useCall } from '../../server/use-call';
import { type PartTexts, proposedTexts, readSpread } from '../state/spread';
import { receiptTexts as texts } from '../texts';
import type { Booked } from './done-panel';
import { OrderParts } from './order-parts';
import { PaymentFields, type PaymentText } from './payment-fields';
import { useAccount } from './use-account';

/** Fields beside which a problem shows; any other is said below the form. */
const SHOWN = /^(?:amountFen|paidOn|method|reference|note|parts\.\d+\.amountFen)$/;

/** A receipt of one customer: the amount spreads itself over their orders while it is typed (H1). */
export function ReceiptForm(props: {
  customer: MoneyCustomer;
  today: LocalDate;
  may: MoneyData['may'];
  /** What else can be done with this customer's money. */
  modes?: ComponentChildren;
  server: ServerClient;
  onChange(): void;
  onBooked(booked: Booked): void;
}) {
  const { customer, today, may, server, onChange, onBooked } = props;
  const words = texts.receipt;
  const { account, failure, read } = useAccount(server, customer.id, words.noAnswer);
  const [payment, setPayment] = useState<PaymentText>({ amount: '', paidOn: today, reference: '', note: '' });
  const [method, setMethod] = useState<PaymentMethod | undefined>(undefined);
  const [typed, setTyped] = useState<PartTexts | null>(null);
  const [tried, setTried] = useState(false);
  const [sentKeys, setSentKeys] = useState<string[]>([]);
  const call = useCall(server, words.noAnswer);
  // Before it is painted: whoever sees the form can type.
  useLayoutEffect(() => focusOn(document.getElementById('receipt-amountFen')), []);

  const readAmount = readYuan(payment.amount);
  const amountFen = readAmount === 'unreadable' ? 0 : (readAmount.value ?? 0);
  const readDay = readDate(payment.paidOn, today, 'last');
  const paidOn = readDay === 'unreadable' ? undefined : readDay.value;
  const orders = account?.orders ?? [];
  const parts = typed ?? proposedTexts(amountFen, orders);
  const spread = readSpread(amountFen, orders, parts);
  const own: Record<string, string | undefined> = {
    amountFen: amountFen > 0 ? undefined : words.badAmount,
    paidOn: paidOn ? undefined : words.badDate,
    method: method ? undefined : words.noMethod,
  };
  const problemAt = (field: string) => {
    const message = (tried && own[field]) || call.problems.find((problem) => problem.field === field)?.message;
    return message ? { severity: 'error' as const, message } : undefined;
  };
  const partProblem = (key: string) =>
    spread.unread.includes(key)
      ? { severity: 'error' as const, message: words.badPart }
      : problemAt(`parts.${sentKeys.indexOf(key)}.amountFen`);
  const isSaidBeside = call.problems.length > 0 && call.problems.every(({ field }) => SHOWN.test(field));
  const save = () => {
    setTried(true);
    const wrong = Object.keys(own).find((field) => own[field]);
    const [unread] = spread.unread;
    if (wrong) return focusOn(document.getElementById(`receipt-${wrong}`));
    if (unread) return focusOn(document.getElementById(`receipt-part-${unread}`));
    if (!account || !method || !paidOn || spread.restFen < 0) return;
    setSentKeys(spread.parts.map(({ orderKey }) => orderKey));
    const { reference, note } = payment;
    const request = { customerId: customer.id, paidOn, amountFen, method, reference, note, parts: spread.parts };
    call.send('takeReceipt', request, (outcome) =>
      onBooked({ outcome, amountFen, customerName: customer.name, mayReverse: may.reverse }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    const plain = event.key === 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
    if (!plain || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    advanceFrom(target);
  };
  return (
    <main class="page" data-stops="" onKeyDown={onKeyDown}>
      <section class="card" aria-label={words.customer}>
        <header class="card-head">
          <h2 class="customer-name">{customer.name}</h2>
          <LinkButton onClick={onChange}>{words.change}</LinkButton>
        </header>
        {props.modes}
        {may.receive ? (
          <PaymentFields
            payment={payment}
            paidOn={paidOn}
            method={method}
            problemAt={problemAt}
            onPayment={(change) => setPayment({ ...payment, ...change })}
            onMethod={setMethod}
          />
        ) : (
          <p class="quiet">{words.onlyLook}</p>
        )}
      </section>
      {failure ? (
        <Notice tone="error" actions={<Button onClick={read}>{words.readAgain}</Button>}>
          {failure}
        </Notice>
      ) : account ? (
        <OrderParts
          account={account}
          parts={parts}
          mayEdit={may.receive}
          problemOf={partProblem}
          onPart={(key, text) => setTyped({ ...parts, [key]: text })}
          spreadAgain={typed ? () => setTyped(null) : null}
        />
      ) : (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {words.readingAccount}
        </p>
      )}
      {may.receive ? (
        <footer class="receipt-end">
          {account && amountFen > 0 ? <Rest restFen={spread.restFen} /> : null}
          {call.message && !isSaidBeside ? <Notice tone="error">{call.message}</Notice> : null}
          <div data-save="">
            <Button main wide disabled={call.busy || !account} onClick={save}>
              {call.busy ? words.saving : words.save}
            </Button>
          </div>
        </footer>
      ) : null}
    </main>
  );
}

/** What becomes of the money that no order takes, while it is typed. */
function Rest({ restFen }: { restFen: number }) {
  const words = texts.receipt;
  if (restFen < 0) {
    return <p class="problem problem-error">{fill(words.spreadTooMuch, { over: formatYuan(-restFen) })}</p>;
  }
  return (
    <p class="quiet" role="status">
      {restFen === 0 ? words.allSpread : fill(words.restIsCredit, { rest: formatYuan(restFen) })}
    </p>
  );
}
