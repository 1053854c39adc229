import type { OrderKey } from '../order/order';
import { monthOf } from '../time/local-date';
import type { LocalMoment, LocalMonth } from '../time/local-time';
import { noted, type StockItem } from './stock-item';

/** Why a quantity changed: the first three by hand, the others by orders. */
export const STOCK_MOVES = ['opening', 'received', 'counted', 'reserve', 'free', 'ship', 'return'] as const;
export type StockMoveKind = (typeof STOCK_MOVES)[number];

/** What changes of one item; whole units, either sign. */
export interface StockChange {
  kind: StockMoveKind;
  onHand: number;
  reserved: number;
  /** The order that it is for. */
  order: { key: OrderKey; shortNumber: string } | null;
  reason: string;
}

/** A movement of stock (库存流水), never changed afterwards. */
export interface StockMove extends StockChange {
  /** The item's code and the place among its movements: `K01/12`. */
  id: string;
  code: string;
  name: string;
  /** The month in which it was booked. */
  month: LocalMonth;
  at: LocalMoment;
  by: string;
  /** What the item had once it was booked. */
  onHandAfter: number;
  reservedAfter: number;
}

/** The only way in which quantities change: the item afterwards, with the movement that says why. */
export function moved(
  item: StockItem,
  change: StockChange,
  { by, at }: { by: string; at: LocalMoment },
): { item: StockItem; move: StockMove } {
  const onHand = item.onHand + change.onHand;
  const reserved = item.reserved + change.reserved;
  const version = item.version + 1;
  return {
    item: noted({ ...item, onHand, reserved, version }, at.date),
    move: {
      ...change,
      ...{ id: `${item.code}/${version}`, code: item.code, name: item.name, month: monthOf(at.date), at, by },
      ...{ onHandAfter: onHand, reservedAfter: reserved },
    },
  };
}
