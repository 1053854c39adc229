import { useState } from 'preact/hooks';
import type { MoneyCustomer, MoneyData } from '../../../entry/contract-money';
import { LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Segments } from '../../parts/segments';
import type { ServerClient } from '../../server/client';
import { receiptTexts as texts } from '../texts';
import { CreditForm } from './credit-form';
import type { Booked } from './done-panel';
import { PayBackForm } from './pay-back-form';
import { ReceiptForm } from './receipt-form';
import { SentPapers } from './sent-papers';
import { StatementForm } from './statement-form';
import { useAccount } from './use-account';
import { VoucherList } from './voucher-list';
import { WriteOffForm } from './write-off-form';

const MODES = ['receive', 'pay-back', 'credit', 'write-off', 'vouchers', 'papers'] as const;
type Mode = (typeof MODES)[number];

/** One customer's money: what came in, goes back, is credit, is given up; and what was booked (H1). */
export function CustomerMoney(props: {
  customer: MoneyCustomer;
  today: string;
  may: MoneyData['may'];
  server: ServerClient;
  onChange(): void;
  onBooked(booked: Booked): void;
}) {
  const words = texts.receipt;
  const { customer, today, may, server, onChange } = props;
  const [mode, setMode] = useState<Mode>('receive');
  const modes = (
    <Segments
      control={{ id: 'receipt-mode' }}
      label={words.mode}
      choices={MODES.map((value) => ({ value, label: words.modes[value] }))}
      value={mode}
      onValue={(value) => setMode(value)}
    />
  );
  if (mode === 'receive') return <ReceiptForm {...props} modes={modes} />;
  return (
    <main class="page">
      <section class="card" aria-label={words.customer}>
        <header class="card-head">
          <h2 class="customer-name">{customer.name}</h2>
          <LinkButton onClick={onChange}>{words.change}</LinkButton>
        </header>
        {modes}
      </section>
      {mode === 'papers' ? (
        <>
          <StatementForm customerId={customer.id} today={today} server={server} />
          <SentPapers customerId={customer.id} today={today} server={server} />
        </>
      ) : mode === 'vouchers' ? (
        <VoucherList key={customer.id} customerId={customer.id} server={server} />
      ) : (
        <AccountForm key={mode} mode={mode} customer={customer} today={today} may={may} server={server} />
      )}
    </main>
  );
}

/** What the forms beside the receipt work with. */
export interface AccountFormProps {
  customer: MoneyCustomer;
  account: NonNullable<MoneyData['account']>;
  today: string;
  server: ServerClient;
  /** Something was booked: what to tell. */
  onDone(line: string): void;
}

function AccountForm(props: {
  mode: Exclude<Mode, 'receive' | 'vouchers' | 'papers'>;
  customer: MoneyCustomer;
  today: string;
  may: MoneyData['may'];
  server: ServerClient;
}) {
  const words = texts.receipt;
  const { mode, customer, today, may, server } = props;
  const { account, failure, read } = useAccount(server, customer.id, words.noAnswer);
  const [done, setDone] = useState<{ line: string; count: number } | null>(null);
  const allowed = { 'pay-back': may.payBack, credit: may.receive, 'write-off': may.writeOff }[mode];
  if (!allowed) return <p class="quiet">{mode === 'write-off' ? words.forManager : words.onlyLook}</p>;
  const onDone = (line: string) => {
    setDone({ line, count: (done?.count ?? 0) + 1 });
    read();
  };
  const Form = { 'pay-back': PayBackForm, credit: CreditForm, 'write-off': WriteOffForm }[mode];
  return (
    <>
      {done ? <Notice tone="success">{done.line}</Notice> : null}
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {account ? (
        <Form key={done?.count ?? 0} {...{ customer, account, today, server, onDone }} />
      ) : failure ? null : (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {words.readingAccount}
        </p>
      )}
    </>
  );
}
