import { textProblem } from '../order/check-value';
import type { NewCustomerEntry } from '../order/entry';
import type { Problem } from '../problem';
import { isSalesperson } from '../role/salesperson';
import { personName } from '../settings/names';
import type { Person, Region } from '../settings/settings';
import type { LocalDate } from '../time/local-time';
import type { Customer } from './customer';
import { nextCustomerId } from './customer-id';
import { isLikeName } from './like-name';
import { isPhone, isSamePhone } from './phone';

/** The clerk is shown so many like customers. */
const MOST_SHOWN = 5;

/** What the check of a new customer found. Generic, so that the form can check with the customers it was given. */
export interface NewCustomerCheck<Known> {
  problems: Problem[];
  /** Customers with the same phone, then those with a like name (G1). */
  like: Known[];
  /** The region's entry where an exclusive dealer has it (G2). */
  exclusive: Region | null;
}

/**
 * Checks a new customer as typed (G1, G2); what is still open is told by `missingFields`. Like customers are a
 * problem until the clerk has seen them; an exclusive region is one unless the customer goes to that dealer's salesperson.
 */
export function checkNewCustomer<Known extends Pick<Customer, 'name' | 'phone'>>(
  entry: NewCustomerEntry,
  customers: readonly Known[],
  regions: readonly Region[],
  people: readonly Pick<Person, 'email' | 'name' | 'roles'>[],
): NewCustomerCheck<Known> {
  const { name, phone, region, salesperson } = entry;
  const samePhone = phone ? customers.filter((each) => isSamePhone(each.phone, phone)) : [];
  const likeName = name ? customers.filter((each) => !samePhone.includes(each) && isLikeName(each.name, name)) : [];
  const like = [...samePhone, ...likeName].slice(0, MOST_SHOWN);
  const found = region ? regions.find((each) => each.name === region) : undefined;
  const exclusive = found?.exclusiveDealer ? found : null;

  const problems: Problem[] = [
    ...textProblem(name, 'newCustomer.name', 'G1'),
    ...textProblem(entry.address, 'newCustomer.address', 'G1'),
  ];
  if (phone && !isPhone(phone)) problems.push({ code: 'bad-phone', field: 'newCustomer.phone', rule: 'G1' });
  if (region && !found)
    problems.push({ code: 'unknown-region', field: 'newCustomer.region', rule: 'G1', params: { region } });
  if (salesperson && !people.some((each) => each.email === salesperson && isSalesperson(each))) {
    problems.push({ code: 'unknown-salesperson', field: 'newCustomer.salesperson', rule: 'G1' });
  }
  if (like.length > 0 && !entry.likeNamesSeen) {
    const names = like.map((each) => each.name).join('、');
    problems.push({ code: 'like-customer', field: 'newCustomer.name', rule: 'G1', params: { names } });
  }
  if (exclusive && salesperson !== exclusive.exclusiveSalesperson) problems.push(exclusiveProblem(exclusive, people));
  return { problems, like, exclusive };
}

function exclusiveProblem(region: Region, people: readonly Pick<Person, 'email' | 'name'>[]): Problem {
  const { exclusiveDealer: dealer, exclusiveSalesperson: email } = region;
  const salesperson = personName(people, email);
  const params = { region: region.name, dealer, salesperson };
  return { code: 'exclusive-region', field: 'newCustomer.salesperson', rule: 'G2', params };
}

/** The customer that a complete and checked entry makes, under the next free id. */
export function newCustomer(
  entry: NewCustomerEntry,
  customers: readonly Pick<Customer, 'id'>[],
  registered: { on: LocalDate; by: string },
): Customer {
  return {
    id: nextCustomerId(customers),
    name: entry.name ?? '',
    phone: entry.phone ?? '',
    address: entry.address ?? '',
    region: entry.region ?? '',
    salesperson: entry.salesperson ?? '',
    registeredOn: registered.on,
    registeredBy: registered.by,
    recentOrders: [],
    orderMonths: [],
  };
}
