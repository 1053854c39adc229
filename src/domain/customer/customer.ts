import type { LocalDate, LocalMonth } from '../time/local-time';

/** An order lately taken from a customer, kept on the customer to find duplicates without a search (A7). */
export interface RecentOrder {
  key: string;
  takenOn: LocalDate;
  /** The same text for the same items, whatever their order. */
  itemsFingerprint: string;
}

/** A customer (客户). `id` is `C` and a number of at least four digits. */
export interface Customer {
  id: string;
  name: string;
  phone: string;
  address: string;
  region: string;
  /** E-mail address of the salesperson. */
  salesperson: string;
  registeredOn: LocalDate;
  registeredBy: string;
  recentOrders: RecentOrder[];
  /** The months in which this customer ordered, oldest first: a search by customer opens only these. */
  orderMonths: LocalMonth[];
}
