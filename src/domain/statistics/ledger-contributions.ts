import { effectOf } from '../ledger/effect';
import type { LedgerEntry } from '../ledger/entry';
import { laterOf, monthOf } from '../time/local-date';
import type { Contribution, Subject } from './figures';

/** A booking as far as it is counted. */
export type CountedEntry = Pick<
  LedgerEntry,
  'kind' | 'amountFen' | 'pieces' | 'month' | 'dueOn' | 'categoryId' | 'salesperson' | 'customerId'
>;

export function subjectOfEntry({ categoryId, salesperson, customerId }: CountedEntry): Subject {
  return { categoryId, salesperson, customerId };
}

/**
 * What a booking adds (J1): money received less refunds, pieces and value shipped less returned, what was written off, each in the month in which it is
 * booked; and what it makes owed, in the month in which that falls due, though never in one before its own.
 */
export function ledgerContributions(entry: CountedEntry): Contribution[] {
  const { receivedFen, writtenOffFen, deliveredPieces, deliveredFen, owedFen } = effectOf(entry);
  const booked: Contribution = {
    month: entry.month,
    counts: {
      received: receivedFen,
      delivered: deliveredPieces,
      'delivered-amount': deliveredFen,
      'written-off': writtenOffFen,
    },
  };
  const dueIn = entry.dueOn === null ? entry.month : laterOf(monthOf(entry.dueOn), entry.month);
  return [booked, { month: dueIn, counts: { 'fell-due': owedFen } }];
}
