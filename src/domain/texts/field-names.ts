import type { ItemEntry, NewCustomerEntry, OrderEntry } from '../order/entry';

/** Every field that a problem can stand beside, by the last part of its path. */
export type FieldName = Exclude<keyof OrderEntry | keyof ItemEntry | keyof NewCustomerEntry, 'newCustomer'>;
