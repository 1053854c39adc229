import { bookWriteOff, writeOffProblems } from '../../domain/ledger/refund';
import type { OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import type { IdSource } from '../ports/office';
import { bookingFacts, bookingNeed, moneyChanges, ordersInHand, voucherNumber } from './commit-money';
import { type MoneyOutcome, moneyOutcome } from './money-outcome';

/** Money of an order that is given up, with the reason. */
export interface WriteOffRequest {
  requestKey: string;
  orderKey: OrderKey;
  amountFen: number;
  reason: string;
}

/** Books a write-off (核销). @throws Refusal `invalid` */
export function makeWriteOff(desk: Desk & { ids: IdSource }) {
  return ({ requestKey, orderKey, amountFen, reason }: WriteOffRequest): MoneyOutcome => {
    const need = bookingNeed([orderKey], [desk.clock.now().date]);
    return carryOut<MoneyOutcome>(desk, { action: 'write-off', requestKey, need }, (hearing) => {
      const { snapshot, now } = hearing;
      const orders = ordersInHand(snapshot, [orderKey]);
      const problems = orders.flatMap((order) => writeOffProblems(amountFen, reason, order));
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const voucher = voucherNumber('W', now.date, desk.ids.next());
      const facts = bookingFacts(hearing);
      const entries = orders.map((order) => bookWriteOff(amountFen, reason, order, voucher, facts));
      const changes = moneyChanges('write-off', entries, orders);
      return { outcome: moneyOutcome(voucher, entries, changes, snapshot), changes };
    });
  };
}
