import type { StockUsage } from '../stock/stock-item';
import type { Texts } from './catalogue';
import { fill } from './fill';

/** What a door takes of a stock item, in words; empty where orders take none of it. */
export function usageText(
  { perPiece, onlyWithHardware, style }: StockUsage,
  categoryName: (id: string) => string,
  { stock, terms }: Pick<Texts, 'stock' | 'terms'>,
): string {
  const parts = Object.entries(perPiece)
    .filter(([, count]) => count > 0)
    .map(([category, count]) => fill(stock.usageOf, { category: categoryName(category), count }));
  if (parts.length === 0) return '';
  return [
    parts.join(terms.comma),
    ...(style === '' ? [] : [fill(stock.usageStyle, { style })]),
    ...(onlyWithHardware ? [stock.usageHardware] : []),
  ].join(stock.semicolon);
}
