import type { Customer } from '../../domain/customer/customer';
import type { customersTab } from '../schema/customers';
import type { RowOf } from '../schema/tab';

export type CustomerRow = RowOf<(typeof customersTab)['columns']>;

export function customerToRow(customer: Customer): CustomerRow {
  return {
    ...customer,
    recentOrders: customer.recentOrders.map(({ key, takenOn, itemsFingerprint }) => [key, takenOn, itemsFingerprint]),
  };
}

export function customerFromRow(row: CustomerRow): Customer {
  return {
    ...row,
    salesperson: row.salesperson.trim().toLowerCase(),
    recentOrders: row.recentOrders.map(([key, takenOn, itemsFingerprint]) => ({ key, takenOn, itemsFingerprint })),
  };
}
