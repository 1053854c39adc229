import type { Customer } from '../../domain/customer/customer';
import { type CustomerFile, newCustomerFile } from '../../domain/customer/customer-file';
import { Refusal } from '../../domain/problem';
import { seesCustomer } from '../../domain/role/customer-sight';
import type { Hearing } from '../carry-out';
import type { Need, Snapshot } from '../ports/order-book';

export const CUSTOMER_NEED: Need = { customers: true, records: { customerFiles: 'all' } };

/** A customer that this person may see. @throws Refusal `invalid` for an unknown one, `forbidden` for a colleague's */
export function customerInHand({ snapshot, person }: Pick<Hearing, 'snapshot' | 'person'>, id: string): Customer {
  const customer = snapshot.customers.find((each) => each.id === id);
  if (!customer) throw new Refusal('invalid', [{ code: 'unknown-customer', field: 'customerId', rule: 'G1' }]);
  if (!seesCustomer(person, customer)) throw new Refusal('forbidden', [{ code: 'not-your-customer', rule: 'M1' }]);
  return customer;
}

/** What is kept of them; a customer without a file has an empty one. */
export function fileOf({ records }: Pick<Snapshot, 'records'>, id: string): { file: CustomerFile; isNew: boolean } {
  const file = records.customerFiles.find(({ customerId }) => customerId === id);
  return file ? { file, isNew: false } : { file: newCustomerFile(id), isNew: true };
}
