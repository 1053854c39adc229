/** The amount of an item in whole fen: both arguments are whole numbers, so nothing is rounded. */
export function itemAmountFen(unitPriceFen: number, quantity: number): number {
  return unitPriceFen * quantity;
}

/** The amount of an order: the sum of its items, in whole fen. */
export function orderAmountFen(items: readonly { amountFen: number }[]): number {
  return items.reduce((sum, item) => sum + item.amountFen, 0);
}

/** The pieces of an order. */
export function orderQuantity(items: readonly { quantity: number }[]): number {
  return items.reduce((sum, item) => sum + item.quantity, 0);
}
