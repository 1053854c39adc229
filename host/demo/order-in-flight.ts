import { isWorkday, workdayAfter } from './days';
import type { Fate } from './fates';
import type { Intake } from './intakes';

/** How far an order of the demo factory is. */
export type DemoStage =
  | 'consulting'
  | 'registered'
  | 'confirmed'
  | 'checked'
  | 'released'
  | 'producing'
  | 'finished'
  | 'shipped-in-part'
  | 'shipped'
  | 'received'
  | 'over';

/** An order on its way through the demo factory. */
export interface DemoOrder {
  readonly key: string;
  readonly shortNumber: string;
  readonly categoryId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly intake: Intake;
  readonly fate: Fate;
  stage: DemoStage;
  amountFen: number;
  paidFen: number;
  promisedOn: string;
  /** The promise that is kept, or missed. */
  firstPromisedOn: string;
  revision: number;
  /** Pieces that are still to leave, by the item's place. */
  left: Map<number, number>;
  /** The local day of the last step. */
  since: string;
  /** The number of a notice that waits for its signatures or its binding. */
  notice: { number: string; on: string; state: 'open' | 'unbound' | 'over' } | null;
  shipments: { number: string; on: string }[];
  delayReported: boolean;
  /** Was the customer asked for a score? */
  asked: boolean;
  complaint: { number: string; on: string; isSettled: boolean } | null;
}

/** The working day on which an order leaves: by its first promise, early or late as its fate has it. */
export function shipDay({ fate, firstPromisedOn }: DemoOrder): string {
  const { delay, shipEarly } = fate;
  const day = workdayAfter(firstPromisedOn, delay ? delay.byDays : shipEarly);
  return isWorkday(day) ? day : workdayAfter(day, 1);
}
