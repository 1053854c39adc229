import { parseOrderKey } from '../../domain/order/number';
import { Refusal } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import { type Desk, lookUp } from '../carry-out';
import type { OrderOnFile, OrderPlace } from '../ports/order-book';

/** One order with its items and where it stands. @throws Refusal `invalid` where no order has this key. */
export function makeReadOrder(desk: Omit<Desk, 'lock'>) {
  return (key: string): OrderOnFile & { settings: Settings } => {
    const month = monthOfKey(key);
    return lookUp(desk, { action: 'read-order', need: { orders: [month], items: [month] } }, ({ snapshot }) => {
      const onFile = snapshot.orders[month]?.find(({ order }) => order.key === key);
      if (!onFile) throw notFound(key);
      return { ...onFile, settings: snapshot.settings };
    });
  };
}

/** Where an order's row stands now, wherever people sorted it to. @throws Refusal `invalid` as above. */
export function makeLocateOrder(desk: Omit<Desk, 'lock'>) {
  return (key: string): OrderPlace => {
    const month = monthOfKey(key);
    return lookUp(desk, { action: 'find-order', need: { index: [month] } }, ({ snapshot }) => {
      const line = snapshot.index[month]?.find((each) => each.key === key);
      if (!line) throw notFound(key);
      return line.place;
    });
  };
}

function monthOfKey(key: string): string {
  const number = parseOrderKey(key);
  if (!number) throw notFound(key);
  return number.month;
}

function notFound(key: string): Refusal {
  return new Refusal('invalid', [{ code: 'order-not-found', field: 'key', rule: 'B2', params: { key } }]);
}
