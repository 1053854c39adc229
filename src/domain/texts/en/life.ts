import type { life as chinese } from '../zh-CN/life';

/** Words of an order's life and its notices, English. */
export const life: typeof chinese = {
  delayed: '{cause}: {detail}; new day {newOn}',
  possibleOn: 'yes, on {day}',
  notPossible: 'not possible',
};
