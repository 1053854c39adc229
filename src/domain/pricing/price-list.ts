import type { CategoryId } from '../settings/settings';

/** A row of the price list (价目表): the price of one piece up to a size of the opening, whole fen (G5). */
export interface PriceRow {
  categoryId: CategoryId;
  style: string;
  /** Largest opening that the price covers, millimetres. */
  maxWidthMm: number;
  maxHeightMm: number;
  unitPriceFen: number;
}
