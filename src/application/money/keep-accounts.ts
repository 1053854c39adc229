import { dequal } from 'dequal/lite';
import { effectOf } from '../../domain/ledger/effect';
import {
  type AccountHolder,
  accountOf,
  creditAccount,
  type Receivable,
  receivableOf,
} from '../../domain/ledger/receivable';
import type { Order } from '../../domain/order/order';
import { ordersByKey } from '../orders/order-in-hand';
import type { ChangeSet, Need, Snapshot } from '../ports/order-book';

type Changes = Omit<ChangeSet, 'request'>;

/**
 * A need that may end in a booking also reads what is open, for the credit of customers (H2). One that may only end in a change of orders
 * reads which accounts there are: what is in them follows from the orders.
 */
export function withAccountsNeed(need: Need): Need {
  if (need.records?.receivables) return need;
  if (need.addingTo?.ledger) return { ...need, records: { ...need.records, receivables: 'all' } };
  return need.numbering || need.orders ? { ...need, keysOf: { ...need.keysOf, receivables: 'all' } } : need;
}

/**
 * Keeps the open accounts in step with what is written: each commit carries them for every order and every booking that it writes, so
 * that no use case can forget them. An account that stays as it is, is not written.
 */
export function withAccounts(changes: Changes, snapshot: Pick<Snapshot, 'records' | 'recordKeys' | 'orders'>): Changes {
  const { records, recordKeys } = snapshot;
  const known = recordKeys?.receivables ?? new Set(records.receivables.map(({ key }) => key));
  const before = ordersByKey(snapshot);
  const orders = [...(changes.addOrders ?? []), ...(changes.updateOrders ?? []), ...(changes.reviseOrders ?? [])];
  const added: Receivable[] = [];
  const updated: Receivable[] = [];
  const removed: Receivable[] = [];
  for (const [key, order] of new Map(orders.map((each) => [each.key, each]))) {
    const account = receivableOf(order);
    if (!account && known.has(key)) removed.push(accountOf(order));
    else if (account && !known.has(key)) added.push(account);
    else if (account && !isSame(account, before.get(key))) updated.push(account);
  }
  for (const { holder, creditFen } of creditChanges(changes)) {
    const former = records.receivables.find(({ key }) => key === holder.customerId);
    const account = creditAccount(holder, (former?.creditFen ?? 0) + creditFen);
    if (account) (former ? updated : added).push(account);
    else if (former) removed.push(former);
  }
  return {
    ...changes,
    addRecords: { ...changes.addRecords, receivables: added },
    updateRecords: { ...changes.updateRecords, receivables: updated },
    removeRecords: { ...changes.removeRecords, receivables: removed },
  };
}

/** Had the order this very account before? */
function isSame(account: Receivable, before: Order | undefined): boolean {
  return before !== undefined && dequal(receivableOf(before), account);
}

/** What the bookings of a commit add to each customer's credit, or take from it. */
function creditChanges({ addRecords }: Changes): { holder: AccountHolder; creditFen: number }[] {
  const byCustomer = new Map<string, { holder: AccountHolder; creditFen: number }>();
  for (const entry of addRecords?.ledger ?? []) {
    const { creditFen } = effectOf(entry);
    if (creditFen === 0) continue;
    const sum = (byCustomer.get(entry.customerId)?.creditFen ?? 0) + creditFen;
    byCustomer.set(entry.customerId, { holder: entry, creditFen: sum });
  }
  return [...byCustomer.values()];
}
