import { type Fen, formatYuan } from '../money/fen';
import type { Item, Order, OrderStatus } from '../order/order';
import type { Problem } from '../problem';
import type { LocalDate, LocalMoment } from '../time/local-time';
import { pastDay, requiredText } from './check-input';
import { type GoodsReturn, type ReturnWay, type ShippedItem, shippedOfItem } from './shipment';

/** Goods that came back, as typed (I2). */
export interface ReturnInput {
  way: ReturnWay;
  returnedOn: LocalDate;
  items: ShippedItem[];
  reason: string;
  /** What is owed no more, whole fen; null: their value at the frozen prices. What is exchanged is always worth that. */
  amountFen: Fen | null;
  /** The number of the complaint that it settles; empty where there is none. */
  complaint: string;
  /** What it takes of the stock goes back there (N1). */
  restock?: boolean;
}

/** An exchange is shipped once more (I2): an order of which everything had left is under way again. */
export const EXCHANGE_TRANSITION = {
  rule: 'I2',
  from: ['shipped', 'received', 'closed'],
  to: 'shipped-in-part',
} as const satisfies { rule: string; from: readonly OrderStatus[]; to: OrderStatus };

/** The pieces of one item that the customer has (F3). */
export function deliveredOfItem({ life }: Pick<Order, 'life'>, place: number): number {
  return shippedOfItem(life.shipments, place) - shippedOfItem(life.returns, place);
}

/** No more comes back than the customer has, and no more is owed less than it is worth. */
export function returnProblems(input: ReturnInput, order: Order, today: LocalDate): Problem[] {
  const { returnedOn, reason, complaint } = input;
  const isKnown = complaint === '' || order.life.complaints.some(({ number }) => number === complaint);
  return [
    ...pieceProblems(input, order),
    ...pastDay(returnedOn, 'returnedOn', 'I2', { takenOn: order.taken.date, today }),
    ...requiredText(reason, 'reason', 'I2'),
    ...(isKnown ? [] : [{ code: 'complaint-not-found' as const, field: 'complaint', rule: 'I1' }]),
  ];
}

/** The order after goods came back; the last of its returns is this one. */
export function withReturn(order: Order, input: ReturnInput, act: { by: string; at: LocalMoment }): Order {
  const { way, returnedOn, items, reason: cause, complaint } = input;
  const value = worthOf(order.items, items);
  const goodsReturn: GoodsReturn = {
    number: `${order.shortNumber}-R${order.life.returns.length + 1}`,
    ...{ way, returnedOn, items, cause, complaint, ...act },
    amountFen: way === 'exchange' ? value : (input.amountFen ?? value),
    ...(input.restock && order.life.stock ? { restocked: true as const } : {}),
  };
  const goesOn = way === 'exchange' && EXCHANGE_TRANSITION.from.some((status) => status === order.status);
  return {
    ...order,
    status: goesOn ? EXCHANGE_TRANSITION.to : order.status,
    life: { ...order.life, returns: [...order.life.returns, goodsReturn] },
  };
}

function pieceProblems({ items, way, amountFen }: ReturnInput, order: Order): Problem[] {
  if (items.length === 0) return [{ code: 'nothing-to-return', field: 'items', rule: 'I2' }];
  const places = items.map(({ place }) => place);
  const wrong = items.flatMap(({ place, quantity }, index): Problem[] => {
    const field = `items.${index}.quantity`;
    if (!Number.isInteger(quantity) || quantity <= 0) return [{ code: 'not-positive', field, rule: 'I2' }];
    const delivered = deliveredOfItem(order, place);
    const params = { number: `${order.shortNumber}-${place}`, delivered };
    const twice = places.indexOf(place) !== index;
    return quantity > delivered || twice ? [{ code: 'returns-too-many', field, rule: 'I2', params }] : [];
  });
  if (wrong.length > 0 || way === 'exchange' || amountFen === null) return wrong;
  const field = 'amountFen';
  if (!Number.isSafeInteger(amountFen) || amountFen < 0) return [{ code: 'not-an-amount', field, rule: 'I2' }];
  const value = worthOf(order.items, items);
  const params = { value: formatYuan(value) };
  return amountFen > value ? [{ code: 'return-value-too-much', field, rule: 'I2', params }] : [];
}

function worthOf(items: readonly Item[], load: readonly ShippedItem[]): Fen {
  const price = (place: number): Fen => items.find((item) => item.place === place)?.unitPriceFen ?? 0;
  return load.reduce((sum, { place, quantity }) => sum + quantity * price(place), 0);
}
