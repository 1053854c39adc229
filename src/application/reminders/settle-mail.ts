import { Refusal } from '../../domain/problem';
import { isInDoubt, settled } from '../../domain/reminder/mail';
import { carryOut, type Desk } from '../carry-out';

export interface SettleMailRequest {
  requestKey: string;
  id: string;
  decision: 'send-again' | 'dismiss';
}

/**
 * An administrator decides about a mail of which nobody knows whether it went out, or that could not be sent (L2).
 * @throws Refusal `invalid` where it is not in doubt any more
 */
export function makeSettleMail(desk: Desk) {
  return ({ requestKey, id, decision }: SettleMailRequest): { id: string } =>
    carryOut(desk, { action: 'settle-mail', requestKey, need: { records: { outbox: 'all' } } }, (hearing) => {
      const { snapshot, now, person } = hearing;
      const mail = snapshot.records.outbox.find((each) => each.id === id);
      if (!mail || !isInDoubt(mail))
        throw new Refusal('invalid', [{ code: 'mail-not-in-doubt', field: 'id', rule: 'L2' }]);
      const after = settled(mail, decision, now);
      const acted = { at: now.instant, by: person.email, action: 'settle-mail', subject: id };
      const audit = [{ ...acted, before: mail.status, after: decision }];
      return { outcome: { id }, changes: { updateRecords: { outbox: [after] }, audit } };
    });
}
