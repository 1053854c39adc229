import { useLayoutEffect, useState } from 'preact/hooks';
import type { MoneyOutcome } from '../../../application/money/money-outcome';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { Button, LinkButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { focusOn } from '../../parts/stops';
import type { ServerClient } from '../../server/client';
import { receiptTexts as texts } from '../texts';
import { Reversal } from './reversal';

/** A receipt that was booked. */
export interface Booked {
  outcome: MoneyOutcome;
  amountFen: number;
  customerName: string;
  mayReverse: boolean;
}

/** What became of the money, the next receipt one key away, and the way back. */
export function DonePanel(props: { booked: Booked; server: ServerClient; onNext(): void }) {
  const words = texts.receipt;
  const { booked, server, onNext } = props;
  const { outcome, amountFen, customerName, mayReverse } = booked;
  const [stage, setStage] = useState<'booked' | 'asking' | 'reversed'>('booked');
  useLayoutEffect(() => {
    if (stage !== 'asking') focusOn(document.getElementById('receipt-next'));
  }, [stage]);
  return (
    <main class="page">
      {stage === 'reversed' ? (
        <Notice tone="success">{fill(words.reversed, { voucher: outcome.voucher })}</Notice>
      ) : (
        <section class="card" aria-labelledby="receipt-done">
          <h2 id="receipt-done" class="receipt-done" role="status">
            <Icon name="check" />
            {fill(words.done, { amount: formatYuan(amountFen) })}
          </h2>
          <p>{customerName}</p>
          <p class="quiet">{fill(words.voucher, { voucher: outcome.voucher })}</p>
          <ul class="part-list">
            {outcome.orders.map(({ key, shortNumber, bookedFen, openFen }) => (
              <li key={key} class="part-line">
                <span class="part-order">
                  <strong>{shortNumber}</strong>
                  <span class="quiet">
                    {openFen > 0 ? fill(words.orderLeft, { open: formatYuan(openFen) }) : words.orderPaid}
                  </span>
                </span>
                <span class="part-amount">{formatYuan(bookedFen)}</span>
              </li>
            ))}
          </ul>
          {outcome.creditFen > 0 ? <p>{fill(words.creditNow, { amount: formatYuan(outcome.creditFen) })}</p> : null}
        </section>
      )}
      {stage === 'asking' ? (
        <Reversal
          outcome={outcome}
          server={server}
          onCancel={() => setStage('booked')}
          onDone={() => setStage('reversed')}
        />
      ) : (
        <>
          <Button main wide id="receipt-next" onClick={onNext}>
            {words.another}
          </Button>
          {mayReverse && stage === 'booked' ? (
            <LinkButton onClick={() => setStage('asking')}>{words.reverse}</LinkButton>
          ) : null}
        </>
      )}
    </main>
  );
}
