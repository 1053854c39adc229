import { type GoodsReturn, leftToShip, type ShippedItem } from '../life/shipment';
import type { Fen } from '../money/fen';
import type { Item, Order } from '../order/order';
import { laterOf } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import { dueOn } from './due-on';
import type { LedgerEntry } from './entry';
import { type BookingFacts, orderEntry } from './make-entry';
import { booked } from './order-money';

/** An order after bookings, with these. */
export interface BookedOrderEntries {
  order: Order;
  entries: LedgerEntry[];
}

/**
 * Books the shipment that an order got last (F3): its pieces at their frozen prices are owed; with the last piece also the charges of
 * notices (E3).
 */
export function bookShipment(order: Order, creditDays: number, facts: BookingFacts): BookedOrderEntries {
  const shipment = order.life.shipments[order.life.shipments.length - 1];
  if (!shipment) throw new RangeError(`nothing left of ${order.key}`);
  const { number, shippedOn, items } = shipment;
  const due = dueOn({ paymentWay: order.paymentWay, creditDays }, shippedOn);
  const id = `${order.key}${number.slice(order.shortNumber.length)}`;
  const common = { voucher: number, happenedOn: shippedOn, dueOn: due };
  const left = orderEntry(order, { ...common, id, kind: 'shipment', ...goods(order.items, items) }, facts);
  const openChargesFen = order.life.notices.chargesFen - order.life.money.chargedFen;
  const isComplete = leftToShip(order.items, order.life).length === 0;
  const charges =
    isComplete && openChargesFen > 0
      ? [orderEntry(order, { ...common, id: `${id}/charge`, kind: 'charge', amountFen: openChargesFen }, facts)]
      : [];
  const entries = [left, ...charges];
  return { order: booked(order, entries), entries };
}

/**
 * Books goods that came back (I2) into the month in which they did: what is returned or exchanged is owed no more; what is exchanged is owed
 * again when the new pieces leave. Where the money had not fallen due yet, it never does.
 */
export function bookReturn(order: Order, goodsReturn: GoodsReturn, facts: BookingFacts): BookedOrderEntries {
  const { number, returnedOn, items, way, amountFen, cause } = goodsReturn;
  const id = `${order.key}${number.slice(order.shortNumber.length)}`;
  const { pieces } = goods(order.items, items);
  const draft = { id, voucher: number, happenedOn: returnedOn, kind: way, amountFen, pieces, items: [...items] };
  const entry = orderEntry(order, { ...draft, dueOn: lastDue(order, returnedOn), note: cause }, facts);
  return { order: booked(order, [entry]), entries: [entry] };
}

/** The day on which a reduction counts: today, or later where what it reduces falls due later. */
export function lastDue(order: Pick<Order, 'life'>, day: LocalDate): LocalDate {
  return order.life.money.claims.map(({ dueOn: due }) => due).reduce(laterOf, day);
}

/** So many pieces at their frozen prices. */
export function goods(
  items: readonly Pick<Item, 'place' | 'unitPriceFen'>[],
  load: readonly ShippedItem[],
): { items: ShippedItem[]; pieces: number; amountFen: Fen } {
  const price = (place: number): Fen => items.find((item) => item.place === place)?.unitPriceFen ?? 0;
  return {
    items: load.map(({ place, quantity }) => ({ place, quantity })),
    pieces: load.reduce((sum, { quantity }) => sum + quantity, 0),
    amountFen: load.reduce((sum, { place, quantity }) => sum + quantity * price(place), 0),
  };
}
