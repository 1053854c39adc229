import type { OrderEntry } from '../../../domain/order/entry';
import type { FormCustomer } from '../../../entry/contract';
import type { OrderFormState } from './form-state';

/** The entry as it is sent: what can be read of what was typed, nothing derived. */
export function entryOf({ header, items }: Pick<OrderFormState, 'header' | 'items'>): OrderEntry {
  return { ...header, items: items.map(({ entry }) => entry) };
}

/** The known customer that the entry names, or null. */
export function customerOf({ data, header }: Pick<OrderFormState, 'data' | 'header'>): FormCustomer | null {
  return data?.customers.find(({ id }) => id === header.customerId) ?? null;
}

/** Paths of the fields whose text could not be read, in the order of the form. */
export function unreadPaths({ unread, items }: Pick<OrderFormState, 'unread' | 'items'>): string[] {
  const inItems = items.flatMap((item, place) => Object.keys(item.unread).map((field) => `items.${place}.${field}`));
  return [...Object.keys(unread), ...inItems];
}
