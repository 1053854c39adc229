import { type Contact, satisfactionOf } from '../../domain/customer/contact';
import type { Customer } from '../../domain/customer/customer';
import type { CustomerFile } from '../../domain/customer/customer-file';
import type { Order } from '../../domain/order/order';
import { type Action, may } from '../../domain/role/permission';
import type { Settings } from '../../domain/settings/settings';
import type { LocalMonth } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';
import { CUSTOMER_NEED, customerInHand, fileOf } from './customer-in-hand';

/** So many of a customer's latest months are opened for their orders. */
const MONTHS_SHOWN = 6;

/** A customer with their history (G4). */
export interface CustomerPanel {
  customer: Customer;
  file: CustomerFile;
  /** Newest first, of the latest months in which they ordered. */
  orders: Order[];
  /** The latest older month with orders that are not shown, or null. */
  olderThan: LocalMonth | null;
  /** Newest first. */
  contacts: Contact[];
  satisfaction: number | null;
  settings: Settings;
  may: { edit: boolean; setCredit: boolean; check: boolean; record: boolean };
}

/** Three reads whatever the history: the customer, an index of their latest months, exactly their rows. */
export function makeReadCustomer(desk: Omit<Desk, 'lock'>) {
  return (id: string): CustomerPanel => {
    const need = { ...CUSTOMER_NEED, records: { ...CUSTOMER_NEED.records, contacts: 'all' as const } };
    return lookUp(desk, { action: 'read-customer', need }, (hearing) => {
      const { snapshot, person } = hearing;
      const customer = customerInHand(hearing, id);
      const months = [...customer.orderMonths].sort().reverse();
      const contacts = snapshot.records.contacts.filter(({ customerId }) => customerId === id);
      const mayDo = (action: Action) => may(person, action);
      return {
        customer,
        file: fileOf(snapshot, id).file,
        orders: ordersOf(desk, id, months.slice(0, MONTHS_SHOWN)),
        olderThan: months[MONTHS_SHOWN] ?? null,
        contacts: contacts.sort((a, b) => (`${a.on} ${a.at}` < `${b.on} ${b.at}` ? 1 : -1)),
        satisfaction: satisfactionOf(contacts),
        settings: snapshot.settings,
        may: {
          edit: mayDo('edit-customer'),
          setCredit: mayDo('set-credit'),
          check: mayDo('tick-customer-checks'),
          record: mayDo('record-contact'),
        },
      };
    });
  };
}

function ordersOf(desk: Omit<Desk, 'lock'>, id: string, months: readonly LocalMonth[]): Order[] {
  if (months.length === 0) return [];
  const { index } = desk.book.read({ index: months });
  const lines = Object.values(index).flatMap((found) => found.filter(({ customerId }) => customerId === id));
  if (lines.length === 0) return [];
  const { rows } = desk.book.read({ rows: lines.map(({ place }) => place) });
  const own = rows.map(({ order }) => order).filter(({ customerId }) => customerId === id);
  return own.sort((a, b) => (a.key < b.key ? 1 : -1));
}
