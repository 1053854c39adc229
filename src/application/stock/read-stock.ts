import { may } from '../../domain/role/permission';
import type { Settings } from '../../domain/settings/settings';
import type { StockMove } from '../../domain/stock/movement';
import { STOCK_STATES, type StockItem, stockState } from '../../domain/stock/stock-item';
import { monthBefore, monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';
import { stockItemIn, stockOn } from './stock-in-hand';

/** So many months of movements can be chosen. */
const MOST_MONTHS = 24;

export interface StockSheet {
  isOn: boolean;
  mayKeep: boolean;
  /** What is to be bought first, then by code; empty where stock is switched off. */
  items: StockItem[];
  settings: Settings;
}

/** The stock items (N1): one read. */
export function makeOpenStock(desk: Omit<Desk, 'lock'>) {
  return (): StockSheet =>
    lookUp(desk, { action: 'read-stock', need: { records: { stockItems: 'all' } } }, ({ snapshot, person }) => ({
      isOn: snapshot.settings.usesStock,
      mayKeep: may(person, 'keep-stock'),
      items: snapshot.settings.usesStock ? [...snapshot.records.stockItems].sort(wantedFirst) : [],
      settings: snapshot.settings,
    }));
}

const wantedFirst = (a: StockItem, b: StockItem): number =>
  rank(a) - rank(b) || a.code.length - b.code.length || (a.code < b.code ? -1 : 1);
const rank = (item: StockItem): number => -STOCK_STATES.indexOf(stockState(item));

export interface MovesOfItem {
  item: StockItem;
  month: LocalMonth;
  months: LocalMonth[];
  /** The newest first. */
  moves: StockMove[];
  settings: Settings;
}

/** What moved of an item in a month, the one under way where none is named: one read of that month's movements. */
export function makeReadStockMoves(desk: Omit<Desk, 'lock'>) {
  return ({ code, month }: { code: string; month: LocalMonth | null }): MovesOfItem => {
    const thisMonth = monthOf(desk.clock.now().date);
    const wanted = month ?? thisMonth;
    const need = { records: { stockItems: 'all', stockMoves: [wanted] } } as const;
    return lookUp(desk, { action: 'read-stock', need }, ({ snapshot }) => {
      stockOn(snapshot);
      const item = stockItemIn(snapshot, code);
      const months = Array.from({ length: MOST_MONTHS }, (_, n) => monthBefore(thisMonth, n));
      return {
        item,
        month: wanted,
        months: [...new Set([...months, wanted])].sort().reverse(),
        moves: snapshot.records.stockMoves.filter((move) => move.code === code).reverse(),
        settings: snapshot.settings,
      };
    });
  };
}
