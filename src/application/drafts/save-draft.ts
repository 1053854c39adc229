import { checkEntry } from '../../domain/order/check-entry';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import { reviewEntry } from '../orders/entry-review';
import type { SaveOrderRequest } from '../orders/register-order';
import type { IdSource } from '../ports/office';
import { draftDecision } from './draft-decision';
import { type DraftOutcome, draftInHand } from './draft-in-hand';

/** Keeps an entry as a draft, complete or not: the phone rings, a colleague goes on, a salesperson sets a price (A2, G5). */
export function makeSaveDraft(desk: Desk & { ids: IdSource }) {
  return (request: Omit<SaveOrderRequest, 'duplicatesSeen'>): DraftOutcome => {
    const need = { customers: true, prices: true, drafts: true };
    return carryOut(desk, { action: 'save-draft', requestKey: request.requestKey, need }, (hearing) => {
      const { snapshot, person, now } = hearing;
      const before = draftInHand(snapshot, request.draft);
      const wrong = checkEntry(request.entry, { now, ...snapshot.settings });
      if (wrong.length > 0) throw new Refusal('invalid', wrong);
      const approvals = before?.priceApprovals ?? [];
      const review = reviewEntry(request.entry, snapshot, { person, approvals, at: now.instant });
      return draftDecision({ hearing, before, newId: desk.ids.next(), entry: request.entry, review });
    });
  };
}
