import { moveAnswer, moveProblems, settleComplaint, settlementProblems } from '../../domain/complaint/answer';
import type { Settlement } from '../../domain/complaint/complaint';
import type { OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import type { LocalDate } from '../../domain/time/local-time';
import { carryOut, type Desk } from '../carry-out';
import type { IdSource } from '../ports/office';
import {
  type ComplaintDone,
  complaintDecision,
  complaintHearing,
  complaintNeed,
  openComplaint,
  ownOrder,
} from './complaint-in-hand';

export interface ComplaintRef {
  requestKey: string;
  key: OrderKey;
  number: string;
}

export interface SettleComplaintRequest extends ComplaintRef {
  settlement: Settlement;
}

/** Settles a complaint (I1, I3): outcome, whose error it was, what is taken off. @throws Refusal `invalid`, `forbidden`, `conflict` */
export function makeSettleComplaint(desk: Desk & { ids: IdSource }) {
  return ({ requestKey, key, number, settlement }: SettleComplaintRequest): ComplaintDone => {
    const need = complaintNeed(key, desk.clock.now().date);
    return carryOut(desk, { action: 'settle-complaint', requestKey, need }, (hearing) => {
      const order = ownOrder(hearing, key, 'settle-complaint');
      const complaint = openComplaint(hearing.snapshot, key, number);
      const heard = complaintHearing(hearing);
      const problems = settlementProblems(settlement, order, heard);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const settled = settleComplaint(complaint, settlement, order, heard);
      return complaintDecision('settle-complaint', complaint, settled, hearing, () => desk.ids.next());
    });
  };
}

export interface MoveAnswerRequest extends ComplaintRef {
  newOn: LocalDate;
  reason: string;
}

/** Names another day for the answer, with the reason (I1). @throws Refusal as above */
export function makeMoveAnswer(desk: Desk & { ids: IdSource }) {
  return ({ requestKey, key, number, newOn, reason }: MoveAnswerRequest): ComplaintDone => {
    const need = complaintNeed(key, desk.clock.now().date);
    return carryOut(desk, { action: 'settle-complaint', requestKey, need }, (hearing) => {
      const order = ownOrder(hearing, key, 'settle-complaint');
      const complaint = openComplaint(hearing.snapshot, key, number);
      const move = { newOn, why: reason };
      const problems = moveProblems(move, complaint, hearing.now.date);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const moved = moveAnswer(complaint, move, order, complaintHearing(hearing));
      return complaintDecision('settle-complaint', complaint, moved, hearing, () => desk.ids.next());
    });
  };
}
