import type { Fen } from '../money/fen';
import type { Order } from '../order/order';
import { lastDue } from './book-shipment';
import type { LedgerEntry } from './entry';
import { type BookingFacts, orderEntry } from './make-entry';

/** A reduction after a complaint (折让), I1: owed no more from today on, or from when what it reduces falls due. */
export function bookAllowance(
  amountFen: Fen,
  complaint: string,
  order: Order,
  voucher: string,
  facts: BookingFacts,
): LedgerEntry {
  const happenedOn = facts.now.date;
  const dueOn = lastDue(order, happenedOn);
  const draft = { id: `${voucher}/1`, voucher, happenedOn, amountFen, dueOn, note: complaint };
  return orderEntry(order, { ...draft, kind: 'allowance' }, facts);
}
