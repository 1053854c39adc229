import type { Draft } from '../../domain/order/draft';
import { type Problem, Refusal } from '../../domain/problem';
import type { Snapshot } from '../ports/order-book';

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
