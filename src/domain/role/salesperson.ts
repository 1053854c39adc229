import type { Person } from '../settings/settings';

/** Does this person sell (业务员)? Customers and orders name one of them. */
export function isSalesperson(person: Pick<Person, 'roles'>): boolean {
  return person.roles.includes('salesperson');
}
