import type { Item, Order, OrderKey } from './order';

/** What the intake register said of an order itself (接单信息登记, A1), beside its items. */
export type RegisteredHead = Pick<
  Order,
  | 'customerName'
  | 'phone'
  | 'deliveryAddress'
  | 'salesperson'
  | 'wantedOn'
  | 'rush'
  | 'paymentWay'
  | 'note'
  | 'quantity'
  | 'amountFen'
  | 'promise'
>;

/**
 * A line of the intake register as it was taken: the order itself (`place` 0) or one of its items. It is written when the order is
 * registered and never again, so that the production order can be compared with it (A5).
 */
export type RegisterLine = { orderKey: OrderKey } & (
  | { place: 0; head: RegisteredHead; item: null }
  | { place: number; head: null; item: Item }
);

/** The lines of an order that was just registered. */
export function registerLines(order: Order): RegisterLine[] {
  const { customerName, phone, deliveryAddress, salesperson, wantedOn, rush, paymentWay, note } = order;
  const { quantity, amountFen, promise } = order;
  const said = { customerName, phone, deliveryAddress, salesperson, wantedOn, rush, paymentWay, note };
  const head: RegisterLine = {
    orderKey: order.key,
    place: 0,
    head: { ...said, quantity, amountFen, promise },
    item: null,
  };
  return [head, ...order.items.map((item) => ({ orderKey: order.key, place: item.place, head: null, item }))];
}

/** The order as its register lines say, or null where no head is kept: then there is nothing to compare with. */
export function orderAsRegistered(order: Order, lines: readonly RegisterLine[]): Order | null {
  const own = lines.filter(({ orderKey }) => orderKey === order.key);
  const head = own.find((line) => line.head !== null)?.head;
  if (!head) return null;
  const items = own.flatMap(({ item }) => (item ? [item] : [])).sort((a, b) => a.place - b.place);
  return { ...order, ...head, items, revision: 0 };
}
