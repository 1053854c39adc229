import type { SizeMm } from '../order/order';
import type { CategoryId } from '../settings/settings';
import type { PriceRow } from './price-list';

/**
 * The list's unit price for a door (G5): the row of its category and style with the smallest size that covers the
 * opening. Null where the list has none; two rows of one size are told apart by the lower price.
 */
export function listUnitPriceFen(
  prices: readonly PriceRow[],
  categoryId: CategoryId,
  style: string,
  opening: SizeMm,
): number | null {
  const covering = prices.filter(
    (row) =>
      row.categoryId === categoryId &&
      row.style === style &&
      row.maxWidthMm >= opening.widthMm &&
      row.maxHeightMm >= opening.heightMm,
  );
  const area = (row: PriceRow) => row.maxWidthMm * row.maxHeightMm;
  const [smallest] = covering.sort((a, b) => area(a) - area(b) || a.unitPriceFen - b.unitPriceFen);
  return smallest ? smallest.unitPriceFen : null;
}
