import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { may, notAllowed } from '../role/permission';
import { rolesForOrder } from '../role/roles-for-order';
import type { Person, Settings } from '../settings/settings';
import { monthOf } from '../time/local-date';
import type { LocalMoment, LocalMonth } from '../time/local-time';
import { requiredText } from './check-input';
import { BACKWARD, type BackwardStep, type LastStep, lastSlip, lastStep, whatCameAfter } from './last-step';
import type { OrderLife } from './order-life';
import { noOpenNotice } from './steps/release';
import type { StepOutcome } from './take-step';

/** Who takes a step back, when, and what it is judged by. */
export interface TakeBackHearing {
  person: Person;
  now: LocalMoment;
  facts: { settings: Pick<Settings, 'categories'>; isClosed(month: LocalMonth): boolean };
}

/** What is taken back, as it was seen, and why. */
export interface TakeBackInput {
  step: BackwardStep;
  reason: string;
}

/** The last step as a panel offers to take it back: possible, or why not. */
export interface PossibleTakeBack extends LastStep {
  why: Problem[];
}

/** What this person can take back; null where there is nothing, or where it is not theirs to take back (F1, M1). */
export function possibleTakeBack(order: Order, hearing: TakeBackHearing): PossibleTakeBack | null {
  const last = lastStep(order);
  if (!last || denials(order, last, hearing).length > 0) return null;
  return { ...last, why: obstacles(order, last, hearing) };
}

/** Takes the last step back (F1): the order stands as before it. What came after stands against it. */
export function takeBack(order: Order, { step, reason }: TakeBackInput, hearing: TakeBackHearing): StepOutcome {
  const problems = problemsOf(order, step, hearing);
  const all = problems.length > 0 ? problems : requiredText(reason, 'reason', 'F1');
  return all.length > 0 ? { order: null, problems: all } : { order: without(order, step), problems: [] };
}

function problemsOf(order: Order, step: BackwardStep, hearing: TakeBackHearing): Problem[] {
  const last = lastStep(order);
  if (!last) return [{ code: 'nothing-to-take-back', rule: 'F1', params: { status: order.status } }];
  const denied = denials(order, last, hearing);
  if (denied.length > 0) return denied;
  if (last.step !== step) return [{ code: 'last-step-differs', rule: 'F1', params: { step: last.step } }];
  return obstacles(order, last, hearing);
}

/** Whoever took the step takes it back on the same day; a manager later too. */
function denials(order: Order, last: LastStep, { person, now, facts }: TakeBackHearing): Problem[] {
  const { email } = person;
  const roles = rolesForOrder(person, order, facts.settings.categories);
  if (!may(person, 'take-back-step')) return [notAllowed('take-back-step', 'not-your-step')];
  if (!may({ email, roles }, 'take-back-step')) return [{ code: 'not-your-order', rule: 'M1' }];
  const isOwnOfToday = last.by === email && last.at.date === now.date;
  return isOwnOfToday || may(person, 'take-back-any-step') ? [] : [{ code: 'take-back-by-whom', rule: 'F1' }];
}

function obstacles(order: Order, last: LastStep, { facts }: TakeBackHearing): Problem[] {
  const month = monthOf(last.at.date);
  return [
    ...noOpenNotice(order),
    ...whatCameAfter(order, last).map((each) => ({ ...each, rule: 'F1' })),
    ...(facts.isClosed(month) ? [{ code: 'step-month-closed' as const, rule: 'J5', params: { month } }] : []),
  ];
}

function without(order: Order, step: BackwardStep): Order {
  return { ...order, status: BACKWARD[step], life: { ...order.life, ...emptied(order.life, step) } };
}

/** What the step wrote, empty again. */
function emptied({ shipments, received }: OrderLife, step: BackwardStep): Partial<OrderLife> {
  switch (step) {
    case 'confirm':
      return { confirmation: null };
    case 'cross-check':
      return { crossCheck: null };
    case 'start-production':
      return { productionStarted: null };
    case 'finish-production':
      return { finished: null };
    case 'receive-slip': {
      const last = lastSlip(shipments);
      // After an exchange it was received before: that stays.
      const isFirst = received?.at.instant === last?.at.instant;
      return {
        shipments: shipments.map((each) => (each.slip && each.slip === last ? { ...each, slip: null } : each)),
        received: isFirst ? null : received,
      };
    }
    case 'close':
      return { closed: null };
  }
}
