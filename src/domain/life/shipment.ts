import type { Item } from '../order/order';
import { laterOf } from '../time/local-date';
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

/** What left together; enough to count pieces by. */
type Load = Pick<Shipment, 'items'>;

/** An order as far as its shipments go. */
export interface ShippableOrder {
  quantity: number;
  life: { shipments: readonly Shipment[] };
}

/** The pieces that left so far. */
export function shippedQuantity({ life }: ShippableOrder): number {
  return life.shipments.reduce((sum, { items }) => sum + items.reduce((pieces, each) => pieces + each.quantity, 0), 0);
}

/** The pieces of one item that left so far. */
export function shippedOfItem(shipments: readonly Load[], place: number): number {
  return shipments
    .flatMap(({ items }) => items)
    .filter((each) => each.place === place)
    .reduce((sum, each) => sum + each.quantity, 0);
}

/** What is still to be shipped of each item, whole pieces; nothing left is left out. */
export function leftToShip(items: readonly Item[], shipments: readonly Load[]): ShippedItem[] {
  return items
    .map(({ place, quantity }) => ({ place, quantity: quantity - shippedOfItem(shipments, place) }))
    .filter(({ quantity }) => quantity > 0);
}

/** The value of what left so far, at the items' frozen prices, whole fen. */
export function shippedFen(items: readonly Item[], shipments: readonly Load[]): number {
  return items.reduce((sum, item) => sum + item.unitPriceFen * shippedOfItem(shipments, item.place), 0);
}

/** The day on which the last piece left, or null while pieces are left (J1). */
export function shippedCompleteOn(order: ShippableOrder): LocalDate | null {
  if (order.quantity === 0 || shippedQuantity(order) < order.quantity) return null;
  return order.life.shipments.map(({ shippedOn }) => shippedOn).reduce(laterOf);
}
