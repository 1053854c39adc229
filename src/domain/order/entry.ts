import type { CategoryId } from '../settings/settings';
import type { LocalDate, LocalTime } from '../time/local-time';

/** How an order reached the desk (接单渠道), A1. */
export const CHANNELS = ['phone', 'walk-in', 'salesperson', 'chat', 'email', 'fax', 'web'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Which size the customer gave (尺寸基准): the wall opening 门洞 or the door leaf 门芯, A8. */
export type SizeBasis = 'opening' | 'leaf';

/** Opening direction (开启方向), normalised: the hinge side and the swing, seen from outside. */
export const OPENING_DIRECTIONS = ['left-in', 'left-out', 'right-in', 'right-out'] as const;
export type OpeningDirection = (typeof OPENING_DIRECTIONS)[number];

/** Way of payment (付款方式). */
export const PAYMENT_WAYS = ['prepaid', 'deposit', 'on-delivery', 'monthly'] as const;
export type PaymentWay = (typeof PAYMENT_WAYS)[number];

/** An order item (订单明细) as the clerk types it: every field may still be open. Lengths in whole millimetres. */
export interface ItemEntry {
  categoryId?: CategoryId;
  style?: string;
  frameShape?: string;
  frameType?: string;
  lineStyle?: string;
  lineHeightMm?: number;
  sizeBasis?: SizeBasis;
  widthMm?: number;
  heightMm?: number;
  /** The other size where the clerk corrected the derived one. */
  otherWidthMm?: number;
  otherHeightMm?: number;
  wallThicknessMm?: number;
  /** The customer's own words for the wall, such as “24 墙” (A8). */
  wallThicknessSaid?: string;
  colour?: string;
  openingDirection?: OpeningDirection;
  /** The customer's own words for the direction, such as “左外开” (A8). */
  openingDirectionSaid?: string;
  quantity?: number;
  hardware?: boolean;
  technicalConditions?: string;
  /** Unit price where it differs from the price list, whole fen (G5). */
  unitPriceFen?: number;
  priceReason?: string;
}

/** A customer met for the first time, as typed (G1). */
export interface NewCustomerEntry {
  name?: string;
  phone?: string;
  address?: string;
  region?: string;
  salesperson?: string;
  /** The clerk saw the like names or the same phone and goes on (G1). */
  likeNamesSeen?: boolean;
}

/** An order as the clerk enters it (接单信息登记): it may be incomplete and may mix categories (A2, A3). */
export interface OrderEntry {
  channel?: Channel;
  /** When the order was taken, local; absent means now (A1, C1). */
  takenOn?: LocalDate;
  takenAtTime?: LocalTime;
  /** Link to the original paper, photo or chat (A1). */
  sourceLink?: string;
  customerId?: string;
  newCustomer?: NewCustomerEntry;
  /** Phone and address for this order where they differ from the customer's. */
  phone?: string;
  deliveryAddress?: string;
  /** E-mail address of the salesperson. */
  salesperson?: string;
  wantedOn?: LocalDate;
  rush?: boolean;
  /** A day between the earliest and the latest that was agreed with the customer (D1). */
  agreedOn?: LocalDate;
  paymentWay?: PaymentWay;
  note?: string;
  items: ItemEntry[];
}
