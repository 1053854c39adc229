import { useEffect, useState } from 'preact/hooks';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { VoucherList as Listed, ShownVoucher } from '../../../entry/contract-money';
import { Button, LinkButton } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { receiptTexts as texts } from '../texts';
import { Reversal } from './reversal';

/** What was booked, of one customer or found by order, reference or voucher; each can be taken back as a whole (H1). */
export function VoucherList({ customerId, server }: { customerId: string | null; server: ServerClient }) {
  const words = texts.receipt;
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Listed[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [inHand, setInHand] = useState<ShownVoucher | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const find = (from: string | null) => {
    if (busy || (customerId === null && query.trim() === '')) return;
    setBusy(true);
    setFailure(null);
    server
      .call('listVouchers', { customerId, query: query.trim(), from })
      .then(
        (listed) => setFound((before) => (from === null ? [listed] : [...before, listed])),
        (error: unknown) => setFailure(failureText(error, words.noAnswer)),
      )
      .finally(() => setBusy(false));
  };
  useEffect(() => {
    if (customerId !== null) find(null);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    find(null);
  };
  const control = { id: 'voucher-query' };
  const last = found[found.length - 1];
  const vouchers = found.flatMap((listed) => listed.vouchers);
  const hint = customerId === null ? words.findHint : words.filterHint;
  return (
    <>
      <section class="card" aria-label={words.find} onKeyDown={onKeyDown}>
        <Field control={control} label={words.findLabel} wide>
          <TextBox control={control} text={query} placeholder={hint} onText={setQuery} />
        </Field>
        <div class="form-end">
          <Button disabled={busy} onClick={() => find(null)}>
            {busy ? words.searching : words.search}
          </Button>
        </div>
      </section>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {done ? <Notice tone="success">{done}</Notice> : null}
      {last ? (
        <section class="card" aria-label={words.modes.vouchers}>
          <p class="quiet" role="status">
            {fill(words.vouchersOf, { first: last.firstMonth, last: found[0]?.lastMonth ?? '' })}
          </p>
          {vouchers.length === 0 ? <p>{words.noVouchers}</p> : null}
          <ul class="part-list">
            {vouchers.map((voucher) => (
              <li key={`${voucher.month}${voucher.voucher}${voucher.customerName}`} class="voucher">
                <VoucherLines voucher={voucher} isAmongAll={customerId === null} />
                {last.mayReverse && voucher.state === 'stands' && inHand !== voucher ? (
                  <LinkButton onClick={() => setInHand(voucher)}>{words.reverseThis}</LinkButton>
                ) : null}
                {inHand === voucher ? (
                  <Reversal
                    outcome={voucher}
                    server={server}
                    onCancel={() => setInHand(null)}
                    onDone={() => {
                      setInHand(null);
                      setDone(fill(words.reversedThis, { voucher: voucher.voucher }));
                      find(null);
                    }}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          {found.some(({ isCut }) => isCut) ? <p class="quiet">{words.cut}</p> : null}
          <Button disabled={busy} onClick={() => find(last.more)}>
            {words.older}
          </Button>
        </section>
      ) : null}
    </>
  );
}

function VoucherLines({ voucher, isAmongAll }: { voucher: ShownVoucher; isAmongAll: boolean }) {
  const words = texts.receipt;
  const { happenedOn, kindNames, amountFen, orders, parts, methodName, reference, note, byName, state } = voucher;
  const isOfMany = parts.length > 1;
  const about = [isOfMany ? '' : orders.map(({ shortNumber }) => shortNumber).join('、'), methodName, reference, note];
  return (
    <>
      <p class="voucher-head">
        <span>{happenedOn}</span>
        <strong>{kindNames.join('、')}</strong>
        {state === 'reversed' ? <span class="tag tag-error">{words.isReversed}</span> : null}
        <span class="amount">{formatYuan(amountFen)}</span>
      </p>
      {isAmongAll ? <p>{voucher.customerName}</p> : null}
      {isOfMany ? (
        <ul class="voucher-parts">
          {parts.map(({ shortNumber, kindName, amountFen: own }) => (
            <li key={`${shortNumber}${kindName}`}>
              <span>{[shortNumber, kindName].filter(Boolean).join(' ')}</span>
              <span class="amount">{formatYuan(own)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p class="quiet">{about.filter(Boolean).join(' · ')}</p>
      <p class="quiet">{fill(words.voucherLine, { voucher: voucher.voucher, by: byName })}</p>
    </>
  );
}
