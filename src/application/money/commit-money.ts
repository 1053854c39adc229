import type { LedgerEntry } from '../../domain/ledger/entry';
import type { BookingFacts } from '../../domain/ledger/make-entry';
import { booked } from '../../domain/ledger/order-money';
import type { Order, OrderKey } from '../../domain/order/order';
import { monthOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMonth } from '../../domain/time/local-time';
import type { Hearing } from '../carry-out';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';
import type { AuditEntry, ChangeSet, Need, Snapshot } from '../ports/order-book';
import { closedMonths } from './closed-months';

/** Who books, when, and into which months. */
export function bookingFacts({ person, now, snapshot }: Hearing): BookingFacts {
  return { by: person.email, now, isClosed: closedMonths(snapshot) };
}

/** What a booking of these orders reads, and the months that it may go to: of the days on which something happened, and today's. */
export function bookingNeed(keys: readonly OrderKey[], days: readonly LocalDate[]): Need {
  return { orders: distinct(keys.map(monthOfKey)), only: keys, addingTo: { ledger: distinct(days.map(monthOf)) } };
}

/** The orders of these keys, as they were read. @throws Refusal `invalid` for one that is not there */
export function ordersInHand(snapshot: Snapshot, keys: readonly OrderKey[]): Order[] {
  return distinct(keys).map((key) => orderInHand(snapshot, key));
}

/** Bookings with what they make of their orders; the log says what of each. */
export function moneyChanges(
  action: string,
  entries: readonly LedgerEntry[],
  orders: readonly Order[],
): Omit<ChangeSet, 'request'> {
  const touched = orders.filter(({ key }) => entries.some(({ orderKey }) => orderKey === key));
  return {
    updateOrders: touched.map((order) =>
      booked(
        order,
        entries.filter(({ orderKey }) => orderKey === order.key),
      ),
    ),
    addRecords: { ledger: entries },
    audit: entries.map((entry) => bookingAudit(action, entry)),
  };
}

/**
 * The number of a voucher that a person reads: a letter, the day, and a part of a random id. At 60 vouchers a day, eight
 * places give two the same number once in some ten thousand years, six every forty.
 */
export function voucherNumber(letter: 'R' | 'P' | 'C' | 'W' | 'A', day: LocalDate, id: string): string {
  const token = id
    .replace(/[^0-9a-z]/gi, '')
    .slice(0, 8)
    .toUpperCase();
  return `${letter}${day.slice(2).replace(/-/g, '')}-${token}`;
}

function bookingAudit(action: string, entry: LedgerEntry): AuditEntry {
  const { id, kind, amountFen, happenedOn, month, method, reference, reverses, note } = entry;
  const after = { kind, amountFen, happenedOn, month, method, reference, note, ...(reverses ? { reverses } : {}) };
  return {
    at: entry.entered.instant,
    by: entry.by,
    action,
    subject: `${entry.orderKey ?? entry.customerId} ${id}`,
    before: '',
    after: JSON.stringify(after),
  };
}

function distinct<T extends LocalMonth | OrderKey>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
