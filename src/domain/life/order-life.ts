import type { ComplaintMark } from '../complaint/complaint';
import { noMoney, type OrderMoney } from '../ledger/order-money';
import type { OrderStatus } from '../order/order';
import type { StockLine } from '../stock/claims';
import type { LocalDate, LocalMoment } from '../time/local-time';
import type { VolumePlace } from '../volume/volume';
import type { GoodsReturn, Shipment } from './shipment';

/** Who did something, by e-mail address, and when. */
export interface Act {
  by: string;
  at: LocalMoment;
}

/** What an order went through since it was registered (F1). Null or empty: not yet. */
export interface OrderLife {
  consultation: Consultation | null;
  confirmation: Confirmation | null;
  crossCheck: CrossCheck | null;
  released: Act | null;
  productionStarted: Act | null;
  finished: Act | null;
  /** In the order in which they were entered. */
  shipments: Shipment[];
  /** What came back (I2), in the order in which it was entered. */
  returns: GoodsReturn[];
  /** Complaints about it (I1), in the order in which they were recorded. */
  complaints: ComplaintMark[];
  /** How satisfied the customer is with it (G4), as asked last. */
  satisfaction: Satisfaction | null;
  received: Act | null;
  closed: Closing | null;
  hold: Hold | null;
  /** Oldest first. */
  delays: Delay[];
  withdrawal: Withdrawal | null;
  notices: NoticeStanding;
  money: OrderMoney;
  /** Where the released order is bound (K1). */
  volume: VolumePlace | null;
  /** What it takes of the stock (N1); missing where it was released without. */
  stock?: readonly StockLine[];
}

/** A question to the follower, or the factory manager (待咨询): A6, and for a rush order D2. The latest one is kept. */
export interface Consultation {
  cause: 'rush' | 'question';
  question: string;
  asked: Act;
  /** Where the order stood when it was asked. */
  formerStatus: 'registered' | 'confirmed';
  answer: ConsultationAnswer | null;
}

export interface ConsultationAnswer extends Act {
  possible: boolean;
  /** The day that was set; null where the order is not possible. */
  deliverOn: LocalDate | null;
  note: string;
}

/** How an order is confirmed (A4): signed by the walk-in customer, by the salesperson, or by the returned contract. */
export const CONFIRMATION_WAYS = ['customer-signed', 'salesperson', 'contract-returned'] as const;
export type ConfirmationWay = (typeof CONFIRMATION_WAYS)[number];

/** A confirmation (确认), A4: `confirmedBy` names who confirmed, `by` who recorded it. */
export interface Confirmation extends Act {
  how: ConfirmationWay;
  confirmedBy: string;
}

/** A cross-check (核对), A5, and what was checked: it says nothing about a later revision or another promise. */
export interface CrossCheck extends Act {
  revision: number;
  promisedOn: LocalDate;
}

/** A closed order (结清); `overrideReason` where a manager closed it although something is unpaid. */
export interface Closing extends Act {
  overrideReason: string;
}

/** An order put on hold (暂停), and where it stood: that is where it goes on. */
export interface Hold extends Act {
  reason: string;
  formerStatus: OrderStatus;
}

/** Why a promised day can't be kept (D4). */
export const DELAY_CAUSES = ['people', 'material', 'equipment', 'transport', 'customer'] as const;
export type DelayCause = (typeof DELAY_CAUSES)[number];

/** A delay as the follower reported it (延期), D4. */
export interface Delay extends Act {
  cause: DelayCause;
  detail: string;
  /** Who is responsible, where the cause is people (D5). */
  responsible: string;
  formerOn: LocalDate;
  newOn: LocalDate;
  /** That the customer was told: by whom, when, recorded by whom (D4). */
  told: CustomerTold | null;
  /** The customer's loss, once it is known (D5). */
  lossFen: number | null;
}

export interface CustomerTold extends Act {
  toldBy: string;
}

/** What was done with the money already paid on a withdrawn order (E5), whole fen. */
export interface MoneyReturn {
  refundFen: number;
  creditFen: number;
  forfeitFen: number;
}

/** An order withdrawn (撤单), E5: by a notice, or with its import where that was a mistake. */
export interface Withdrawal {
  /** The notice's number, or the import's reference. */
  notice: string;
  at: LocalMoment;
  formerStatus: OrderStatus;
  money: MoneyReturn;
}

/** What the order knows of its change and withdrawal notices (E); the notices themselves are kept apart. */
export interface NoticeStanding {
  /** How many of each kind were drafted: the next one's number follows. */
  changes: number;
  withdrawals: number;
  /** The number of the notice that waits for signatures; one at a time. */
  open: string | null;
  /** Numbers of notices in effect that are not bound with the process card yet (E4). */
  unbound: string[];
  /** Who drafted the revision that stands; null where it is as registered. */
  revisedBy: string | null;
  /** Charges for changes out of time (E3), owed beside the order's amount. */
  chargesFen: number;
  /** The largest place that a removed item had: its number is never given again (B3). */
  removedUpTo: number;
  /** The notices that took effect, in that order: what the statistics count (J2, J7). */
  inEffect: NoticeInEffect[];
}

/** A notice that took effect: when, and who made it necessary (I3). */
export interface NoticeInEffect {
  number: string;
  kind: 'change' | 'withdrawal';
  cause: 'customer' | 'desk' | 'sales' | 'production';
  on: LocalDate;
}

/** A satisfaction score, 1 (bad) to 5 (good), and the day on which it was given (G4). */
export interface Satisfaction {
  score: number;
  on: LocalDate;
}

/** The life of an order at its registration; a rush order begins with a consultation (D2). */
export function newLife(consultation: Consultation | null = null): OrderLife {
  return {
    consultation,
    confirmation: null,
    crossCheck: null,
    released: null,
    productionStarted: null,
    finished: null,
    shipments: [],
    returns: [],
    complaints: [],
    satisfaction: null,
    received: null,
    closed: null,
    hold: null,
    delays: [],
    withdrawal: null,
    notices: {
      changes: 0,
      withdrawals: 0,
      open: null,
      unbound: [],
      revisedBy: null,
      chargesFen: 0,
      removedUpTo: 0,
      inEffect: [],
    },
    money: noMoney(),
    volume: null,
  };
}
