import { carryOut, type Desk } from '../carry-out';
import { draftInHand } from './draft-in-hand';

/** Discards a draft that nobody changed meanwhile; the audit log keeps what it held. */
export function makeDiscardDraft(desk: Desk) {
  return (request: { requestKey: string; id: string; version: number }): { id: string } =>
    carryOut(
      desk,
      { action: 'discard-draft', requestKey: request.requestKey, need: { drafts: true } },
      ({ snapshot, person, now }) => {
        const draft = draftInHand(snapshot, request);
        const before = JSON.stringify(draft?.entry);
        const audit = [
          { at: now.instant, by: person.email, action: 'discard-draft', subject: request.id, before, after: '' },
        ];
        return { outcome: { id: request.id }, changes: { removeDraftIds: [request.id], audit } };
      },
    );
}
