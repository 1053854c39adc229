import { creditOf } from '../../domain/ledger/receivable';
import { bookRefund, type MoneySource, type RefundInput, refundProblems } from '../../domain/ledger/refund';
import type { OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import type { IdSource } from '../ports/office';
import { accountHolder } from './account-holder';
import { bookingFacts, bookingNeed, moneyChanges, ordersInHand, voucherNumber } from './commit-money';
import { type MoneyOutcome, moneyOutcome } from './money-outcome';

/** Money that is paid back: of an order, or where `orderKey` is null of the customer's credit. */
export interface PayBackRequest extends RefundInput {
  requestKey: string;
  customerId: string;
  orderKey: OrderKey | null;
}

/** Books a refund (H1). @throws Refusal `invalid` */
export function makePayBack(desk: Desk & { ids: IdSource }) {
  return (request: PayBackRequest): MoneyOutcome => {
    const keys = request.orderKey === null ? [] : [request.orderKey];
    const need = { ...bookingNeed(keys, [request.paidOn, desk.clock.now().date]), customers: true };
    const { requestKey } = request;
    return carryOut<MoneyOutcome>(desk, { action: 'pay-back', requestKey, need }, (hearing) => {
      const { snapshot, now } = hearing;
      const orders = ordersInHand(snapshot, keys);
      const [order] = orders;
      const creditFen = creditOf(snapshot.records.receivables, request.customerId);
      const source: MoneySource = order
        ? { order }
        : { holder: accountHolder(snapshot, request.customerId), creditFen };
      const problems = refundProblems(request, source, now.date);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const voucher = voucherNumber('P', request.paidOn, desk.ids.next());
      const entries = [bookRefund(request, source, voucher, bookingFacts(hearing))];
      const changes = moneyChanges('pay-back', entries, orders);
      return { outcome: moneyOutcome(voucher, entries, changes, snapshot), changes };
    });
  };
}
