import { Refusal } from '../../domain/problem';
import type { StockItem } from '../../domain/stock/stock-item';
import type { Snapshot } from '../ports/order-book';

/** @throws Refusal `invalid` where stock is switched off (N) */
export function stockOn({ settings }: Pick<Snapshot, 'settings'>): void {
  if (!settings.usesStock) throw new Refusal('invalid', [{ code: 'stock-off', rule: 'N1' }]);
}

/** @throws Refusal `invalid` where there is no such item */
export function stockItemIn({ records }: Pick<Snapshot, 'records'>, code: string): StockItem {
  const item = records.stockItems.find((each) => each.code === code);
  if (!item) throw new Refusal('invalid', [{ code: 'no-such-stock-item', rule: 'N1', params: { code } }]);
  return item;
}
