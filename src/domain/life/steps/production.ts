import type { NoInput, StepWork } from '../step';

/** In production (生产中): from now on the window for changes is closed (E1). */
export const startStep: StepWork<NoInput> = {
  check: () => [],
  write: (_order, _input, { person, now }) => ({ life: { productionStarted: { by: person.email, at: now } } }),
};

/** Finished (完工): every piece is ready to be shipped. */
export const finishStep: StepWork<NoInput> = {
  check: () => [],
  write: (_order, _input, { person, now }) => ({ life: { finished: { by: person.email, at: now } } }),
};
