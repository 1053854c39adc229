import type {
  ComplaintRef,
  MoveAnswerRequest,
  SettleComplaintRequest,
} from '../application/complaints/answer-complaint';
import type { BookReturnRequest, ReturnBooked } from '../application/complaints/book-goods-return';
import type { ComplaintDone } from '../application/complaints/complaint-in-hand';
import type { RecordComplaintRequest } from '../application/complaints/record-complaint';
import type { OrderStatus } from '../domain/order/order';
import type { LocalDate } from '../domain/time/local-time';
import type { Answer } from './contract';

export type { ComplaintRef };

/** A complaint that waits for its answer, in words. */
export interface ShownWaiting {
  key: string;
  number: string;
  shortNumber: string;
  customerName: string;
  kindName: string;
  recordedOn: LocalDate;
  answerBy: LocalDate | null;
  isLate: boolean;
  answererNames: string[];
}

/** A complaint in words. Whole fen. */
export interface ShownComplaint {
  number: string;
  kindName: string;
  text: string;
  recordedOn: LocalDate;
  recordedByName: string;
  answerBy: LocalDate | null;
  isLate: boolean;
  answererNames: string[];
  /** Days that were named before, each with why it was not kept. */
  moves: { formerOn: LocalDate; why: string }[];
  settled: {
    on: LocalDate;
    byName: string;
    outcome: string;
    /** Whose error it was, or empty. */
    attributedToName: string;
    allowanceFen: number;
  } | null;
}

/** Goods that came back, in words. */
export interface ShownReturn {
  number: string;
  wayName: string;
  returnedOn: LocalDate;
  pieces: number;
  amountFen: number;
  cause: string;
}

/** An order with its complaints and returns, newest first, and what the reader may do. Whole fen. */
export interface ShownComplainedOrder {
  key: string;
  shortNumber: string;
  customerName: string;
  status: OrderStatus;
  statusName: string;
  dueFen: number;
  complaints: ShownComplaint[];
  returns: ShownReturn[];
  /** What the customer has of each item. */
  delivered: { place: number; number: string; what: string; quantity: number; unitPriceFen: number }[];
  /** It took things from the stock (N1), to which they can go back. */
  hasStock: boolean;
  may: { record: boolean; settle: boolean; allow: boolean; takeBack: boolean };
}

export interface ComplaintsData {
  waiting: ShownWaiting[];
  about: ShownComplainedOrder | null;
  today: LocalDate;
}

export interface ComplaintCallables {
  /** What waits for an answer, or one order's complaints and returns (I). */
  openComplaints(request: { key: string | null }): Answer<ComplaintsData>;
  recordComplaint(request: RecordComplaintRequest): Answer<ComplaintDone>;
  settleComplaint(request: SettleComplaintRequest): Answer<ComplaintDone>;
  /** Names another day for the answer. */
  moveAnswer(request: MoveAnswerRequest): Answer<ComplaintDone>;
  /** Goods that came back, to be replaced or not (I2). */
  bookReturn(request: BookReturnRequest): Answer<ReturnBooked>;
  /** Opens the order's complaints in the sidebar. */
  showOrderComplaints(request: { key: string }): Answer<{ key: string }>;
}
