import { effectOf } from '../../domain/ledger/effect';
import {
  type AccountHolder,
  creditAccount,
  creditOf,
  type Receivable,
  receivableOf,
} from '../../domain/ledger/receivable';
import type { ChangeSet, Need, Snapshot } from '../ports/order-book';

type Changes = Omit<ChangeSet, 'request'>;

/** A need that may end in a change of an order, or of money, also reads what is open (H2). */
export function withAccountsNeed(need: Need): Need {
  const touchesMoney = [need.numbering, need.orders, need.addingTo?.ledger].some((part) => part !== undefined);
  return touchesMoney ? { ...need, records: { ...need.records, receivables: 'all' } } : need;
}

/**
 * Keeps the open accounts in step with what is written: each commit carries them for every order and every booking that it writes, so
 * that no use case can forget them.
 */
export function withAccounts(changes: Changes, { records }: Pick<Snapshot, 'records'>): Changes {
  const orders = [...(changes.addOrders ?? []), ...(changes.updateOrders ?? []), ...(changes.reviseOrders ?? [])];
  const wanted = new Map<string, Receivable | null>();
  for (const order of orders) wanted.set(order.key, receivableOf(order));
  for (const { holder, creditFen } of creditChanges(changes)) {
    wanted.set(holder.customerId, creditAccount(holder, creditOf(records.receivables, holder.customerId) + creditFen));
  }
  const known = new Map(records.receivables.map((each) => [each.key, each]));
  const added: Receivable[] = [];
  const updated: Receivable[] = [];
  const removed: Receivable[] = [];
  for (const [key, account] of wanted) {
    const before = known.get(key);
    if (account && before) updated.push(account);
    else if (account) added.push(account);
    else if (before) removed.push(before);
  }
  return {
    ...changes,
    addRecords: { ...changes.addRecords, receivables: added },
    updateRecords: { ...changes.updateRecords, receivables: updated },
    removeRecords: { ...changes.removeRecords, receivables: removed },
  };
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
