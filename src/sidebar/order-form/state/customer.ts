import type { NewCustomerEntry } from '../../../domain/order/entry';
import { applyChange, type Change } from './change';
import type { HeaderEntry, OrderFormState } from './form-state';

/** What belongs to the customer and goes with them. */
const NOBODY: Change<HeaderEntry> = {
  customerId: undefined,
  newCustomer: undefined,
  phone: undefined,
  deliveryAddress: undefined,
  salesperson: undefined,
};

/** Chooses a known customer; phone, address and salesperson follow theirs until they are overwritten. */
export function chooseCustomer(state: OrderFormState, customerId: string): OrderFormState {
  return { ...state, customerQuery: '', header: applyChange(state.header, { ...NOBODY, customerId }) };
}

/** Begins a new customer with what is known of them, such as the name that found nobody (G1). */
export function beginNewCustomer(state: OrderFormState, newCustomer: NewCustomerEntry): OrderFormState {
  return { ...state, customerQuery: '', header: applyChange(state.header, { ...NOBODY, newCustomer }) };
}

export function clearCustomer(state: OrderFormState): OrderFormState {
  return { ...state, customerQuery: '', header: applyChange(state.header, NOBODY) };
}

/**
 * Applies a change to the new customer. Another name or phone must be compared again (G1); an exclusive region brings its
 * dealer's salesperson with it (G2).
 */
export function editNewCustomer(state: OrderFormState, change: Change<NewCustomerEntry>): OrderFormState {
  const seen: Change<NewCustomerEntry> = 'name' in change || 'phone' in change ? { likeNamesSeen: undefined } : {};
  const newCustomer = applyChange(state.header.newCustomer ?? {}, { ...seen, ...dealerOf(state, change), ...change });
  return { ...state, header: applyChange(state.header, { newCustomer }) };
}

function dealerOf(state: OrderFormState, change: Change<NewCustomerEntry>): Change<NewCustomerEntry> {
  const region = state.data?.settings.regions.find(({ name }) => name === change.region);
  return region?.exclusiveDealer ? { salesperson: region.exclusiveSalesperson } : {};
}

/** What a search text says of a customer that it did not find: a phone, a name, or letters that are only a sound. */
export function newCustomerFrom(query: string): NewCustomerEntry {
  const typed = query.trim();
  if (/^[\d\s+()-]{5,}$/.test(typed)) return { phone: typed };
  return /^[a-z'’\s\d]*$/i.test(typed) ? {} : { name: typed };
}
