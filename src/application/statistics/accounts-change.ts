import type { Receivable } from '../../domain/ledger/receivable';
import type { ChangeSet, Snapshot } from '../ports/order-book';

/** The open accounts as they were read, and as a commit leaves them. */
export interface AccountsChange {
  before: readonly Receivable[];
  after: readonly Receivable[];
}

/** What a commit does to open accounts that were all read. */
export function accountsChange(
  { records }: Pick<Snapshot, 'records'>,
  { addRecords, updateRecords, removeRecords }: Omit<ChangeSet, 'request'>,
): AccountsChange {
  const updated = new Map((updateRecords?.receivables ?? []).map((account) => [account.key, account]));
  const removed = new Set((removeRecords?.receivables ?? []).map(({ key }) => key));
  const stay = records.receivables.filter(({ key }) => !removed.has(key));
  const after = [...stay.map((account) => updated.get(account.key) ?? account), ...(addRecords?.receivables ?? [])];
  return { before: records.receivables, after };
}
