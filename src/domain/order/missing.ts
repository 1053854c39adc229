import type { Customer } from '../customer/customer';
import type { Problem } from '../problem';
import { isOpen, REQUIRED_ITEM_FIELDS, REQUIRED_ORDER_FIELDS } from './complete-entry';
import type { NewCustomerEntry, OrderEntry } from './entry';
import { normaliseItem } from './normalise';

/** What a new customer needs (G1). */
const REQUIRED_CUSTOMER_FIELDS = [
  'name',
  'phone',
  'address',
  'region',
  'salesperson',
] as const satisfies readonly (keyof NewCustomerEntry)[];

/**
 * Exactly what an entry still lacks before it can be registered (A2, G1), in the order of the form. Paths are those of
 * `OrderEntry`: `customerId`, `newCustomer.phone`, `items.0.colour`.
 * @param known.customer the customer that the entry names: their phone and address stand in for open ones.
 */
export function missingFields(
  entry: OrderEntry,
  known: { customer: Pick<Customer, 'phone' | 'address'> | null },
): Problem[] {
  return [
    ...missingOf(entry, REQUIRED_ORDER_FIELDS, '', 'A2'),
    ...missingCustomer(entry, known.customer),
    ...missingItems(entry),
  ];
}

function missingCustomer(entry: OrderEntry, customer: Pick<Customer, 'phone' | 'address'> | null): Problem[] {
  if (!entry.customerId && entry.newCustomer) {
    return missingOf(entry.newCustomer, REQUIRED_CUSTOMER_FIELDS, 'newCustomer.', 'G1');
  }
  if (!entry.customerId) return [missing('customerId', 'A2')];
  return [
    ...(isOpen(entry.phone) && isOpen(customer?.phone) ? [missing('phone', 'A2')] : []),
    ...(isOpen(entry.deliveryAddress) && isOpen(customer?.address) ? [missing('deliveryAddress', 'A2')] : []),
  ];
}

function missingItems(entry: OrderEntry): Problem[] {
  if (entry.items.length === 0) return [{ code: 'no-items', field: 'items', rule: 'A2' }];
  return entry.items.flatMap((item, index) =>
    missingOf(normaliseItem(item), REQUIRED_ITEM_FIELDS, `items.${index}.`, 'A2'),
  );
}

function missingOf<Entry>(
  entry: Entry,
  fields: readonly (keyof Entry & string)[],
  path: string,
  rule: string,
): Problem[] {
  return fields.filter((field) => isOpen(entry[field])).map((field) => missing(path + field, rule));
}

function missing(field: string, rule: string): Problem {
  return { code: 'missing', field, rule };
}
