import type { Fen } from '../money/fen';
import type { Order } from '../order/order';
import type { LedgerEntry } from './entry';
import { type BookingFacts, orderEntry } from './make-entry';
import { booked } from './order-money';

/** Bookings of a withdrawn order, and what of them becomes its customer's credit. */
export interface WithdrawalBookings {
  order: Order;
  entries: LedgerEntry[];
  creditFen: Fen;
}

/**
 * Books what became of the money of an order that was just withdrawn (E5): refunded, kept as the customer's credit, forfeited; and the charge
 * of a withdrawal out of time (E3), due at once.
 */
export function bookWithdrawal(order: Order, facts: BookingFacts): WithdrawalBookings {
  const { withdrawal, notices, money } = order.life;
  if (!withdrawal) throw new RangeError(`${order.key} is not withdrawn`);
  const { refundFen, creditFen, forfeitFen } = withdrawal.money;
  const happenedOn = withdrawal.at.date;
  const book = (kind: 'refund' | 'credit-kept' | 'forfeit' | 'charge', amountFen: Fen): LedgerEntry[] => {
    if (amountFen === 0) return [];
    const id = `${order.key}${withdrawal.notice.slice(order.shortNumber.length)}/${kind}`;
    const dueOn = kind === 'forfeit' || kind === 'charge' ? happenedOn : null;
    return [orderEntry(order, { id, voucher: withdrawal.notice, kind, amountFen, happenedOn, dueOn }, facts)];
  };
  const entries = [
    ...book('refund', refundFen),
    ...book('credit-kept', creditFen),
    ...book('forfeit', forfeitFen),
    ...book('charge', notices.chargesFen - money.chargedFen),
  ];
  return { order: booked(order, entries), entries, creditFen };
}
