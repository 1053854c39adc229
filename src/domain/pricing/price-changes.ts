import type { ItemEntry } from '../order/entry';
import type { PriceChange, SizeMm } from '../order/order';
import type { Problem } from '../problem';
import type { CategoryId } from '../settings/settings';
import type { Instant } from '../time/local-time';
import { listUnitPriceFen } from './list-price';
import type { PriceRow } from './price-list';

/** A unit price that a salesperson or manager allowed, and for what: it holds for nothing else (G5). */
export interface PriceApproval {
  categoryId: CategoryId;
  style: string;
  unitPriceFen: number;
  change: PriceChange;
}

/** An item with its opening, where its size is known. */
export interface ItemToPrice {
  item: ItemEntry;
  opening: SizeMm | null;
}

/** What became of the prices of an entry, one place an item: null where the list price stands. */
export interface PriceReview {
  changes: (PriceChange | null)[];
  approvals: PriceApproval[];
  problems: Problem[];
}

/**
 * Compares each item's price with the price list (G5). A differing price is approved by a person who may change
 * prices and gives a reason, or was approved before for the same style at the same price; any other is a problem,
 * and so is an item that neither the list nor the entry has a price for.
 */
export function reviewPrices(input: {
  items: readonly ItemToPrice[];
  prices: readonly PriceRow[];
  approvals: readonly PriceApproval[];
  /** The person who saves, where they may change prices. */
  approver: string | null;
  at: Instant;
}): PriceReview {
  const review: PriceReview = { changes: [], approvals: [], problems: [] };
  for (const [place, { item, opening }] of input.items.entries()) {
    const field = `items.${place}.unitPriceFen`;
    const { categoryId, style, unitPriceFen } = item;
    const listed = categoryId && style && opening ? listUnitPriceFen(input.prices, categoryId, style, opening) : null;
    if (!categoryId || !style || !opening || (listed !== null && (unitPriceFen ?? listed) === listed)) {
      review.changes.push(null);
      continue;
    }
    if (unitPriceFen === undefined) {
      review.changes.push(null);
      review.problems.push({ code: 'price-not-listed', field, rule: 'G5', params: { style } });
      continue;
    }
    const before = input.approvals.find(
      (each) =>
        each.categoryId === categoryId &&
        each.style === style &&
        each.unitPriceFen === unitPriceFen &&
        each.change.listUnitPriceFen === listed,
    );
    if (before) {
      review.changes.push(before.change);
      review.approvals.push(before);
      continue;
    }
    const reason = item.priceReason ?? '';
    if (input.approver && reason) {
      const change = { approvedBy: input.approver, approvedAt: input.at, reason, listUnitPriceFen: listed };
      review.changes.push(change);
      review.approvals.push({ categoryId, style, unitPriceFen, change });
      continue;
    }
    review.changes.push(null);
    const code = input.approver ? 'price-reason-missing' : 'price-needs-approval';
    review.problems.push({
      code,
      field: input.approver ? `items.${place}.priceReason` : field,
      rule: 'G5',
      params: { style },
    });
  }
  return review;
}
