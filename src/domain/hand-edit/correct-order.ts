import type { Item, Order } from '../order/order';
import { itemAmountFen, orderAmountFen, orderQuantity } from '../pricing/amounts';

/** A value that was typed into an order's row, or an item's of it, and taken. Columns are named as the fields are. */
export interface Correction {
  readonly column: string;
  readonly value: unknown;
  /** The item's place; null for the order's own row. */
  readonly place: number | null;
}

/** The order as it stands with what was typed, and with what follows from it: amounts and pieces (E2, J1). */
export function correctOrder(order: Order, corrections: readonly Correction[]): Order {
  const own = corrections.filter(({ place }) => place === null);
  const items = order.items.map((item) => correctItem(item, corrections));
  return {
    ...order,
    ...fieldsOf(own),
    items,
    quantity: orderQuantity(items),
    amountFen: orderAmountFen(items),
  };
}

function correctItem(item: Item, corrections: readonly Correction[]): Item {
  const own = corrections.filter(({ place }) => place === item.place);
  if (own.length === 0) return item;
  const corrected: Item = { ...item, ...fieldsOf(own) };
  return { ...corrected, amountFen: itemAmountFen(corrected.unitPriceFen, corrected.quantity) };
}

function fieldsOf(corrections: readonly Correction[]): Record<string, unknown> {
  return Object.fromEntries(corrections.map(({ column, value }) => [column, value]));
}
