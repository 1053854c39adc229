import type { Order } from '../order/order';
import type { Settings } from '../settings/settings';
import { addDays } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import { shippedCompleteOn } from './shipment';
import { isDelivered, isOver } from './stage';

/** An order on the liability list (责任清单), D5. `lossFen` is null until the customer's loss is known. */
export interface Liability {
  key: Order['key'];
  shortNumber: string;
  customerName: string;
  responsible: string;
  promisedOn: LocalDate;
  /** The day it entered the list. */
  since: LocalDate;
  lossFen: number | null;
}

/** The promise that punctuality is judged by (D4). */
export function judgedPromise(
  { promise }: Pick<Order, 'promise'>,
  { punctualityBy }: Pick<Settings, 'punctualityBy'>,
): LocalDate {
  return punctualityBy === 'first' ? promise.firstPromisedOn : promise.promisedOn;
}

/**
 * The liability of an order (D5), or null: people caused a delay, and on this day, so many days after the promise, pieces
 * were or are undelivered. Once on the list it stays, delivered or not; a withdrawn order is none.
 */
export function liabilityOf(
  order: Order,
  today: LocalDate,
  settings: Pick<Settings, 'punctualityBy' | 'liabilityAfterDays'>,
): Liability | null {
  const delay = [...order.life.delays].reverse().find(({ cause }) => cause === 'people');
  if (!delay || order.status === 'withdrawn') return null;
  const promisedOn = judgedPromise(order, settings);
  const deliveredOn = shippedCompleteOn(order);
  const isUndelivered = !isDelivered(order) && !isOver(order);
  const since = liableSince({ promisedOn, deliveredOn, isUndelivered }, today, settings);
  if (since === null) return null;
  const { key, shortNumber, customerName } = order;
  return {
    key,
    shortNumber,
    customerName,
    responsible: delay.responsible,
    promisedOn,
    since,
    lossFen: delay.lossFen,
  };
}

/** The day on which an order that people delayed entered the list, or null: delivered in time, or not yet (D5). */
export function liableSince(
  order: { promisedOn: LocalDate; deliveredOn: LocalDate | null; isUndelivered: boolean },
  today: LocalDate,
  { liabilityAfterDays }: Pick<Settings, 'liabilityAfterDays'>,
): LocalDate | null {
  const since = addDays(order.promisedOn, liabilityAfterDays);
  const isLate = order.deliveredOn === null ? order.isUndelivered : order.deliveredOn >= since;
  return today >= since && isLate ? since : null;
}
