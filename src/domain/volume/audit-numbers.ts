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
  /** Which are in no volume: not released yet, or withdrawn before. */
  notReleasedKeys: OrderKey[];
  withdrawnKeys: OrderKey[];
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
  const unbound = (isWithdrawn: boolean): OrderKey[] =>
    orders
      .filter((order) => !isBound(order) && (order.status === 'withdrawn') === isWithdrawn)
      .map(({ key }) => key)
      .sort();
  const isBound = ({ life }: Order): boolean => life.volume !== null;
  const [notReleasedKeys, withdrawnKeys] = [unbound(false), unbound(true)];
  return {
    month,
    lastSequence,
    bound: orders.filter(isBound).length,
    notReleased: notReleasedKeys.length,
    withdrawn: withdrawnKeys.length,
    ...{ notReleasedKeys, withdrawnKeys },
    missing: keysOf(numbers.filter((each) => !seen.has(each))),
    twice: keysOf([...seen].filter(([, count]) => count > 1).map(([each]) => each)),
    beyond: keysOf([...seen.keys()].filter((each) => each > lastSequence)),
  };
}

/** Is every number accounted for? Then the three kinds sum to the last number that was given out. */
export function isAccountedFor({ missing, twice, beyond }: NumberAudit): boolean {
  return missing.length + twice.length + beyond.length === 0;
}
