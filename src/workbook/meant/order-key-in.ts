import type { OrderKey } from '../../domain/order/order';

/** The key of the order with which the key of a row begins; empty where it begins with none. */
export function orderKeyIn(key: string): OrderKey {
  return /^\d{4}-\d{2}-\d{4,5}(?!\d)/.exec(key.trim())?.[0] ?? '';
}
