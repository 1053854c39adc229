import { creditOf } from '../../domain/ledger/receivable';
import { reversalOf, reversalProblems, standingEntries } from '../../domain/ledger/reversal';
import type { OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { monthBefore, monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import { carryOut, type Desk } from '../carry-out';
import { bookingFacts, bookingNeed, moneyChanges, ordersInHand } from './commit-money';
import { type MoneyOutcome, moneyOutcome } from './money-outcome';

/** The bookings of a voucher that are to be taken back: where they stand, and which orders they concern. */
export interface ReverseVoucherRequest {
  requestKey: string;
  voucher: string;
  month: LocalMonth;
  orderKeys: OrderKey[];
  reason: string;
}

/**
 * Takes back all bookings of a voucher (冲红): each gets its counterpart, nothing is overwritten.
 * @throws Refusal `invalid` where they stand no more or their money was spent; `conflict` where they concern other orders
 */
export function makeReverseVoucher(desk: Desk) {
  return ({ requestKey, voucher, month, orderKeys, reason }: ReverseVoucherRequest): MoneyOutcome => {
    const base = bookingNeed(orderKeys, [`${month}-01`, desk.clock.now().date]);
    // Where its month is closed, what took it back already stands in a later one (J5).
    const need = { ...base, records: { ledger: monthsFrom(month, monthOf(desk.clock.now().date)) } };
    return carryOut<MoneyOutcome>(desk, { action: 'reverse-booking', requestKey, need }, (hearing) => {
      const { snapshot } = hearing;
      const entries = standingEntries(snapshot.records.ledger, voucher).filter((entry) => entry.month === month);
      const concerned = new Set(entries.flatMap(({ orderKey }) => orderKey ?? []));
      const isSame = concerned.size === new Set(orderKeys).size && orderKeys.every((key) => concerned.has(key));
      if (entries.length > 0 && !isSame) throw new Refusal('conflict', [{ code: 'booking-gone', rule: 'H1' }]);
      const orders = ordersInHand(snapshot, orderKeys);
      const creditFen = creditOf(snapshot.records.receivables, entries[0]?.customerId ?? '');
      const problems = reversalProblems(entries, reason, { orders, creditFen });
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const facts = bookingFacts(hearing);
      const back = entries.map((entry) => reversalOf(entry, facts, reason));
      const changes = moneyChanges('reverse-booking', back, orders);
      return { outcome: moneyOutcome(voucher, back, changes, snapshot), changes };
    });
  };
}

/** Most months that lie between a booking and its reversal. */
const MOST_MONTHS = 24;

function monthsFrom(first: LocalMonth, last: LocalMonth): LocalMonth[] {
  const months = Array.from({ length: MOST_MONTHS }, (_, n) => monthBefore(last, n)).filter((month) => month > first);
  return [first, ...months.reverse()];
}
