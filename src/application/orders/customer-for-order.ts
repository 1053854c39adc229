import type { Customer } from '../../domain/customer/customer';
import { checkNewCustomer, registerCustomer } from '../../domain/customer/new-customer';
import type { OrderEntry } from '../../domain/order/entry';
import { Refusal } from '../../domain/problem';
import type { Person } from '../../domain/settings/settings';
import type { LocalMoment } from '../../domain/time/local-time';
import type { Snapshot } from '../ports/order-book';

/**
 * The customer that a complete entry is for: the known one, or a new one with the next id (G1).
 * @throws Refusal `invalid` for an unknown id or wrong details; `conflict` where a like customer was not shown yet
 * (G1) or the region belongs to a dealer's salesperson (G2).
 */
export function customerForOrder(
  entry: OrderEntry,
  { customers, settings }: Pick<Snapshot, 'customers' | 'settings'>,
  by: { person: Person; now: LocalMoment },
): { customer: Customer; isNew: boolean } {
  if (entry.customerId) {
    const customer = customers.find(({ id }) => id === entry.customerId);
    if (!customer) throw new Refusal('invalid', [{ code: 'unknown-customer', field: 'customerId', rule: 'A2' }]);
    return { customer, isNew: false };
  }
  const typed = entry.newCustomer ?? {};
  const { problems, like, exclusive } = checkNewCustomer(typed, customers, settings.regions, settings.people);
  if (problems.length > 0) throw new Refusal('invalid', problems);
  if (exclusive && typed.salesperson !== exclusive.exclusiveSalesperson) {
    const { name: region, exclusiveDealer: dealer, exclusiveSalesperson } = exclusive;
    const salesperson = settings.people.find(({ email }) => email === exclusiveSalesperson)?.name ?? exclusiveSalesperson;
    const params = { region, dealer, salesperson };
    throw new Refusal('conflict', [{ code: 'exclusive-region', field: 'newCustomer.salesperson', rule: 'G2', params }]);
  }
  if (like.length > 0 && !typed.likeNamesSeen) {
    const names = like.map(({ name }) => name).join('、');
    throw new Refusal('conflict', [{ code: 'like-customer', field: 'newCustomer.name', rule: 'G1', params: { names } }]);
  }
  return { customer: registerCustomer(typed, customers, { on: by.now.date, by: by.person.email }), isNew: true };
}
