import { parseOrderKey } from '../../domain/order/number';
import type { Order, OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import type { LocalMonth } from '../../domain/time/local-time';
import type { IndexedOrder, OrderOnFile, Snapshot } from '../ports/order-book';

/** The month on whose tabs an order stands. @throws Refusal `invalid` where the text is no order's key. */
export function monthOfKey(key: OrderKey): LocalMonth {
  const number = parseOrderKey(key);
  if (!number) throw orderNotFound(key);
  return number.month;
}

/** An order of a month that was read, with its place. @throws Refusal `invalid` where it holds none of this key. */
export function orderOnFile(snapshot: Pick<Snapshot, 'orders' | 'unreadable'>, key: OrderKey): OrderOnFile {
  const found = snapshot.orders[monthOfKey(key)]?.find(({ order }) => order.key === key);
  if (found) return found;
  // An order whose row, or an item of it, somebody spoilt is there: what is wrong with it is said, not that it is gone.
  const spoilt = (snapshot.unreadable ?? []).filter(({ params }) => String(params?.key ?? '').startsWith(key));
  throw spoilt.length > 0 ? new Refusal('setup', spoilt) : orderNotFound(key);
}

/** The order itself. @throws Refusal `invalid` as above. */
export function orderInHand(snapshot: Pick<Snapshot, 'orders' | 'unreadable'>, key: OrderKey): Order {
  return orderOnFile(snapshot, key).order;
}

/** All orders that were read, by their keys. */
export function ordersByKey({ orders }: Pick<Snapshot, 'orders'>): Map<OrderKey, Order> {
  const byKey = new Map<OrderKey, Order>();
  for (const { order } of Object.values(orders).flat()) byKey.set(order.key, order);
  return byKey;
}

/** An order's line in the index of its month. @throws Refusal `invalid` as above. */
export function orderLine(snapshot: Pick<Snapshot, 'index'>, key: OrderKey): IndexedOrder {
  const line = snapshot.index[monthOfKey(key)]?.find((each) => each.key === key);
  if (!line) throw orderNotFound(key);
  return line;
}

function orderNotFound(key: string): Refusal {
  return new Refusal('invalid', [{ code: 'order-not-found', field: 'key', rule: 'B2', params: { key } }]);
}
