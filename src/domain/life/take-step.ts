import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { may, notAllowed } from '../role/permission';
import { rolesForOrder } from '../role/roles-for-order';
import type { StepEffect, StepHearing, StepId, StepInputs, Transition } from './step';
import { STEP_IDS, TRANSITIONS } from './transitions';

/** A row of the table without its input. */
type Conditions = Pick<Transition<never>, 'action' | 'needs' | 'to'>;

/** A next step of an order for one person: possible, or why not. */
export interface PossibleStep {
  step: StepId;
  possible: boolean;
  why: Problem[];
}

/**
 * Every step that leads on from where the order stands, in the order of the table, so that a panel can show each as a button
 * or say why it is none (F1). What only the input can tell, such as quantities, is asked when the step is taken.
 */
export function possibleSteps(order: Order, hearing: StepHearing): PossibleStep[] {
  return STEP_IDS.filter((step) => TRANSITIONS[step].from.includes(order.status)).map((step) => {
    const why = obstacles(order, TRANSITIONS[step], hearing);
    return { step, possible: why.length === 0, why };
  });
}

/** Either the order after the step, or what kept it from being taken. */
export type StepOutcome = { order: Order; problems: [] } | { order: null; problems: Problem[] };

/** Takes one step (F1): checked against the table, who asks, its conditions and its input; then applied as a whole. */
export function takeStep<Id extends StepId>(
  order: Order,
  step: Id,
  input: StepInputs[Id],
  hearing: StepHearing,
): StepOutcome {
  const transition: Transition<StepInputs[Id]> = TRANSITIONS[step];
  if (!transition.from.includes(order.status)) {
    const params = { status: order.status, step };
    return { order: null, problems: [{ code: 'step-not-now', rule: transition.rule, params }] };
  }
  const before = obstacles(order, transition, hearing);
  const problems = before.length > 0 ? before : transition.check(input, order, hearing);
  if (problems.length > 0) return { order: null, problems };
  return { order: applied(order, transition, transition.write(order, input, hearing)), problems: [] };
}

/** What keeps this person from the step, whatever they would type. */
function obstacles(order: Order, { action, needs }: Conditions, hearing: StepHearing): Problem[] {
  const { person, facts } = hearing;
  if (!may(person, action)) return [notAllowed(action, 'not-your-step')];
  const roles = rolesForOrder(person, order, facts.settings.categories);
  if (!may({ email: person.email, roles }, action)) return [{ code: 'not-your-order', rule: 'M1' }];
  return needs.flatMap((need) => need(order, hearing));
}

function applied(order: Order, { to }: Pick<Conditions, 'to'>, effect: StepEffect): Order {
  const status = effect.status ?? to[0] ?? order.status;
  if (to.length === 0 ? status !== order.status : !to.includes(status)) {
    throw new RangeError(`no step leads from ${order.status} to ${status}`);
  }
  return {
    ...order,
    status,
    promise: { ...order.promise, ...effect.promise },
    life: { ...order.life, ...effect.life },
  };
}
