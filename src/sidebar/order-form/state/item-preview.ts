import type { ItemEntry } from '../../../domain/order/entry';
import { normaliseItem } from '../../../domain/order/normalise';
import { type CompletedSize, completeSize } from '../../../domain/order/size';
import { itemAmountFen } from '../../../domain/pricing/amounts';
import { listUnitPriceFen } from '../../../domain/pricing/list-price';
import type { Problem } from '../../../domain/problem';
import type { Category } from '../../../domain/settings/settings';
import type { OrderFormData } from '../../../entry/contract';

/** What the form shows of an item beside what was typed. */
export interface ItemPreview {
  category: Category | null;
  size: CompletedSize;
  /** The list's price for it, null where it has none or too little is known. */
  listPriceFen: number | null;
  /** The price that counts now: the changed one, else the list's. */
  unitPriceFen: number | null;
  amountFen: number | null;
  /** What about the price must be done before it can be registered (G5). */
  priceProblem: Problem['code'] | null;
}

/** Works out an item's other size (A8), price and amount (G5) as the server will. */
export function previewItem(typed: ItemEntry, data: Pick<OrderFormData, 'settings' | 'prices' | 'user'>): ItemPreview {
  const entry = normaliseItem(typed);
  const category = data.settings.categories.find(({ id }) => id === entry.categoryId) ?? null;
  const size = category ? completeSize(entry, category, data.settings.deductionBounds) : { size: null, warnings: [] };
  const listPriceFen =
    category && entry.style && size.size
      ? listUnitPriceFen(data.prices, category.id, entry.style, size.size.opening)
      : null;
  const unitPriceFen = entry.unitPriceFen ?? listPriceFen;
  const amountFen =
    unitPriceFen === null || entry.quantity === undefined ? null : itemAmountFen(unitPriceFen, entry.quantity);
  const isPriced = category !== null && Boolean(entry.style) && size.size !== null;
  const priceProblem = isPriced ? problemOfPrice(entry, listPriceFen, data.user.mayChangePrices) : null;
  return { category, size, listPriceFen, unitPriceFen, amountFen, priceProblem };
}

function problemOfPrice(entry: ItemEntry, listPriceFen: number | null, mayChange: boolean): Problem['code'] | null {
  if (entry.unitPriceFen === undefined) return listPriceFen === null ? 'price-not-listed' : null;
  if (entry.unitPriceFen === listPriceFen) return null;
  if (!mayChange) return 'price-needs-approval';
  return entry.priceReason ? null : 'price-reason-missing';
}
