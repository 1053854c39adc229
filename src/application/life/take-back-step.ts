import { lastStep } from '../../domain/life/last-step';
import { type TakeBackInput, takeBack } from '../../domain/life/take-back';
import type { OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { carryOut, type Desk } from '../carry-out';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';
import { takeBackHearing } from './step-hearing';
import type { MovedOrder } from './take-step';

export interface TakeBackStepRequest extends TakeBackInput {
  requestKey: string;
  key: OrderKey;
}

/**
 * Takes the last step of one order back (F1): the order stands as before it, the audit log keeps who had taken it and why it was
 * taken back (M2). @throws Refusal `invalid` for an unknown order, or where the step can't be taken back.
 */
export function makeTakeBackStep(desk: Desk) {
  return ({ requestKey, key, ...input }: TakeBackStepRequest): MovedOrder => {
    const need = { orders: [monthOfKey(key)], only: [key] };
    return carryOut<MovedOrder>(desk, { action: 'take-back-step', requestKey, need }, (hearing) => {
      const before = orderInHand(hearing.snapshot, key);
      const { order, problems } = takeBack(before, input, takeBackHearing(hearing));
      if (!order) throw new Refusal('invalid', problems);
      const { shortNumber, status } = order;
      const audit = {
        at: hearing.now.instant,
        by: hearing.person.email,
        action: 'take-back-step',
        subject: key,
        before: JSON.stringify({ status: before.status, ...lastStep(before) }),
        after: JSON.stringify({ status, reason: input.reason }),
      };
      return { outcome: { key, shortNumber, status }, changes: { updateOrders: [order], audit: [audit] } };
    });
  };
}
