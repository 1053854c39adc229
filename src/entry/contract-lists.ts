import type { OrderList } from '../domain/life/order-lists';
import type { ShippedItem } from '../domain/life/shipment';
import type { OrderStatus } from '../domain/order/order';
import type { LocalDate } from '../domain/time/local-time';
import type { Answer } from './contract';
import type { ShownStep } from './contract-life';

/** An order as a list shows it: who, where it stands, and what its next steps are. */
export interface ListedOrder {
  key: string;
  shortNumber: string;
  customerName: string;
  categoryName: string;
  status: OrderStatus;
  statusName: string;
  rush: boolean;
  quantity: number;
  promisedOn: LocalDate;
  revision: number;
  leftToShip: ShippedItem[];
  /** What the list is about, in words; empty where its name says it all. */
  detail: string;
  steps: ShownStep[];
}

export interface OrderListing {
  orders: ListedOrder[];
  today: LocalDate;
  /** Set where older months were not looked through; send it back to go on. */
  more: string | null;
}

/** A field of the register beside the same field of the production order (A5). */
export interface ShownComparison {
  /** The item's number, or empty for the order itself. */
  item: string;
  field: string;
  register: string;
  production: string;
  differs: boolean;
  /** The notice that changed it since it was registered, or empty. */
  notice: string;
}

/** An order beside what the register says; `fields` is null where no register line of it is kept. */
export interface CrossCheckSheet {
  key: string;
  shortNumber: string;
  revision: number;
  promisedOn: LocalDate;
  fields: ShownComparison[] | null;
}

/** The callables of lists of orders. */
export interface ListCallables {
  /** The orders of the rows that are selected in the grid of whoever asks. */
  openSelection(request: null): Answer<OrderListing>;
  listOrders(request: { list: OrderList; from: string | null }): Answer<OrderListing>;
  /** Register and production order side by side (A5). */
  compareWithRegister(request: { keys: string[] }): Answer<{ sheets: CrossCheckSheet[] }>;
  /** Opens the order in the sidebar. */
  showOrder(request: { key: string }): Answer<{ key: string }>;
}
