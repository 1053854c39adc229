import type { ChangeSet } from '../../application/ports/order-book';
import { REQUESTS } from '../read/kept-values';
import { rowIndexesOf } from '../read/table';
import { text } from '../schema/value-kinds';
import type { CommitContext } from './plan-change';
import { standing } from './write-target';

/** So many requests are remembered. Then the oldest is forgotten: a desk's work of days, and a retry comes in minutes. */
export const REQUESTS_KEPT = 300;

/** Keeps the request's key with its outcome: the row by which a repeated or doubtful call is recognised. */
export function planRequest({ plan, sight }: CommitContext, request: ChangeSet['request']): void {
  const table = sight.table(REQUESTS);
  const row = { key: request.key, at: request.at, by: request.by, outcome: request.outcome };
  const rows = rowIndexesOf(table);
  if (rows.length < REQUESTS_KEPT) {
    plan.appendChecked(standing(table), [row]);
    return;
  }
  const writtenAt = (rowIndex: number): string => text.read(table.content(rowIndex, 'at'));
  const oldest = rows.reduce((a, b) => (writtenAt(b) < writtenAt(a) ? b : a));
  plan.replace(table, oldest, row);
}
