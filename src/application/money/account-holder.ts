import type { AccountHolder, Receivable } from '../../domain/ledger/receivable';
import { Refusal } from '../../domain/problem';
import type { Snapshot } from '../ports/order-book';

/** A customer by id, for their account. @throws Refusal `invalid` for an unknown one */
export function accountHolder({ customers }: Pick<Snapshot, 'customers'>, customerId: string): AccountHolder {
  const customer = customers.find(({ id }) => id === customerId);
  if (!customer) throw new Refusal('invalid', [{ code: 'unknown-customer', field: 'customerId', rule: 'H1' }]);
  return { customerId, customerName: customer.name, salesperson: customer.salesperson };
}

/** The open accounts of one customer: orders and credit. */
export function accountsOf({ records }: Pick<Snapshot, 'records'>, customerId: string): Receivable[] {
  return records.receivables.filter((each) => each.customerId === customerId);
}
