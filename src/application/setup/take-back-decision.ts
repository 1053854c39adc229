import type { Customer } from '../../domain/customer/customer';
import { byReason, type LeftBehind } from '../../domain/import/left-behind';
import { hindersTakeBack, isCustomerUsed, takeBackOrder } from '../../domain/import/take-back';
import type { Order } from '../../domain/order/order';
import type { Problem } from '../../domain/problem';
import type { Hearing } from '../carry-out';
import { ordersByKey } from '../orders/order-in-hand';
import type { AuditEntry, ChangeSet } from '../ports/order-book';

/** What becomes of some orders or customers of an import. */
export interface TakeBackDecision {
  /** How many are withdrawn or removed by this. */
  count: number;
  /** How many were withdrawn or gone before. */
  before: number;
  /** Those that stay, by what keeps them. */
  left: LeftBehind[];
  changes: Pick<ChangeSet, 'updateOrders' | 'updateCustomers' | 'removeCustomerIds'> & { audit: AuditEntry[] };
}

/** Orders that nothing happened to since are withdrawn; one line of the log each (M2). */
export function takeBackOrders(
  { snapshot, person, now }: Hearing,
  reference: string,
  keys: readonly string[],
): TakeBackDecision {
  const filed = ordersByKey(snapshot);
  const left: { problem: Problem; number: string }[] = [];
  const taken: Order[] = [];
  let before = 0;
  for (const key of keys) {
    const order = filed.get(key);
    if (!order) left.push({ problem: { code: 'import-row-gone', rule: 'B4' }, number: key });
    else if (order.status === 'withdrawn') before += 1;
    else {
      const problem = hindersTakeBack(order);
      if (problem) left.push({ problem, number: key });
      else taken.push(takeBackOrder(order, reference, now));
    }
  }
  const withdrawn = new Set(taken.map(({ key }) => key));
  const audit = taken.map(({ key, status, life }) => ({
    ...{ at: now.instant, by: person.email, action: 'take-back-import', subject: key },
    before: JSON.stringify({ status: life.withdrawal?.formerStatus }),
    after: JSON.stringify({ status, import: reference }),
  }));
  const updateCustomers = withoutRecent(snapshot.customers, withdrawn);
  return {
    count: taken.length,
    before,
    left: byReason(left),
    changes: { updateOrders: taken, updateCustomers, audit },
  };
}

/** Customers that nothing is kept of but their row are removed; the log keeps the whole row (M2). */
export function takeBackCustomers(
  { snapshot, person, now }: Hearing,
  reference: string,
  ids: readonly string[],
): TakeBackDecision {
  const { customers, drafts, records } = snapshot;
  const { customerFiles, contacts, receivables, sentPapers } = records;
  const known = new Set([
    ...[customerFiles, contacts, receivables, sentPapers].flatMap((kept) => kept.map(({ customerId }) => customerId)),
    ...drafts.map(({ entry }) => entry.customerId ?? ''),
  ]);
  const there = new Map(customers.map((customer) => [customer.id, customer]));
  const left: { problem: Problem; number: string }[] = [];
  const removed: Customer[] = [];
  let before = 0;
  for (const id of ids) {
    const customer = there.get(id);
    if (!customer) before += 1;
    else if (isCustomerUsed(customer, known))
      left.push({ problem: { code: 'import-customer-used', rule: 'G1' }, number: id });
    else removed.push(customer);
  }
  const audit = removed.map((customer) => ({
    ...{ at: now.instant, by: person.email, action: 'take-back-import', subject: customer.id },
    before: JSON.stringify(customer),
    after: JSON.stringify({ removed: true, import: reference }),
  }));
  const removeCustomerIds = removed.map(({ id }) => id);
  return { count: removed.length, before, left: byReason(left), changes: { removeCustomerIds, audit } };
}

/** What is withdrawn is no duplicate of what is entered in its place (A7). */
function withoutRecent(customers: readonly Customer[], withdrawn: ReadonlySet<string>): Customer[] {
  return customers.flatMap((customer) => {
    const recentOrders = customer.recentOrders.filter(({ key }) => !withdrawn.has(key));
    return recentOrders.length === customer.recentOrders.length ? [] : [{ ...customer, recentOrders }];
  });
}
