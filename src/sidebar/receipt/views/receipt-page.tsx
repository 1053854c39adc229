import { useEffect, useState } from 'preact/hooks';
import type { MoneyCustomer, MoneyData } from '../../../entry/contract-money';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { receiptTexts as texts } from '../texts';
import { CustomerMoney } from './customer-money';
import { CustomerSearch } from './customer-search';
import { type Booked, DonePanel } from './done-panel';
import { VoucherList } from './voucher-list';

/** Money that came in (收款): whose, how much, for which orders (H1). */
export function ReceiptPage({ server }: { server: ServerClient }) {
  const words = texts.receipt;
  const [data, setData] = useState<MoneyData | null>(null);
  const [customer, setCustomer] = useState<MoneyCustomer | null>(null);
  const [booked, setBooked] = useState<Booked | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const load = () => {
    setFailure(null);
    server
      .call('openMoney', { customerId: null, amountFen: null })
      .then(setData, (error: unknown) => setFailure(failureText(error, words.noAnswer)));
  };
  useEffect(load, []);
  const startOver = () => {
    setBooked(null);
    setCustomer(null);
  };
  if (booked) return <DonePanel booked={booked} server={server} onNext={startOver} />;
  if (customer && data) {
    return (
      <CustomerMoney
        key={customer.id}
        customer={customer}
        today={data.today}
        may={data.may}
        server={server}
        onChange={startOver}
        onBooked={setBooked}
      />
    );
  }
  return (
    <main class="page">
      {failure ? (
        <Notice tone="error" actions={<Button onClick={load}>{words.readAgain}</Button>}>
          {failure}
        </Notice>
      ) : null}
      <CustomerSearch customers={data?.customers ?? null} onPick={setCustomer} />
      <VoucherList customerId={null} server={server} />
    </main>
  );
}
