import { isOpen } from '../order/complete-entry';
import type { NewCustomerEntry } from '../order/entry';
import type { Problem } from '../problem';
import type { Person, Region } from '../settings/settings';
import type { Customer } from './customer';
import { checkNewCustomer, type NewCustomerCheck } from './new-customer';

/** The fields that a customer's form holds (G1). */
export const CUSTOMER_FIELDS = ['name', 'phone', 'address', 'region', 'salesperson'] as const;
export type CustomerFields = Record<(typeof CUSTOMER_FIELDS)[number], string>;

type Known = Pick<Customer, 'id' | 'name' | 'phone' | 'region'>;

/**
 * Checks a customer's form, for a new customer or a known one: everything is needed (G1), like customers are shown before, and a region's
 * exclusive dealer comes first where the customer is new there (G2).
 * @param own the customer who is changed, as they stand; null for a new one
 */
export function checkCustomerForm<Each extends Known>(
  entry: NewCustomerEntry,
  own: Each | null,
  customers: readonly Each[],
  regions: readonly Region[],
  people: readonly Pick<Person, 'email' | 'name' | 'roles'>[],
): NewCustomerCheck<Each> {
  const others = customers.filter(({ id }) => id !== own?.id);
  const check = checkNewCustomer(entry, others, regions, people);
  const missing = CUSTOMER_FIELDS.filter((field) => isOpen(entry[field])).map(
    (field): Problem => ({ code: 'missing', field: `newCustomer.${field}`, rule: 'G1' }),
  );
  const isSameName = own !== null && own.name === entry.name && own.phone === entry.phone;
  const isSameRegion = own !== null && own.region === entry.region;
  const raised = check.problems.filter(
    ({ code, field }) =>
      !missing.some((each) => each.field === field) &&
      !(isSameName && code === 'like-customer') &&
      !(isSameRegion && code === 'exclusive-region'),
  );
  return { ...check, like: isSameName ? [] : check.like, problems: [...missing, ...raised] };
}

/** The fields of a customer's form as the customer stands. */
export function fieldsOf(customer: CustomerFields): CustomerFields {
  const { name, phone, address, region, salesperson } = customer;
  return { name, phone, address, region, salesperson };
}

export function isSameFields(a: CustomerFields, b: CustomerFields): boolean {
  return CUSTOMER_FIELDS.every((field) => a[field] === b[field]);
}
