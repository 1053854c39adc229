import { bookReceipt, type ReceiptInput, receiptProblems } from '../../domain/ledger/receipt';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import type { IdSource } from '../ports/office';
import { accountHolder } from './account-holder';
import { bookingFacts, bookingNeed, moneyChanges, ordersInHand, voucherNumber } from './commit-money';
import { type MoneyOutcome, moneyOutcome } from './money-outcome';

/** Money of one customer that came in. `requestKey` is made once per intent. */
export interface TakeReceiptRequest extends ReceiptInput {
  requestKey: string;
  customerId: string;
}

/**
 * Books a receipt (H1): over as many orders of the customer as it pays, the rest as their credit; orders, open accounts and bookings are
 * written together.
 * @throws Refusal `invalid` naming each field in the way
 */
export function makeTakeReceipt(desk: Desk & { ids: IdSource }) {
  return (request: TakeReceiptRequest): MoneyOutcome => {
    const keys = request.parts.map(({ orderKey }) => orderKey);
    const need = { ...bookingNeed(keys, [request.paidOn, desk.clock.now().date]), customers: true };
    const { requestKey } = request;
    return carryOut<MoneyOutcome>(desk, { action: 'take-receipt', requestKey, need }, (hearing) => {
      const { snapshot, now } = hearing;
      const holder = accountHolder(snapshot, request.customerId);
      const orders = ordersInHand(snapshot, keys);
      const problems = receiptProblems(request, orders, request.customerId, now.date);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const voucher = voucherNumber('R', request.paidOn, desk.ids.next());
      const { entries } = bookReceipt(request, { orders, holder, voucher }, bookingFacts(hearing));
      const changes = moneyChanges('take-receipt', entries, orders);
      return { outcome: moneyOutcome(voucher, entries, changes, snapshot), changes };
    });
  };
}
