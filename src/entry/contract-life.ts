import type { BackwardStep } from '../domain/life/last-step';
import type { StepId, StepInputs } from '../domain/life/step';
import type { NoticeRequest } from '../domain/notice/draft-notice';
import type { NoticeCause, NoticeKind, NoticeStatus, Signer, WallTime } from '../domain/notice/notice';
import type { NoticeAct } from '../domain/notice/possible-acts';
import type { OrderStatus } from '../domain/order/order';
import type { ChangeWords } from '../domain/texts';
import type { LocalDate, LocalTime } from '../domain/time/local-time';
import type { OrderContent, ShownProblem } from './contract';

/** A step of the life of one order or of a selection (F1); what `input` holds depends on the step. */
export interface StepRequest {
  requestKey: string;
  step: StepId;
  keys: string[];
  input: StepInputs[StepId];
  /** By key, what an order is given of its own instead of `input`. */
  inputs?: { [key: string]: StepInputs[StepId] };
}

export interface StepsOutcome {
  moved: { key: string; shortNumber: string; status: OrderStatus; statusName: string }[];
  /** Orders that stay as they are, each with the reasons. */
  kept: { key: string; shortNumber: string; problems: ShownProblem[] }[];
}

/** A next step as a button, or why it is none. */
export interface ShownStep {
  step: StepId;
  name: string;
  possible: boolean;
  why: ShownProblem[];
}

/** The last step, to be taken back (F1): in words, and why it can't be where it can't. */
export interface ShownTakeBack {
  step: BackwardStep;
  stepName: string;
  label: string;
  why: ShownProblem[];
}

/** Takes the last step of an order back; `step` is the one that was seen. */
export interface StepBackRequest {
  requestKey: string;
  key: string;
  step: BackwardStep;
  reason: string;
}

export interface StepBackOutcome {
  key: string;
  shortNumber: string;
  status: OrderStatus;
  statusName: string;
}

/** Something that happened to the order: what, in words, by whom and when. */
export interface ShownEvent {
  what: string;
  detail: string;
  byName: string;
  on: LocalDate;
  at: LocalTime;
}

/** A shipment as the panel shows it. */
export interface ShownShipment {
  number: string;
  shippedOn: LocalDate;
  pieces: number;
  carrier: string;
  slipIsBack: boolean;
  exceptions: string;
}

export interface ShownSignature {
  as: Signer;
  asName: string;
  /** Empty where it is still missing. */
  byName: string;
  on: LocalDate;
}

/** A notice in words, with what the reader can do about it. */
export interface ShownNotice {
  number: string;
  kind: NoticeKind;
  kindName: string;
  status: NoticeStatus;
  statusName: string;
  reason: string;
  askedBy: string;
  cause: NoticeCause;
  causeName: string;
  baseRevision: number;
  changes: ChangeWords[];
  signatures: ShownSignature[];
  /** When the window had closed, where the notice came after that (E3). */
  outOfTime: WallTime | null;
  override: { reason: string; chargeFen: number; byName: string } | null;
  money: { refundFen: number; creditFen: number; forfeitFen: number } | null;
  draftedByName: string;
  draftedOn: LocalDate;
  acts: NoticeAct[];
}

/** The part of an order's sheet that its life fills. */
export interface OrderLifeSheet {
  revision: number;
  salesperson: string;
  paymentWay: string;
  chargesFen: number;
  shippedQuantity: number;
  leftToShip: { place: number; number: string; quantity: number }[];
  shipments: ShownShipment[];
  steps: ShownStep[];
  /** Null where nothing can be taken back, or not by the reader. */
  takeBack: ShownTakeBack | null;
  history: ShownEvent[];
  notices: ShownNotice[];
  /** Complaints about it, without their words (I1). */
  complaints: { number: string; kindName: string; recordedOn: LocalDate; isSettled: boolean }[];
  mayDraftNotice: boolean;
  /** The day on the workbook's wall. */
  today: LocalDate;
}

export interface DraftNoticeRequest {
  requestKey: string;
  key: string;
  request: NoticeRequest;
}

/** What the dialog that drafts notices works with. */
export interface NoticeFormData {
  order: OrderContent & OrderLifeSheet;
  mayChangePrices: boolean;
  /** May sign as clerk at once. */
  isClerk: boolean;
  paidFen: number;
  styles: string[];
  colours: string[];
  salespeople: { email: string; name: string }[];
}

/** What a notice would say and do. */
export interface ShownPreview {
  notice: ShownNotice;
  amountBeforeFen: number;
  amountAfterFen: number;
  promisedBefore: LocalDate;
  promisedAfter: LocalDate;
}

export interface NoticeRef {
  requestKey: string;
  key: string;
  number: string;
}

export interface NoticeOutcome {
  key: string;
  number: string;
  status: NoticeStatus;
  statusName: string;
  orderStatus: OrderStatus;
  orderStatusName: string;
  revision: number;
  amountFen: number;
  promisedOn: LocalDate;
}
