import type { Person } from '../settings/settings';
import { may } from './permission';

/** A salesperson sees the customers they sell to; whoever reads customers in another role sees all of them (M1, M3). */
export function seesCustomer(person: Person, customer: { salesperson: string }): boolean {
  const roles = person.roles.filter((role) => role !== 'salesperson');
  if (may({ email: person.email, roles }, 'read-customer')) return true;
  return customer.salesperson === person.email;
}
