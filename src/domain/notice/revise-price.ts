import type { CompleteItemEntry } from '../order/complete-entry';
import type { PricedItem } from '../order/frozen-prices';
import type { Item, SizeMm } from '../order/order';
import { listUnitPriceFen } from '../pricing/list-price';
import type { PriceRow } from '../pricing/price-list';
import type { Problem } from '../problem';
import type { Instant } from '../time/local-time';

/** Who drafts the notice, where they may change prices; otherwise null (G5). */
export interface Pricing {
  prices: readonly PriceRow[];
  approver: string | null;
  at: Instant;
}

/**
 * The price of a changed or added item (G5). It stays frozen while style and size stay; otherwise it is the list's of today,
 * or the price that was allowed before where it was allowed against that same list price. Another price needs leave and a reason.
 * @param item.typed the unit price that the notice asks for, where it asks for one, with its `reason`
 */
export function revisePrice(
  item: { entry: CompleteItemEntry; opening: SizeMm; typed: number | undefined; reason: string; field: string },
  before: Item | null,
  { prices, approver, at }: Pricing,
): { priced: PricedItem | null; problems: Problem[] } {
  const { entry, opening, typed, reason, field } = item;
  const frozen = before && entry.style === before.style && isSameSize(opening, before.opening);
  const kept = before && { unitPriceFen: before.unitPriceFen, priceChange: before.priceChange };
  if (frozen && kept && (typed === undefined || typed === kept.unitPriceFen)) return { priced: kept, problems: [] };

  const listed = listUnitPriceFen(prices, entry.categoryId, entry.style, opening);
  const stillAllowed =
    kept?.priceChange && entry.style === before?.style && kept.priceChange.listUnitPriceFen === listed;
  if (kept && stillAllowed && (typed === undefined || typed === kept.unitPriceFen))
    return { priced: kept, problems: [] };

  if (listed !== null && (typed ?? listed) === listed) {
    return { priced: { unitPriceFen: listed, priceChange: null }, problems: [] };
  }
  const params = { style: entry.style };
  if (typed === undefined)
    return refusal({ code: 'price-not-listed', field: `${field}unitPriceFen`, rule: 'G5', params });
  if (!approver) return refusal({ code: 'price-needs-approval', field: `${field}unitPriceFen`, rule: 'G5', params });
  if (!reason) return refusal({ code: 'price-reason-missing', field: `${field}priceReason`, rule: 'G5', params });
  const priceChange = { approvedBy: approver, approvedAt: at, reason, listUnitPriceFen: listed };
  return { priced: { unitPriceFen: typed, priceChange }, problems: [] };
}

function refusal(problem: Problem): { priced: null; problems: Problem[] } {
  return { priced: null, problems: [problem] };
}

function isSameSize(a: SizeMm, b: SizeMm): boolean {
  return a.widthMm === b.widthMm && a.heightMm === b.heightMm;
}
