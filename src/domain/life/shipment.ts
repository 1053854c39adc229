import type { Item } from '../order/order';
import { compareDates } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import type { Act } from './order-life';

/** How goods travel (运输方式), F3. */
export const TRANSPORT_WAYS = ['own-truck', 'freight', 'express', 'pick-up'] as const;
export type TransportWay = (typeof TRANSPORT_WAYS)[number];

/** What can happen on the way (在途异常), F5. */
export const TRANSIT_TROUBLES = ['delay', 'damage', 'loss'] as const;
export type TransitTrouble = (typeof TRANSIT_TROUBLES)[number];

/** So many pieces of an item. */
export interface ShippedItem {
  place: number;
  quantity: number;
}

/** A shipment (发货), F3. `number` is the order's short number, S and its place: `301-S1`. */
export interface Shipment extends Act {
  number: string;
  /** The day it left, which may be before it was entered. */
  shippedOn: LocalDate;
  items: ShippedItem[];
  way: TransportWay;
  carrier: string;
  carrierPhone: string;
  trackingNumber: string;
  insured: boolean;
  /** Why a manager let it go unpaid (F2); empty where nobody had to. */
  unpaidReason: string;
  troubles: TransitReport[];
  slip: ReceiptSlip | null;
}

export interface TransitReport extends Act {
  trouble: TransitTrouble;
  detail: string;
}

/** A receipt slip that came back signed (回单), F3; `exceptions` is empty where it is complete. */
export interface ReceiptSlip extends Act {
  receivedOn: LocalDate;
  signedBy: string;
  exceptions: string;
}

/** Whether the customer gets other pieces for those that came back (I2). */
export const RETURN_WAYS = ['return', 'exchange'] as const;
export type ReturnWay = (typeof RETURN_WAYS)[number];

/** Goods that came back (退换货), I2. `number` is the order's short number, R and its place: `301-R1`. */
export interface GoodsReturn extends Act {
  number: string;
  way: ReturnWay;
  /** The day they came back, which may be before it was entered. */
  returnedOn: LocalDate;
  items: ShippedItem[];
  cause: string;
  /** The value that is owed no more, whole fen. */
  amountFen: number;
  /** The complaint that it settles; empty where there is none. */
  complaint: string;
  /** What it takes of the stock went back there (N1). */
  restocked?: true;
}

/** What left together; enough to count pieces by. */
type Load = Pick<Shipment, 'items'>;

/** An order as far as its shipments go. */
export interface ShippableOrder {
  quantity: number;
  life: { shipments: readonly Shipment[]; returns: readonly GoodsReturn[] };
}

/** The pieces that left so far, those that came back included. */
export function shippedQuantity({ life }: ShippableOrder): number {
  return life.shipments.reduce((sum, load) => sum + piecesOf(load), 0);
}

/** The pieces that came back so far, to be replaced or not (I2). */
export function returnedQuantity({ life }: ShippableOrder): number {
  return life.returns.reduce((sum, load) => sum + piecesOf(load), 0);
}

/** The pieces that the customer has: what was shipped and not returned (交货数量, F3). */
export function deliveredQuantity(order: ShippableOrder): number {
  return shippedQuantity(order) - returnedQuantity(order);
}

function piecesOf({ items }: Load): number {
  return items.reduce((pieces, each) => pieces + each.quantity, 0);
}

/** The pieces of one item that left so far. */
export function shippedOfItem(shipments: readonly Load[], place: number): number {
  return shipments
    .flatMap(({ items }) => items)
    .filter((each) => each.place === place)
    .reduce((sum, each) => sum + each.quantity, 0);
}

/** What is still to be shipped of each item, whole pieces, what is exchanged once more; nothing left is left out. */
export function leftToShip(
  items: readonly Item[],
  { shipments, returns }: { shipments: readonly Load[]; returns: readonly GoodsReturn[] },
): ShippedItem[] {
  const exchanged = returns.filter(({ way }) => way === 'exchange');
  const left = (place: number): number => shippedOfItem(exchanged, place) - shippedOfItem(shipments, place);
  return items
    .map(({ place, quantity }) => ({ place, quantity: quantity + left(place) }))
    .filter(({ quantity }) => quantity > 0);
}

/** The value of what left so far, at the items' frozen prices, whole fen. */
export function shippedFen(items: readonly Item[], shipments: readonly Load[]): number {
  return items.reduce((sum, item) => sum + item.unitPriceFen * shippedOfItem(shipments, item.place), 0);
}

/** The day on which the last piece left for the first time, or null while pieces are left (J1): an exchange makes no order late. */
export function shippedCompleteOn(order: ShippableOrder): LocalDate | null {
  if (order.quantity === 0) return null;
  let left = order.quantity;
  for (const shipment of [...order.life.shipments].sort((a, b) => compareDates(a.shippedOn, b.shippedOn))) {
    left -= piecesOf(shipment);
    if (left <= 0) return shipment.shippedOn;
  }
  return null;
}
