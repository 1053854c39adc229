import type { CategoryId } from '../settings/settings';
import type { LocalDate } from '../time/local-time';

/** What one door of an order takes of a stock item (用量), N1. */
export interface StockUsage {
  /** Whole units a piece, by category; a category that is not named takes none. */
  perPiece: Readonly<Record<CategoryId, number>>;
  /** Only where the customer wants hardware (五金). */
  onlyWithHardware: boolean;
  /** Only of this style; empty: of any. So standard goods are told. */
  style: string;
}

/** A stock item (库存品): hardware or standard goods, N1. Quantities in whole units; the movements are what made them. */
export interface StockItem {
  /** `K01`; given by the desk, never again. */
  code: string;
  name: string;
  unit: string;
  /** What lies in the store. Below 0 where more left than was ever booked in: then it wants counting. */
  onHand: number;
  /** What released orders still have to get of it. */
  reserved: number;
  /** With less than this available, more is to be bought. */
  reorderLevel: number;
  usage: StockUsage;
  /** How many movements it had. */
  version: number;
  /** Since when there is less than the reorder level; null where there is enough. */
  shortSince: LocalDate | null;
}

/** How a stock item stands; the later, the more it wants doing. */
export const STOCK_STATES = ['enough', 'short', 'miscounted'] as const;
export type StockState = (typeof STOCK_STATES)[number];

/** What no order has a claim on. */
export function availableOf({ onHand, reserved }: Pick<StockItem, 'onHand' | 'reserved'>): number {
  return onHand - reserved;
}

export function isShort(item: Pick<StockItem, 'onHand' | 'reserved' | 'reorderLevel'>): boolean {
  return availableOf(item) < item.reorderLevel;
}

export function stockState(item: Pick<StockItem, 'onHand' | 'reserved' | 'reorderLevel'>): StockState {
  if (item.onHand < 0) return 'miscounted';
  return isShort(item) ? 'short' : 'enough';
}

/** How many more must come for the level to be reached; 0 where there is enough. */
export function missingOf(item: Pick<StockItem, 'onHand' | 'reserved' | 'reorderLevel'>): number {
  return Math.max(0, item.reorderLevel - availableOf(item));
}

/** The item with the day since which it is short. */
export function noted(item: StockItem, today: LocalDate): StockItem {
  return { ...item, shortSince: isShort(item) ? (item.shortSince ?? today) : null };
}

const CODE = /^K(\d+)$/;

/** The code after the largest that was given: items are never removed, so none is given twice. */
export function nextCode(codes: readonly string[]): string {
  const used = codes.map((code) => Number(CODE.exec(code)?.[1] ?? 0));
  return `K${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}
