import type { AllocatedPart } from '../../domain/ledger/allocation';
import { creditOf } from '../../domain/ledger/receivable';
import { bookKeptCredit, keepCreditProblems } from '../../domain/ledger/refund';
import { bookUsedCredit, useCreditProblems } from '../../domain/ledger/use-credit';
import type { OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import type { IdSource } from '../ports/office';
import { bookingFacts, bookingNeed, moneyChanges, ordersInHand, voucherNumber } from './commit-money';
import { type MoneyOutcome, moneyOutcome } from './money-outcome';

/** A customer's credit that pays orders. */
export interface UseCreditRequest {
  requestKey: string;
  customerId: string;
  parts: AllocatedPart[];
}

/** Books credit onto orders (余额抵款). @throws Refusal `invalid` */
export function makeUseCredit(desk: Desk & { ids: IdSource }) {
  return (request: UseCreditRequest): MoneyOutcome => {
    const { requestKey, customerId, parts } = request;
    const keys = parts.map(({ orderKey }) => orderKey);
    const need = bookingNeed(keys, [desk.clock.now().date]);
    return carryOut<MoneyOutcome>(desk, { action: 'take-receipt', requestKey, need }, (hearing) => {
      const { snapshot, now } = hearing;
      const orders = ordersInHand(snapshot, keys);
      const creditFen = creditOf(snapshot.records.receivables, customerId);
      const problems = useCreditProblems(parts, orders, { customerId, creditFen });
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const voucher = voucherNumber('C', now.date, desk.ids.next());
      const entries = bookUsedCredit(parts, orders, voucher, bookingFacts(hearing));
      const changes = moneyChanges('use-credit', entries, orders);
      return { outcome: moneyOutcome(voucher, entries, changes, snapshot), changes };
    });
  };
}

/** Money of an order that becomes its customer's credit. */
export interface KeepCreditRequest {
  requestKey: string;
  orderKey: OrderKey;
  amountFen: number;
}

/** Books money of an order as credit (转余额), such as what was paid too much on it. @throws Refusal `invalid` */
export function makeKeepCredit(desk: Desk & { ids: IdSource }) {
  return ({ requestKey, orderKey, amountFen }: KeepCreditRequest): MoneyOutcome => {
    const need = bookingNeed([orderKey], [desk.clock.now().date]);
    return carryOut<MoneyOutcome>(desk, { action: 'take-receipt', requestKey, need }, (hearing) => {
      const { snapshot, now } = hearing;
      const orders = ordersInHand(snapshot, [orderKey]);
      const problems = orders.flatMap((order) => keepCreditProblems(amountFen, order));
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const voucher = voucherNumber('C', now.date, desk.ids.next());
      const facts = bookingFacts(hearing);
      const entries = orders.map((order) => bookKeptCredit(amountFen, order, voucher, facts));
      const changes = moneyChanges('keep-credit', entries, orders);
      return { outcome: moneyOutcome(voucher, entries, changes, snapshot), changes };
    });
  };
}
