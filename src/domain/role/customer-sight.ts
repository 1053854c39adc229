import type { Person } from '../settings/settings';
import { may } from './permission';

/** A salesperson sees the customers they sell to; whoever reads customers in another role sees all of them (M1, M3). */
export function seesCustomer(person: Person, customer: { salesperson: string }): boolean {
  return seesEveryCustomer(person) || customer.salesperson === person.email;
}

export function seesEveryCustomer(person: Person): boolean {
  const roles = person.roles.filter((role) => role !== 'salesperson');
  return may({ email: person.email, roles }, 'read-customer');
}
