import type { Order, OrderStatus } from '../order/order';

/** Statuses in which nothing is left to do but look. */
const OVER: readonly OrderStatus[] = ['closed', 'withdrawn'];
const BEFORE_PRODUCTION: readonly OrderStatus[] = ['registered', 'consulting', 'confirmed', 'released'];
const DELIVERED: readonly OrderStatus[] = ['shipped', 'received', 'closed'];

type Standing = Pick<Order, 'status' | 'life'>;

/** Where the order stands, also while it is on hold. */
export function stageOf({ status, life }: Standing): OrderStatus {
  return status === 'on-hold' ? (life.hold?.formerStatus ?? 'registered') : status;
}

export function isOver(order: Standing): boolean {
  return OVER.includes(stageOf(order));
}

/** Not in production yet: what E1 asks for. */
export function isBeforeProduction(order: Standing): boolean {
  return BEFORE_PRODUCTION.includes(stageOf(order));
}

/** Did every piece leave? */
export function isDelivered(order: Standing): boolean {
  return DELIVERED.includes(stageOf(order));
}

/** Does the cross-check tell of the order as it stands: its revision and its promise (A5)? */
export function isChecked({ revision, promise, life }: Pick<Order, 'revision' | 'promise' | 'life'>): boolean {
  const check = life.crossCheck;
  return check !== null && check.revision === revision && check.promisedOn === promise.promisedOn;
}

/** A rush order to which nobody consented yet: nothing was promised so far (D2). */
export function awaitsFirstPromise({ life }: Pick<Order, 'life'>): boolean {
  return life.consultation?.cause === 'rush' && !life.consultation.answer?.possible && !life.confirmation;
}
