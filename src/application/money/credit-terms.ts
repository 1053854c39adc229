import { type CreditTerms, creditLeftFen, NO_CREDIT } from '../../domain/ledger/credit-terms';
import type { Order } from '../../domain/order/order';
import type { Snapshot } from '../ports/order-book';
import { accountsOf } from './account-holder';

/** What was agreed with a customer about paying later (F2); nothing where their files were not read. */
export function creditTermsOf({ records }: Pick<Snapshot, 'records'>, customerId: string): CreditTerms {
  const credit = records.customerFiles.find((file) => file.customerId === customerId)?.credit;
  return credit ? { creditLimitFen: credit.limitFen, creditDays: credit.days } : NO_CREDIT;
}

/** How much of an order may leave unpaid under its customer's credit terms (F2). */
export function creditLeftFor(snapshot: Pick<Snapshot, 'customers' | 'records'>, order: Order): number {
  const terms = creditTermsOf(snapshot, order.customerId);
  return terms.creditLimitFen === 0 ? 0 : creditLeftFen(terms, accountsOf(snapshot, order.customerId), order.key);
}
