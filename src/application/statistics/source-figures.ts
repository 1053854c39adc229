import type { LedgerEntry } from '../../domain/ledger/entry';
import type { Order } from '../../domain/order/order';
import { type Figures, figuresOf } from '../../domain/statistics/figures';
import { ledgerContributions, subjectOfEntry } from '../../domain/statistics/ledger-contributions';
import { orderContributions, subjectOf } from '../../domain/statistics/order-contributions';

/** The figures of one order; none for an order that is not there. */
export function figuresOfOrder(order: Order | undefined): Figures {
  return order ? figuresOf(orderContributions(order), subjectOf(order)) : new Map();
}

/** The figures of one booking. */
export function figuresOfEntry(entry: LedgerEntry): Figures {
  return figuresOf(ledgerContributions(entry), subjectOfEntry(entry));
}
