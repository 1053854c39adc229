import type { Customer, RecentOrder } from '../customer/customer';
import type { Category, Settings } from '../settings/settings';
import { shortHash } from '../short-hash';
import { daysBetween, monthOf } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import type { CompleteItemEntry } from './complete-entry';
import { LIMITS } from './limits';
import { parseOrderKey, shortNumberOf } from './number';
import type { OrderKey } from './order';
import { completeSize } from './size';
import { splitByCategory } from './split';

/** Enough to find duplicates by, whatever a cell of the customer's row holds. */
const MOST_REMEMBERED = 60;

/**
 * A short text that is the same for the same doors, in whatever order and however spread over items they were
 * entered, by opening or by leaf (A7). Prices and remarks don't count.
 */
export function itemsFingerprint(
  items: readonly CompleteItemEntry[],
  category: Pick<Category, 'deduction'>,
  bounds: Settings['deductionBounds'],
): string {
  const quantities = new Map<string, number>();
  for (const item of items) {
    const { size } = completeSize(item, category, bounds);
    const door = JSON.stringify([
      item.categoryId,
      item.style,
      item.frameShape,
      item.frameType,
      item.lineStyle,
      item.lineHeightMm,
      size && [size.opening.widthMm, size.opening.heightMm, size.leaf.widthMm, size.leaf.heightMm],
      item.wallThicknessMm,
      item.colour,
      item.openingDirection,
      item.hardware,
    ]);
    quantities.set(door, (quantities.get(door) ?? 0) + item.quantity);
  }
  return shortHash(
    [...quantities]
      .map(([door, quantity]) => `${quantity}×${door}`)
      .sort()
      .join('\n'),
  );
}

/** The fingerprint of each order that an entry will become, in the order of `splitByCategory`. */
export function entryFingerprints(
  entry: { items: readonly CompleteItemEntry[] },
  settings: Pick<Settings, 'categories' | 'deductionBounds'>,
): string[] {
  return splitByCategory(entry).flatMap(({ categoryId, items }) => {
    const category = settings.categories.find(({ id }) => id === categoryId);
    return category ? [itemsFingerprint(items, category, settings.deductionBounds)] : [];
  });
}

/** An order that the entry may repeat. */
export interface PossibleDuplicate {
  key: OrderKey;
  shortNumber: string;
  takenOn: LocalDate;
}

/** The customer's orders of the same items, taken within so many days before or after (A7). */
export function possibleDuplicates(
  customer: Pick<Customer, 'recentOrders'>,
  fingerprints: readonly string[],
  takenOn: LocalDate,
  windowDays: number,
): PossibleDuplicate[] {
  return customer.recentOrders
    .filter(
      (recent) =>
        fingerprints.includes(recent.itemsFingerprint) && Math.abs(daysBetween(recent.takenOn, takenOn)) <= windowDays,
    )
    .map(({ key, takenOn: recentlyOn }) => ({ key, shortNumber: shortNumberOf(key), takenOn: recentlyOn }));
}

/**
 * The customer who has these orders too. Orders that no later entry can duplicate are forgotten: an entry may be
 * dated back, so they are kept that much longer than the window.
 */
export function rememberRecent(customer: Customer, added: readonly RecentOrder[], windowDays: number): Customer {
  const orders = [...customer.recentOrders, ...added].sort((a, b) =>
    a.takenOn < b.takenOn ? -1 : a.takenOn > b.takenOn ? 1 : 0,
  );
  const newest = orders[orders.length - 1]?.takenOn ?? '';
  const keptDays = windowDays + LIMITS.takenDaysAgo;
  const recentOrders = orders.filter((each) => daysBetween(each.takenOn, newest) <= keptDays).slice(-MOST_REMEMBERED);
  const months = added.map(({ key, takenOn }) => parseOrderKey(key)?.month ?? monthOf(takenOn));
  return { ...customer, recentOrders, orderMonths: [...new Set([...customer.orderMonths, ...months])].sort() };
}
