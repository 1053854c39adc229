import type { Draft } from '../../domain/order/draft';
import type { OrderEntry } from '../../domain/order/entry';
import type { PriceApproval } from '../../domain/pricing/price-changes';
import { type Problem, Refusal } from '../../domain/problem';
import type { Person } from '../../domain/settings/settings';
import type { LocalMoment } from '../../domain/time/local-time';
import type { AuditEntry, Snapshot } from '../ports/order-book';

/** The draft that a form was opened from, with the version it saw. */
export interface DraftRef {
  id: string;
  version: number;
}

/**
 * The stored draft that a request speaks of, or null where it speaks of none.
 * @throws Refusal `conflict` where a colleague registered, discarded or changed it meanwhile.
 */
export function draftInHand(snapshot: Snapshot, ref: DraftRef | null): Draft | null {
  if (!ref) return null;
  const draft = snapshot.drafts.find((each) => each.id === ref.id);
  if (!draft) throw new Refusal('conflict', [{ code: 'draft-gone', rule: 'A2' }]);
  if (draft.version !== ref.version) {
    const params = { by: draft.savedBy, date: draft.saved.date, time: draft.saved.time };
    throw new Refusal('conflict', [{ code: 'draft-changed', rule: 'A2', params }]);
  }
  return draft;
}

/** An entry kept as a draft, with what is missing until it can be registered (A2). */
export interface DraftOutcome {
  kind: 'draft';
  id: string;
  version: number;
  missing: Problem[];
}

/** The next version of a draft, or its first. */
export function nextDraft(input: {
  before: Draft | null;
  newId: string;
  entry: OrderEntry;
  priceApprovals: PriceApproval[];
  person: Person;
  now: LocalMoment;
}): Draft {
  return {
    id: input.before?.id ?? input.newId,
    version: (input.before?.version ?? 0) + 1,
    savedBy: input.person.email,
    saved: input.now,
    entry: input.entry,
    priceApprovals: input.priceApprovals,
  };
}

/** The audit line of a saved draft: the whole entry before and after, for it stands nowhere else (M2). */
export function draftAudit(before: Draft | null, after: Draft): AuditEntry {
  return {
    at: after.saved.instant,
    by: after.savedBy,
    action: 'save-draft',
    subject: after.id,
    before: before ? JSON.stringify(before.entry) : '',
    after: JSON.stringify(after.entry),
  };
}
