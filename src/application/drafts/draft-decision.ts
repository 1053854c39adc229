import type { Draft } from '../../domain/order/draft';
import type { OrderEntry } from '../../domain/order/entry';
import type { Decision, Hearing } from '../carry-out';
import type { EntryReview } from '../orders/entry-review';
import type { AuditEntry } from '../ports/order-book';
import type { DraftOutcome } from './draft-in-hand';

/** The decision to keep an entry as a draft: new, or the next version of the one it was opened from (A2). */
export function draftDecision(input: {
  hearing: Hearing;
  before: Draft | null;
  newId: string;
  entry: OrderEntry;
  review: EntryReview;
}): Decision<DraftOutcome> {
  const { hearing, before, entry, review } = input;
  const draft: Draft = {
    id: before?.id ?? input.newId,
    version: (before?.version ?? 0) + 1,
    savedBy: hearing.person.email,
    saved: hearing.now,
    entry,
    priceApprovals: review.prices.approvals,
  };
  return {
    outcome: { kind: 'draft', id: draft.id, version: draft.version, missing: review.missing },
    changes: { saveDrafts: [draft], audit: [draftAudit(before, draft)] },
  };
}

/** The audit line of a saved draft: the whole entry before and after, for it stands nowhere else (M2). */
function draftAudit(before: Draft | null, after: Draft): AuditEntry {
  return {
    at: after.saved.instant,
    by: after.savedBy,
    action: 'save-draft',
    subject: after.id,
    before: before ? JSON.stringify(before.entry) : '',
    after: JSON.stringify(after.entry),
  };
}
