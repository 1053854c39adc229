import { formatOrderKey, parseOrderKey } from '../order/number';
import type { Order, OrderKey } from '../order/order';
import type { LocalMonth } from '../time/local-time';

/**
 * What became of every number of a month (K1, B4): each is bound, not released yet, or withdrawn before its release; none is missing,
 * there twice, or beyond the last that was given out.
 */
export interface NumberAudit {
  month: LocalMonth;
  lastSequence: number;
  bound: number;
  notReleased: number;
  withdrawn: number;
  missing: OrderKey[];
  twice: OrderKey[];
  beyond: OrderKey[];
}

export function auditNumbers(month: LocalMonth, lastSequence: number, orders: readonly Order[]): NumberAudit {
  const seen = new Map<number, number>();
  for (const { key } of orders) {
    const sequence = parseOrderKey(key)?.sequence ?? 0;
    seen.set(sequence, (seen.get(sequence) ?? 0) + 1);
  }
  const numbers = Array.from({ length: lastSequence }, (_, n) => n + 1);
  const keysOf = (sequences: readonly number[]) => sequences.map((each) => formatOrderKey(month, each));
  const isBound = ({ life }: Order): boolean => life.volume !== null;
  return {
    month,
    lastSequence,
    bound: orders.filter(isBound).length,
    notReleased: orders.filter((order) => !isBound(order) && order.status !== 'withdrawn').length,
    withdrawn: orders.filter((order) => !isBound(order) && order.status === 'withdrawn').length,
    missing: keysOf(numbers.filter((each) => !seen.has(each))),
    twice: keysOf([...seen].filter(([, count]) => count > 1).map(([each]) => each)),
    beyond: keysOf([...seen.keys()].filter((each) => each > lastSequence)),
  };
}

/** Is every number accounted for? Then the three kinds sum to the last number that was given out. */
export function isAccountedFor({ missing, twice, beyond }: NumberAudit): boolean {
  return missing.length + twice.length + beyond.length === 0;
}
