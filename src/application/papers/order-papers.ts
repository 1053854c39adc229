import type { Order, OrderKey } from '../../domain/order/order';
import { productionOrder } from '../../domain/papers/production-order';
import { Refusal } from '../../domain/problem';
import { addDays, monthOf } from '../../domain/time/local-date';
import { MOST_ORDERS_A_STEP } from '../life/take-step';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';
import type { PaperSource } from './paper-source';

/** The production orders with these keys, one after the other. */
export const productionOrders: PaperSource<{ keys: readonly OrderKey[] }> = {
  action: 'print-production-order',
  need({ keys }) {
    if (keys.length === 0) throw nothingToPrint();
    if (keys.length > MOST_ORDERS_A_STEP) {
      throw new Refusal('invalid', [{ code: 'too-many-orders', field: 'keys', params: { max: MOST_ORDERS_A_STEP } }]);
    }
    const months = [...new Set(keys.map(monthOfKey))];
    return { orders: months, items: months, only: keys };
  },
  papers: ({ keys }, { snapshot }, reader) =>
    [...new Set(keys)].map((key) => [productionOrder(orderInHand(snapshot, key), reader)]),
};

/**
 * The production orders that were released today, in the order of their release (K1). Of orders numbered in this month or the last:
 * whatever is older was printed long ago.
 */
export const releasedToday: PaperSource<object> = {
  action: 'print-production-order',
  need(_request, today) {
    const month = monthOf(today);
    const months = [monthOf(addDays(`${month}-01`, -1)), month];
    return { orders: months, items: months };
  },
  papers(_request, { snapshot, now }, reader) {
    const released = Object.values(snapshot.orders)
      .flatMap((orders) => orders.map(({ order }) => order))
      .filter(({ life, status }) => life.released?.at.date === now.date && status !== 'withdrawn')
      .sort(byRelease);
    if (released.length === 0) throw nothingToPrint();
    return released.map((order) => [productionOrder(order, reader)]);
  },
};

function byRelease(a: Order, b: Order): number {
  const [first, second] = [a, b].map(({ key, life }) => `${life.released?.at.instant ?? ''} ${key}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

function nothingToPrint(): Refusal {
  return new Refusal('invalid', [{ code: 'nothing-to-print' }]);
}
