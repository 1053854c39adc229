import { type ComplaintEntry, entryProblems, recordComplaint } from '../../domain/complaint/answer';
import type { OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import type { IdSource } from '../ports/office';
import { type ComplaintDone, complaintDecision, complaintHearing, complaintNeed, ownOrder } from './complaint-in-hand';

/** A complaint about an order. `requestKey` is made once per intent. */
export interface RecordComplaintRequest {
  requestKey: string;
  key: OrderKey;
  entry: ComplaintEntry;
}

/** Writes a complaint down (I1): settled on the spot, or with the day of its answer. @throws Refusal `invalid`, `forbidden` */
export function makeRecordComplaint(desk: Desk & { ids: IdSource }) {
  return ({ requestKey, key, entry }: RecordComplaintRequest): ComplaintDone => {
    const need = complaintNeed(key, desk.clock.now().date);
    return carryOut(desk, { action: 'record-complaint', requestKey, need }, (hearing) => {
      const order = ownOrder(hearing, key, 'record-complaint');
      const heard = complaintHearing(hearing);
      const problems = entryProblems(entry, order, heard);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const recorded = recordComplaint(entry, order, heard);
      return complaintDecision('record-complaint', null, recorded, hearing, () => desk.ids.next());
    });
  };
}
