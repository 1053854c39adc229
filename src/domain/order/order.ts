import type { OrderLife } from '../life/order-life';
import type { CategoryId } from '../settings/settings';
import type { Instant, LocalDate, LocalMoment, LocalTime } from '../time/local-time';
import type { Channel, OpeningDirection, PaymentWay, SizeBasis } from './entry';

/** An order's unique key `yyyy-MM-NNNN` (订单编号), B2. */
export type OrderKey = string;

/** An order's stages (订单状态), F1. */
export const ORDER_STATUSES = [
  'registered',
  'consulting',
  'confirmed',
  'released',
  'in-production',
  'finished',
  'shipped-in-part',
  'shipped',
  'received',
  'closed',
  'on-hold',
  'withdrawn',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** Width and height in whole millimetres. */
export interface SizeMm {
  widthMm: number;
  heightMm: number;
}

/** A changed unit price (G5): who allowed it and what the list said; `listUnitPriceFen` is null where the list has no price. */
export interface PriceChange {
  approvedBy: string;
  approvedAt: Instant;
  reason: string;
  listUnitPriceFen: number | null;
}

/** An order item (订单明细), complete. `number` is the short item number such as `301-2` (B3). Money in whole fen. */
export interface Item {
  place: number;
  number: string;
  style: string;
  frameShape: string;
  frameType: string;
  lineStyle: string;
  lineHeightMm: number;
  sizeBasis: SizeBasis;
  opening: SizeMm;
  leaf: SizeMm;
  wallThicknessMm: number;
  wallThicknessSaid: string;
  colour: string;
  openingDirection: OpeningDirection;
  openingDirectionSaid: string;
  quantity: number;
  hardware: boolean;
  technicalConditions: string;
  unitPriceFen: number;
  amountFen: number;
  priceChange: PriceChange | null;
}

/** When the production order must be released (下单时限), C1: the day that counts for the lead time and the hour. */
export interface ReleaseDeadline {
  /** The release day, from which the lead time counts (C2). */
  releaseOn: LocalDate;
  /** Latest time of that day; `24:00` where any time of the day will do. */
  byTime: LocalTime;
  /** True where the order was taken at or after the cut-off. */
  afterCutOff: boolean;
}

/** A registered order (订单). One customer, one category (A3). Money in whole fen, dates local. */
export interface Order {
  key: OrderKey;
  /** What people read, say and search for: `301` (B1). */
  shortNumber: string;
  /** Shared by the orders that one entry was split into (A3). */
  intakeId: string;
  status: OrderStatus;
  revision: number;
  channel: Channel;
  taken: LocalMoment;
  registered: LocalMoment;
  registeredBy: string;
  sourceLink: string;
  customerId: string;
  customerName: string;
  phone: string;
  deliveryAddress: string;
  region: string;
  salesperson: string;
  categoryId: CategoryId;
  rush: boolean;
  wantedOn: LocalDate;
  release: ReleaseDeadline;
  promise: DeliveryPromise;
  paymentWay: PaymentWay;
  note: string;
  quantity: number;
  amountFen: number;
  items: Item[];
  /** What happened since it was registered (F1). */
  life: OrderLife;
}

/** The promise as it stands on an order; the first is kept beside the current one (D4). */
export interface DeliveryPromise {
  earliestOn: LocalDate;
  latestOn: LocalDate;
  promisedOn: LocalDate;
  firstPromisedOn: LocalDate;
  /** True where a year without published holidays was computed by weekdays. */
  estimated: boolean;
}
