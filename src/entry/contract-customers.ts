import type { ContactEntry, ContactKind } from '../domain/customer/contact';
import type { Checklist, CreditTerms, CustomerCheck } from '../domain/customer/customer-file';
import type { CustomerFields } from '../domain/customer/edit-customer';
import type { OrderStatus } from '../domain/order/order';
import type { Person, Region } from '../domain/settings/settings';
import type { LocalDate } from '../domain/time/local-time';
import type { Answer, FormCustomer } from './contract';

/** Everything that the customers' page searches in and checks with. */
export interface CustomersData {
  customers: FormCustomer[];
  regions: Region[];
  salespeople: Pick<Person, 'email' | 'name' | 'roles'>[];
  today: LocalDate;
  mayEdit: boolean;
}

/** A line of a checklist (G3, F4); `byName` is empty where it is not done. */
export interface ShownCheck {
  check: CustomerCheck;
  name: string;
  byName: string;
  on: LocalDate;
}

export interface ShownContact {
  id: string;
  kind: ContactKind;
  kindName: string;
  on: LocalDate;
  text: string;
  /** The short number of the order that it is about, or empty. */
  order: string;
  score: number | null;
  byName: string;
}

export interface CustomerOrder {
  key: string;
  shortNumber: string;
  takenOn: LocalDate;
  categoryName: string;
  quantity: number;
  amountFen: number;
  status: OrderStatus;
  statusName: string;
}

/** A customer with their history (G4). */
export interface CustomerSheet extends FormCustomer {
  salespersonName: string;
  registeredOn: LocalDate;
  firstOrder: ShownCheck[];
  firstShipment: ShownCheck[];
  credit: CreditTerms | null;
  orders: CustomerOrder[];
  /** Orders of this month and older ones are not listed; null where all are. */
  olderThan: string | null;
  contacts: ShownContact[];
  satisfaction: number | null;
  may: { edit: boolean; setCredit: boolean; check: boolean; record: boolean };
}

export interface SaveCustomer {
  requestKey: string;
  id: string | null;
  fields: CustomerFields;
  readFrom: CustomerFields | null;
  likeNamesSeen: boolean;
}

export interface CustomerCallables {
  openCustomers(request: null): Answer<CustomersData>;
  readCustomer(request: { id: string }): Answer<CustomerSheet>;
  saveCustomer(request: SaveCustomer): Answer<{ id: string; name: string }>;
  setCredit(request: { requestKey: string; id: string; limitFen: number; days: number }): Answer<{ id: string }>;
  tickChecks(request: {
    requestKey: string;
    id: string;
    list: Checklist;
    ticked: CustomerCheck[];
  }): Answer<{ id: string }>;
  recordContact(request: { requestKey: string; customerId: string; entry: ContactEntry }): Answer<{ id: string }>;
}
