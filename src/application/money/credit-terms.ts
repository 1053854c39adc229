import type { Customer } from '../../domain/customer/customer';
import { type CreditTerms, creditLeftFen, NO_CREDIT } from '../../domain/ledger/credit-terms';
import type { Order } from '../../domain/order/order';
import type { Snapshot } from '../ports/order-book';
import { accountsOf } from './account-holder';

/** What was agreed with a customer about paying later (F2); nothing where they were not read. */
export function creditTermsOf({ customers }: Pick<Snapshot, 'customers'>, customerId: string): CreditTerms {
  const customer = customers.find(({ id }) => id === customerId) as (Customer & Partial<CreditTerms>) | undefined;
  const { creditLimitFen, creditDays } = { ...NO_CREDIT, ...customer };
  return { creditLimitFen, creditDays };
}

/** How much of an order may leave unpaid under its customer's credit terms (F2). */
export function creditLeftFor(snapshot: Pick<Snapshot, 'customers' | 'records'>, order: Order): number {
  const terms = creditTermsOf(snapshot, order.customerId);
  return terms.creditLimitFen === 0 ? 0 : creditLeftFen(terms, accountsOf(snapshot, order.customerId), order.key);
}
