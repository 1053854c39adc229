import type { Order } from '../order/order';
import type { LocalDate, LocalMoment, LocalMonth } from '../time/local-time';
import { bookingMonth } from './booking-month';
import type { LedgerEntry } from './entry';
import type { AccountHolder } from './receivable';

/** Who books, when, and which months are closed (J5). */
export interface BookingFacts {
  by: string;
  now: LocalMoment;
  isClosed(month: LocalMonth): boolean;
}

/** What each booking says of itself; the rest follows from the order or customer and from who books. */
export type BookingDraft = Pick<LedgerEntry, 'id' | 'voucher' | 'kind' | 'amountFen'> & {
  happenedOn: LocalDate;
} & Partial<Pick<LedgerEntry, 'pieces' | 'items' | 'dueOn' | 'method' | 'reference' | 'note'>>;

/** The order that a booking concerns. */
export type BookedOrder = Pick<Order, 'key' | 'customerId' | 'customerName' | 'salesperson' | 'categoryId'>;

/** A booking of an order. */
export function orderEntry(order: BookedOrder, draft: BookingDraft, facts: BookingFacts): LedgerEntry {
  return entryOf({ ...order, orderKey: order.key }, draft, facts);
}

/** A booking of a customer that concerns no order. */
export function creditEntry(holder: AccountHolder, draft: BookingDraft, facts: BookingFacts): LedgerEntry {
  return entryOf({ ...holder, orderKey: null, categoryId: '' }, draft, facts);
}

type Subject = Pick<LedgerEntry, 'orderKey' | 'customerId' | 'customerName' | 'salesperson' | 'categoryId'>;

function entryOf(subject: Subject, draft: BookingDraft, { by, now, isClosed }: BookingFacts): LedgerEntry {
  const { orderKey, customerId, customerName, salesperson, categoryId } = subject;
  return {
    pieces: 0,
    items: [],
    dueOn: null,
    method: null,
    reference: '',
    note: '',
    ...draft,
    ...bookingMonth(draft.happenedOn, now.date, isClosed),
    entered: now,
    by,
    reverses: null,
    orderKey,
    customerId,
    customerName,
    salesperson,
    categoryId,
  };
}
