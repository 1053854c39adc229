import { FIRST_SHIPMENT_CHECKS } from '../../domain/customer/customer-file';
import type { Shipment } from '../../domain/life/shipment';
import type { Order, OrderKey } from '../../domain/order/order';
import { type ChecklistWords, deliveryNote } from '../../domain/papers/delivery-note';
import type { PaperReader } from '../../domain/papers/paper-reader';
import { Refusal } from '../../domain/problem';
import { CUSTOMER_NEED, fileOf } from '../customers/customer-in-hand';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';
import type { Snapshot } from '../ports/order-book';
import type { PaperSource } from './paper-source';

/** The delivery note of one shipment (F3). */
export const deliveryPapers: PaperSource<{ key: OrderKey; number: string }> = {
  action: 'print-delivery-note',
  need({ key }) {
    const months = [monthOfKey(key)];
    return { orders: months, items: months, ...CUSTOMER_NEED };
  },
  papers({ key, number }, { snapshot }, reader) {
    const order = orderInHand(snapshot, key);
    const shipment = order.life.shipments.find((each) => each.number === number);
    if (!shipment) throw new Refusal('invalid', [{ code: 'unknown-shipment', field: 'shipment', rule: 'F3' }]);
    const isFirst = isFirstShipment(order, shipment, snapshot);
    const firstShipment = isFirst ? checklist(order.customerId, snapshot, reader) : null;
    return [deliveryNote({ order, shipment, firstShipment }, reader)];
  },
};

/** The first that left to a customer whose first orders are of this order's month (F4): nothing of theirs stands on an older tab. */
function isFirstShipment(order: Order, shipment: Shipment, { customers, orders }: Snapshot): boolean {
  const month = monthOfKey(order.key);
  const customer = customers.find(({ id }) => id === order.customerId);
  if (customer?.orderMonths.some((each) => each < month)) return false;
  const sent = (orders[month] ?? [])
    .filter((each) => each.order.customerId === order.customerId)
    .flatMap((each) => each.order.life.shipments);
  return sent.every(({ number, at }) => number === shipment.number || at.instant >= shipment.at.instant);
}

function checklist(customerId: string, snapshot: Snapshot, { texts }: PaperReader): ChecklistWords {
  const { checks } = fileOf(snapshot, customerId).file;
  return FIRST_SHIPMENT_CHECKS.map((check) => ({
    label: texts.choices.customerCheck[check],
    done: checks[check] !== undefined,
  }));
}
