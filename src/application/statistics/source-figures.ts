import type { LedgerEntry } from '../../domain/ledger/entry';
import { changeOfFigures, type Figures, figuresOf, takenBack } from '../../domain/statistics/figures';
import { ledgerContributions, subjectOfEntry } from '../../domain/statistics/ledger-contributions';
import { type CountedOrder, orderContributions, subjectOf } from '../../domain/statistics/order-contributions';

/** The figures of one order; none for an order that is not there. */
export function figuresOfOrder(order: CountedOrder | undefined): Figures {
  return order ? figuresOf(orderContributions(order), subjectOf(order)) : new Map();
}

/** What an order's change does to the figures: what it adds now, without what it added before. */
export function changeOfOrder(before: CountedOrder | undefined, after: CountedOrder): Figures {
  if (!before) return figuresOfOrder(after);
  const [former, subject] = [subjectOf(before), subjectOf(after)];
  const isSame =
    former.categoryId === subject.categoryId &&
    former.salesperson === subject.salesperson &&
    former.customerId === subject.customerId;
  if (!isSame) return changeOfFigures(figuresOfOrder(before), figuresOfOrder(after));
  return figuresOf([...takenBack(orderContributions(before)), ...orderContributions(after)], subject);
}

/** The figures of one booking. */
export function figuresOfEntry(entry: LedgerEntry): Figures {
  return figuresOf(ledgerContributions(entry), subjectOfEntry(entry));
}
