import type { StepId, StepInputs } from '../../../domain/life/step';
import type { StepRequest } from '../../../entry/contract-life';
import type { ListedOrder } from '../../../entry/contract-lists';
import type { StepSubject } from '../../steps/step-fields';

/** A step that at least one of the chosen orders can take. */
export interface OfferedStep {
  step: StepId;
  name: string;
  /** The orders that can take it, and those that stay, each with the reason. */
  able: ListedOrder[];
  staying: ListedOrder[];
}

/** What can be done with these orders, in the order of their lives. */
export function offeredSteps(orders: readonly ListedOrder[]): OfferedStep[] {
  const offered = new Map<StepId, OfferedStep>();
  for (const { step, name, possible } of orders.flatMap(({ steps }) => steps)) {
    if (possible && !offered.has(step)) offered.set(step, { step, name, able: [], staying: [] });
  }
  for (const offer of offered.values()) {
    for (const order of orders) {
      const able = order.steps.some(({ step, possible }) => step === offer.step && possible);
      (able ? offer.able : offer.staying).push(order);
    }
  }
  return [...offered.values()];
}

/** What the form of a step for several orders is filled from: nothing that only one of them has. */
export function commonSubject(today: string): StepSubject {
  return { channel: 'phone', leftToShip: [], shipments: [], revision: 0, promisedOn: '', today };
}

/** The request for these orders: the same input for all, or where the step asks for it, each order's own. */
export function requestForMany(
  requestKey: string,
  step: StepId,
  orders: readonly ListedOrder[],
  input: StepInputs[StepId],
): StepRequest {
  const own = OWN_INPUTS[step];
  const keys = orders.map(({ key }) => key);
  if (!own) return { requestKey, step, keys, input };
  const inputOf = (order: ListedOrder) => ({ ...input, ...own(order) }) as StepInputs[StepId];
  return { requestKey, step, keys, input, inputs: Object.fromEntries(orders.map((each) => [each.key, inputOf(each)])) };
}

/** The part of an input that each order tells by itself: what was compared (A5); everything that is left is shipped (F3). */
const OWN_INPUTS: { readonly [Id in StepId]?: (order: ListedOrder) => object } = {
  'cross-check': ({ revision, promisedOn }): StepInputs['cross-check'] => ({ revision, promisedOn }),
  ship: ({ leftToShip }): Pick<StepInputs['ship'], 'items'> => ({ items: leftToShip }),
};
