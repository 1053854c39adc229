import { listUnitPriceFen } from '../pricing/list-price';
import type { PriceRow } from '../pricing/price-list';
import { type Problem, Refusal } from '../problem';
import type { Settings } from '../settings/settings';
import type { CompleteItemEntry } from './complete-entry';
import type { PriceChange } from './order';
import { completeSize } from './size';

/** The price that an item keeps for good, and who allowed it where it is not the list's. */
export interface PricedItem {
  unitPriceFen: number;
  priceChange: PriceChange | null;
}

/**
 * The price of each item at registration (G5): the list's, or one that was allowed.
 * @throws Refusal `invalid` for every item that has no price, or another one than the list without leave.
 */
export function frozenPrices(
  items: readonly CompleteItemEntry[],
  input: {
    prices: readonly PriceRow[];
    priceChanges: readonly (PriceChange | null)[];
    settings: Pick<Settings, 'categories' | 'deductionBounds'>;
  },
): PricedItem[] {
  const problems: Problem[] = [];
  const priced = items.map((item, index): PricedItem => {
    const field = `items.${index}.unitPriceFen`;
    const listed = listedPrice(item, input);
    const unitPriceFen = item.unitPriceFen ?? listed;
    const priceChange = unitPriceFen === listed ? null : (input.priceChanges[index] ?? null);
    if (unitPriceFen === null) problems.push({ code: 'price-not-listed', field, rule: 'G5' });
    else if (unitPriceFen !== listed && !priceChange)
      problems.push({ code: 'price-needs-approval', field, rule: 'G5' });
    return { unitPriceFen: unitPriceFen ?? 0, priceChange };
  });
  if (problems.length > 0) throw new Refusal('invalid', problems);
  return priced;
}

function listedPrice(
  item: CompleteItemEntry,
  { prices, settings }: { prices: readonly PriceRow[]; settings: Pick<Settings, 'categories' | 'deductionBounds'> },
): number | null {
  const category = settings.categories.find(({ id }) => id === item.categoryId);
  const size = category ? completeSize(item, category, settings.deductionBounds).size : null;
  return size ? listUnitPriceFen(prices, item.categoryId, item.style, size.opening) : null;
}
