import type { WorkingCalendar } from '../calendar/working-calendar';
import type { DeliveryPromise, Order, OrderStatus } from '../order/order';
import type { Problem, RuleId } from '../problem';
import type { Action } from '../role/permission';
import type { Person, Settings } from '../settings/settings';
import type { LocalDate, LocalMoment } from '../time/local-time';
import type { ConfirmationWay, DelayCause, OrderLife } from './order-life';
import type { ShippedItem, TransitTrouble, TransportWay } from './shipment';

/** A step that needs nothing typed. */
export type NoInput = Readonly<Record<string, never>>;

/** What each step of an order's life is given by the person who takes it. Days are local, money is whole fen. */
export interface StepInputs {
  /** `confirmedBy` left empty: the order's customer, or its salesperson. */
  confirm: { how: ConfirmationWay; confirmedBy: string };
  'ask-follower': { question: string };
  'answer-consultation': { possible: boolean; deliverOn: LocalDate | null; note: string };
  /** What the checker saw: a check of something else is refused. */
  'cross-check': { revision: number; promisedOn: LocalDate };
  release: NoInput;
  'start-production': NoInput;
  'finish-production': NoInput;
  ship: ShipInput;
  'report-transit': { shipment: string; trouble: TransitTrouble; detail: string };
  /** `exceptions` empty: the goods arrived complete. */
  'receive-slip': { shipment: string; receivedOn: LocalDate; signedBy: string; exceptions: string };
  /** `overrideReason`: why a manager closes it although something is unpaid; otherwise empty. */
  close: { overrideReason: string };
  hold: { reason: string };
  resume: NoInput;
  'report-delay': { cause: DelayCause; detail: string; responsible: string; newOn: LocalDate };
  'tell-customer': { toldBy: string };
  'record-loss': { lossFen: number };
}

export interface ShipInput {
  items: ShippedItem[];
  shippedOn: LocalDate;
  way: TransportWay;
  carrier: string;
  carrierPhone: string;
  trackingNumber: string;
  insured: boolean;
  /** Why a manager lets it go unpaid (F2); otherwise empty. */
  unpaidReason: string;
}

export type StepId = keyof StepInputs;

/** What was paid on an order and what its customer may owe, whole fen (F2). */
export interface PaymentStanding {
  paidFen: number;
  /** How much may leave unpaid under the customer's credit terms; 0 where there are none. */
  creditFen: number;
}

/** What a step is judged by, beside the order. */
export interface StepFacts {
  settings: Pick<Settings, 'categories' | 'checkerDiffers'>;
  calendar: WorkingCalendar;
  payment: PaymentStanding;
}

/** Who takes a step, when, and what it is judged by. */
export interface StepHearing {
  person: Person;
  now: LocalMoment;
  facts: StepFacts;
}

/** A condition of a step that depends on nothing that is typed; empty where it holds. */
export type StepNeed = (order: Order, hearing: StepHearing) => Problem[];

/** What a step changes; `status` only where its transition leads to more than one. */
export interface StepEffect {
  status?: OrderStatus;
  life: Partial<OrderLife>;
  promise?: Partial<DeliveryPromise>;
}

/** What a step asks of its input, and what it writes. */
export interface StepWork<Input> {
  check(input: Input, order: Order, hearing: StepHearing): Problem[];
  write(order: Order, input: Input, hearing: StepHearing): StepEffect;
}

/** One row of the transition table (F1). */
export interface Transition<Input> extends StepWork<Input> {
  rule: RuleId;
  /** Names the roles that may take it, in `role/permission.ts`. */
  action: Action;
  from: readonly OrderStatus[];
  /** Where it leads; none: the status stays. Where there are several, the effect says which. */
  to: readonly OrderStatus[];
  /** Can be taken for a selection of orders with the same input. */
  forMany: boolean;
  needs: readonly StepNeed[];
  /** Looks at the order's items; without it they need not be read. */
  looksAtItems?: true;
}
