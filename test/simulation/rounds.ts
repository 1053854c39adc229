import type { StepId, StepInputs } from '../../src/domain/life/step';
import type { OrderKey } from '../../src/domain/order/order';

/** A step of one order that somebody takes in their next round. */
export interface WaitingStep {
  step: StepId;
  by: string;
  key: OrderKey;
  /** The hour of the year from which on it can be taken. */
  due: number;
  input(): StepInputs[StepId];
  /** What follows once it was taken. */
  then(): void;
}

/** In the order in which a round takes them: so what is confirmed can be checked and released in the same round. */
const STEPS: readonly StepId[] = [
  'answer-consultation',
  'confirm',
  'cross-check',
  'release',
  'start-production',
  'report-delay',
  'tell-customer',
  'finish-production',
  'ship',
  'receive-slip',
  'close',
];

/** Hours of the day at which people go through what waits for them and select it all. */
const ROUNDS = [9, 11, 13, 15, 17, 20];

/** More are not moved on at once. */
const MOST_AT_ONCE = 200;

/** What waits for the rounds of a factory. */
export class Rounds {
  private readonly waiting = new Map<StepId, Map<string, WaitingStep[]>>(STEPS.map((step) => [step, new Map()]));

  add(step: WaitingStep): void {
    const byPerson = this.waiting.get(step.step);
    if (!byPerson) throw new RangeError(`no round takes ${step.step}`);
    const own = byPerson.get(step.by) ?? [];
    byPerson.set(step.by, own);
    own.push(step);
  }

  /** Takes what is due in this hour's round, if the hour has one: each person's orders of a step together. */
  go(hour: number, take: (selection: readonly WaitingStep[]) => void): void {
    if (!ROUNDS.includes(hour % 24)) return;
    for (const step of STEPS) {
      for (const [by, all] of this.waiting.get(step) ?? []) {
        const due = all.filter((each) => each.due <= hour);
        if (due.length === 0) continue;
        this.waiting.get(step)?.set(
          by,
          all.filter((each) => each.due > hour),
        );
        for (let n = 0; n < due.length; n += MOST_AT_ONCE) take(due.slice(n, n + MOST_AT_ONCE));
      }
    }
  }
}
