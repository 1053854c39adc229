import type { PriceRow } from '../../domain/pricing/price-list';
import type { Category } from '../../domain/settings/settings';
import type { pricesTab } from '../schema/prices';
import type { RowOf } from '../schema/tab';
import { categoryIdOf, type Names } from './names';

export type PriceSheetRow = RowOf<(typeof pricesTab)['columns']>;

export function priceToRow(price: PriceRow, names: Names): PriceSheetRow {
  return {
    category: names.category(price.categoryId),
    style: price.style,
    maxWidthMm: price.maxWidthMm,
    maxHeightMm: price.maxHeightMm,
    unitPrice: price.unitPriceFen,
  };
}

export function priceFromRow(row: PriceSheetRow, categories: Category[]): PriceRow {
  return {
    categoryId: categoryIdOf(row.category, categories),
    style: row.style.trim(),
    maxWidthMm: row.maxWidthMm,
    maxHeightMm: row.maxHeightMm,
    unitPriceFen: row.unitPrice,
  };
}
