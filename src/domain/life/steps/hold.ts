import { requiredText } from '../check-input';
import { stageOf } from '../stage';
import type { NoInput, StepInputs, StepWork } from '../step';

/** On hold (暂停): nothing goes on until it is resumed. */
export const holdStep: StepWork<StepInputs['hold']> = {
  check: ({ reason }) => requiredText(reason, 'reason', 'F1'),
  write: (order, { reason }, { person, now }) => ({
    life: { hold: { reason, formerStatus: order.status, by: person.email, at: now } },
  }),
};

/** Goes on where it was held. */
export const resumeStep: StepWork<NoInput> = {
  check: () => [],
  write: (order) => ({ status: stageOf(order), life: { hold: null } }),
};
