import { textProblem, wholeNumberProblem } from '../../order/check-value';
import { LIMITS } from '../../order/limits';
import { dayToCome, requiredText } from '../check-input';
import type { Delay } from '../order-life';
import type { StepInputs, StepNeed, StepWork } from '../step';

/** D4: there is a delay of which nobody told the customer yet. */
export const delayUntold: StepNeed = ({ life }) =>
  life.delays.some(({ told }) => told === null) ? [] : [{ code: 'no-delay-to-tell', rule: 'D4' }];

/** D5: there is a delay that people caused. */
export const peopleCausedDelay: StepNeed = ({ life }) =>
  life.delays.some(({ cause }) => cause === 'people') ? [] : [{ code: 'no-delay-by-people', rule: 'D5' }];

/** The follower reports that the day can't be kept, why, and for which day it will be (D4). The first promise stays. */
export const delayStep: StepWork<StepInputs['report-delay']> = {
  check: ({ cause, detail, responsible, newOn }, order, { now }) => [
    ...requiredText(detail, 'detail', 'D4'),
    ...(cause === 'people' ? requiredText(responsible, 'responsible', 'D5') : textProblem(responsible, 'responsible')),
    ...dayToCome(newOn, 'newOn', 'D4', now.date),
    ...(newOn === order.promise.promisedOn
      ? [{ code: 'same-day-promised' as const, field: 'newOn', rule: 'D4', params: { day: newOn } }]
      : []),
  ],
  write(order, { cause, detail, responsible, newOn }, { person, now, facts }) {
    const on = facts.calendar.onOrAfter(newOn);
    const delay: Delay = {
      cause,
      detail,
      responsible,
      formerOn: order.promise.promisedOn,
      newOn: on,
      told: null,
      lossFen: null,
      by: person.email,
      at: now,
    };
    return { life: { delays: [...order.life.delays, delay] }, promise: { promisedOn: on } };
  },
};

/** The customer was told of every delay so far (D4). */
export const tellStep: StepWork<StepInputs['tell-customer']> = {
  check: ({ toldBy }) => requiredText(toldBy, 'toldBy', 'D4'),
  write: (order, { toldBy }, { person, now }) => {
    const told = { toldBy, by: person.email, at: now };
    return { life: { delays: order.life.delays.map((delay) => (delay.told ? delay : { ...delay, told })) } };
  },
};

/** The customer's loss by the last delay that people caused (D5). */
export const lossStep: StepWork<StepInputs['record-loss']> = {
  check: ({ lossFen }) => wholeNumberProblem(lossFen, LIMITS.unitPriceFen, 'lossFen', 'D5'),
  write(order, { lossFen }) {
    const delays = [...order.life.delays];
    const last = delays.map(({ cause }) => cause).lastIndexOf('people');
    const delay = delays[last];
    if (delay) delays[last] = { ...delay, lossFen };
    return { life: { delays } };
  },
};
