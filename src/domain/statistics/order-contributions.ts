import type { Act } from '../life/order-life';
import { shippedCompleteOn } from '../life/shipment';
import { awaitsFirstPromise } from '../life/stage';
import { parseOrderKey } from '../order/number';
import type { Order } from '../order/order';
import { daysBetween, monthOf } from '../time/local-date';
import type { LocalDate, LocalMonth } from '../time/local-time';
import type { Contribution, Subject, WorkStep } from './figures';

/** An order as far as it is counted: without its items. */
export type CountedOrder = Omit<Order, 'items'>;

/** Whose figures an order belongs to. */
export function subjectOf({ categoryId, salesperson, customerId }: CountedOrder): Subject {
  return { categoryId, salesperson, customerId };
}

/** The month in which an order was taken: the one that its number names (B2). */
export function monthTaken({ key }: Pick<Order, 'key'>): LocalMonth {
  const number = parseOrderKey(key);
  if (!number) throw new RangeError(`not an order key: ${key}`);
  return number.month;
}

/** Everything that an order adds to the figures of any month, as it stands (J1, J2, J7). */
export function orderContributions(order: CountedOrder): Contribution[] {
  return [
    taken(order),
    ...backlog(order),
    ...noticesInEffect(order),
    ...complaints(order),
    ...satisfaction(order),
    ...(order.status === 'withdrawn'
      ? []
      : [...promises(order), release(order), ...leadTime(order), ...workSteps(order)]),
  ];
}

/** Orders taken, withdrawn ones among them shown apart; pieces and amount without those (E5, J1). An error is the desk's,
 * found by a change of the order (J7) or by a complaint (I3). */
function taken(order: CountedOrder): Contribution {
  const { status, rush, quantity, amountFen, life } = order;
  const isWithdrawn = status === 'withdrawn';
  const isDeskError =
    life.notices.inEffect.some(({ cause }) => cause === 'desk') ||
    life.complaints.some(({ attributedTo }) => attributedTo === 'desk');
  return {
    month: monthTaken(order),
    counts: {
      taken: 1,
      ...(rush ? { rush: 1 } : {}),
      ...(isDeskError ? { errors: 1 } : {}),
      ...(isWithdrawn ? { withdrawn: 1 } : { pieces: quantity, amount: amountFen }),
    },
  };
}

/** Into the backlog when it is taken, out of it when its last piece left or it is withdrawn; the sum over all months so far is what is open. */
function backlog(order: CountedOrder): Contribution[] {
  const { quantity, amountFen, life } = order;
  const open = { backlog: 1, 'backlog-pieces': quantity, 'backlog-amount': amountFen };
  const leftOn = life.withdrawal?.at.date ?? shippedCompleteOn(order);
  const into: Contribution = { month: monthTaken(order), counts: open };
  if (leftOn === null) return [into];
  const gone = { backlog: -1, 'backlog-pieces': -quantity, 'backlog-amount': -amountFen };
  return [into, { month: monthOf(leftOn), counts: gone }];
}

/** Changes and withdrawals count in the month in which they took effect (E2, J2). */
function noticesInEffect({ life }: CountedOrder): Contribution[] {
  return life.notices.inEffect.map(({ kind, on }) => ({
    month: monthOf(on),
    counts: kind === 'change' ? { changes: 1 } : { withdrawals: 1 },
  }));
}

/** Complaints count in the month in which they were recorded, whatever became of them (I1, J2). */
function complaints({ life }: CountedOrder): Contribution[] {
  return life.complaints.map(({ recordedOn }) => ({ month: monthOf(recordedOn), counts: { complaints: 1 } }));
}

/** The last score of an order counts, in the month in which it was given (G4, J2). */
function satisfaction({ life }: CountedOrder): Contribution[] {
  if (!life.satisfaction) return [];
  const { score, on } = life.satisfaction;
  const counts = { scored: 1, ...(score >= SATISFIED_FROM ? { satisfied: 1 } : {}) };
  return [{ month: monthOf(on), counts }];
}

/** A customer who gives 4 or 5 of 5 is satisfied. */
const SATISFIED_FROM = 4;

/** What was promised for a day, and what of it left on or before that day; by the first promise and by the current one (D4, J1). */
function promises(order: CountedOrder): Contribution[] {
  if (awaitsFirstPromise(order)) return [];
  const { firstPromisedOn, promisedOn } = order.promise;
  return [promise(order, 'first', firstPromisedOn), promise(order, 'current', promisedOn)];
}

function promise(order: CountedOrder, which: 'first' | 'current', on: LocalDate): Contribution {
  const completeOn = shippedCompleteOn(order);
  const inTime = order.life.shipments.filter(({ shippedOn }) => shippedOn <= on);
  const left = inTime.flatMap(({ items }) => items).reduce((sum, { quantity }) => sum + quantity, 0);
  const pieces = Math.min(left, order.quantity); // what was exchanged left twice (I2)
  return {
    month: monthOf(on),
    counts: {
      [dated(`due-${which}`, on)]: 1,
      [dated(`due-${which}-pieces`, on)]: order.quantity,
      ...(completeOn !== null && completeOn <= on ? { [dated(`kept-${which}`, on)]: 1 } : {}),
      ...(pieces > 0 ? { [dated(`kept-${which}-pieces`, on)]: pieces } : {}),
    },
  };
}

/** Was the production order released by its deadline (C1, C3)? */
function release({ release: { releaseOn, byTime }, life }: CountedOrder): Contribution {
  const at = life.released?.at;
  const inTime = at && (at.date < releaseOn || (at.date === releaseOn && at.time <= byTime));
  return {
    month: monthOf(releaseOn),
    counts: { [dated('release', releaseOn)]: 1, ...(inTime ? { [dated('released-in-time', releaseOn)]: 1 } : {}) },
  };
}

/** The days from the release day (C2) to the day on which the last piece left, counted in that day's month. */
function leadTime(order: CountedOrder): Contribution[] {
  const on = shippedCompleteOn(order);
  if (on === null) return [];
  return [{ month: monthOf(on), counts: { [`lead.${daysBetween(order.release.releaseOn, on)}`]: 1 } }];
}

/** Orders, pieces and amount by step of the work, in the month in which the step was done (J2). */
function workSteps(order: CountedOrder): Contribution[] {
  const { confirmation, released, productionStarted, finished, received } = order.life;
  const onDay = (act: Act | null): LocalDate | null => act?.at.date ?? null;
  const days: Record<WorkStep, LocalDate | null> = {
    confirmed: onDay(confirmation),
    released: onDay(released),
    started: onDay(productionStarted),
    finished: onDay(finished),
    shipped: shippedCompleteOn(order),
    received: onDay(received),
  };
  const counts = { taken: 1, pieces: order.quantity, amount: order.amountFen };
  return Object.entries(days).flatMap(([step, on]) =>
    on === null ? [] : [{ month: monthOf(on), step: step as WorkStep, counts }],
  );
}

/** A count of one day: a month under way is judged as far as its days are over. */
function dated(name: string, on: LocalDate): string {
  return `${name}.${on.slice(8)}`;
}
