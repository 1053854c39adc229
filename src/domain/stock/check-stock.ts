import { requiredText } from '../life/check-input';
import { textProblem, wholeNumberProblem } from '../order/check-value';
import type { Problem } from '../problem';
import type { CategoryId } from '../settings/settings';
import type { StockItem, StockUsage } from './stock-item';

/** So many units a stock item can have, and so many a door can take. */
export const STOCK_LIMITS = {
  items: 300,
  quantity: { min: 0, max: 1_000_000 },
  received: { min: 1, max: 1_000_000 },
  perPiece: { min: 0, max: 1_000 },
  unitCharacters: 10,
} as const;

/** A stock item as typed. */
export interface StockFields {
  name: string;
  unit: string;
  reorderLevel: number;
  usage: StockUsage;
}

/** What is wrong with a stock item (N1). @param others the items beside it: no two have one name */
export function stockFieldProblems(
  { name, unit, reorderLevel, usage }: StockFields,
  others: readonly StockItem[],
  categories: readonly { id: CategoryId }[],
): Problem[] {
  const isTaken = others.some((each) => plain(each.name) === plain(name));
  return [
    ...requiredText(name, 'name', 'N1'),
    ...(name !== '' && isTaken ? [{ code: 'stock-name-taken' as const, field: 'name', rule: 'N1' }] : []),
    ...requiredText(unit, 'unit', 'N1'),
    ...(unit.length > STOCK_LIMITS.unitCharacters
      ? [{ code: 'too-long' as const, field: 'unit', rule: 'N1', params: { max: STOCK_LIMITS.unitCharacters } }]
      : []),
    ...wholeNumberProblem(reorderLevel, STOCK_LIMITS.quantity, 'reorderLevel', 'N1'),
    ...textProblem(usage.style, 'usage.style', 'N1'),
    ...Object.entries(usage.perPiece).flatMap(([category, count]): Problem[] => {
      const field = `usage.${category}.perPiece`;
      if (!categories.some(({ id }) => id === category)) return [{ code: 'unknown-category', field, rule: 'N1' }];
      return wholeNumberProblem(count, STOCK_LIMITS.perPiece, field, 'N1');
    }),
  ];
}

/** What is booked by hand: goods that came, or what was counted. */
export interface StockBooking {
  kind: 'received' | 'counted';
  /** What came; or all that lies there. */
  quantity: number;
  /** Required where counting finds something else than was booked. */
  reason: string;
}

/** What is wrong with a booking by hand (N1): nobody can count less than nothing, and a difference has a reason. */
export function bookingProblems({ kind, quantity, reason }: StockBooking, item: StockItem): Problem[] {
  const limits = kind === 'received' ? STOCK_LIMITS.received : STOCK_LIMITS.quantity;
  const wrong = [...wholeNumberProblem(quantity, limits, 'quantity', 'N1'), ...textProblem(reason, 'reason', 'N1')];
  if (wrong.length > 0) return wrong;
  return kind === 'counted' && quantity !== item.onHand ? requiredText(reason, 'reason', 'N1') : [];
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
