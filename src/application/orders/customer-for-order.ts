import type { Customer } from '../../domain/customer/customer';
import { checkNewCustomer, newCustomer } from '../../domain/customer/new-customer';
import type { OrderEntry } from '../../domain/order/entry';
import { Refusal } from '../../domain/problem';
import type { Hearing } from '../carry-out';

/**
 * The customer that a complete entry is for: the known one, or a new one with the next id (G1).
 * @throws Refusal `invalid` for an unknown id or wrong details, also where a like customer was not shown yet (G1)
 * or the region belongs to a dealer's salesperson (G2).
 */
export function customerForOrder(
  entry: OrderEntry,
  { snapshot, person, now }: Hearing,
): { customer: Customer; isNew: boolean } {
  const { customers, settings } = snapshot;
  if (entry.customerId) {
    const customer = customers.find(({ id }) => id === entry.customerId);
    if (!customer) throw new Refusal('invalid', [{ code: 'unknown-customer', field: 'customerId', rule: 'A2' }]);
    return { customer, isNew: false };
  }
  const typed = entry.newCustomer ?? {};
  const { problems } = checkNewCustomer(typed, customers, settings.regions, settings.people);
  if (problems.length > 0) throw new Refusal('invalid', problems);
  return { customer: newCustomer(typed, customers, { on: now.date, by: person.email }), isNew: true };
}
