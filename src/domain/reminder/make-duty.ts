import type { DutyKind, DutyTask } from './duty';
import type { NewDuty } from './hearing';
import type { OpenOrder } from './open-order';

type Rest = Pick<NewDuty, 'urgency' | 'people' | 'since' | 'due' | 'target' | 'params'>;

/** A duty about an order. `occurrence` tells this time from the next: a promise, a day, a notice. */
export function ofOrder(
  { key, shortNumber, customerName }: Pick<OpenOrder, 'key' | 'shortNumber' | 'customerName'>,
  kind: DutyKind,
  task: DutyTask,
  occurrence: string,
  rest: Rest,
): NewDuty {
  return { id: `${kind}:${key}:${occurrence}`, kind, task, order: { key, shortNumber }, customerName, ...rest };
}
