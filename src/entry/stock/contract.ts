import type { BookStockRequest, StockBooked } from '../../application/stock/book-stock';
import type { SaveStockItemRequest, StockItemSaved } from '../../application/stock/save-stock-item';
import type { StockState, StockUsage } from '../../domain/stock/stock-item';
import type { LocalMonth } from '../../domain/time/local-time';
import type { Answer } from '../contract';

/** A stock item as the page lists it. */
export interface ShownStockItem {
  code: string;
  name: string;
  unit: string;
  onHand: number;
  reserved: number;
  available: number;
  reorderLevel: number;
  state: StockState;
  /** How many more must come for the level; 0 where there is enough. */
  missing: number;
  usage: StockUsage;
  /** What a door takes of it, in words; empty where orders take none. */
  usageText: string;
  version: number;
}

/** The stock (N1), what is to be bought first; nothing while it is switched off. */
export interface ShownStock {
  isOn: boolean;
  mayKeep: boolean;
  items: ShownStockItem[];
  categories: { id: string; name: string }[];
}

export interface ShownStockMove {
  id: string;
  /** Day and time. */
  at: string;
  kindName: string;
  /** `+20`, `−3`; empty where it stays. */
  onHand: string;
  reserved: string;
  onHandAfter: number;
  reservedAfter: number;
  /** The order's number, or empty. */
  shortNumber: string;
  reason: string;
  byName: string;
}

/** What moved of an item in a month, the newest first. */
export interface ShownStockMoves {
  month: LocalMonth;
  months: LocalMonth[];
  moves: ShownStockMove[];
}

export interface StockCallables {
  openStock(request: null): Answer<ShownStock>;
  saveStockItem(request: SaveStockItemRequest): Answer<StockItemSaved>;
  /** What came, or what was counted. */
  bookStock(request: BookStockRequest): Answer<StockBooked>;
  readStockMoves(request: { code: string; month: LocalMonth | null }): Answer<ShownStockMoves>;
}
