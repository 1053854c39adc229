import type { Act } from '../life/order-life';
import type { Fen } from '../money/fen';
import type { NoticeCause } from '../notice/notice';
import type { OrderKey } from '../order/order';
import type { LocalDate } from '../time/local-time';

/** What a complaint is about (投诉类型), I1: that decides who answers it. */
export const COMPLAINT_KINDS = ['price', 'quality', 'delivery', 'service'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** Another day for the answer, and why. */
export interface AnswerMove extends Act {
  formerOn: LocalDate;
  newOn: LocalDate;
  why: string;
}

/** How a complaint ended (处理结果), with whose error it was (I3); null where it was nobody's. */
export interface Settlement {
  outcome: string;
  attributedTo: NoticeCause | null;
  /** What is taken off the order's money (折让), whole fen; 0 where nothing is. */
  allowanceFen: Fen;
}

/** A complaint or dispute about an order (投诉), I1. `number` is the order's short number, T and its place: `301-T1`. */
export interface Complaint {
  number: string;
  orderKey: OrderKey;
  kind: ComplaintKind;
  /** What the customer said. */
  text: string;
  recorded: Act;
  /** The day by which the customer has an answer; null where it was settled on the spot. */
  answerBy: LocalDate | null;
  moves: AnswerMove[];
  settled: (Settlement & Act) | null;
}

/** What the order itself knows of a complaint: no word of it, so that lists, duties and figures read no complaint. */
export interface ComplaintMark {
  number: string;
  kind: ComplaintKind;
  recordedOn: LocalDate;
  answerBy: LocalDate | null;
  settledOn: LocalDate | null;
  attributedTo: NoticeCause | null;
}

export function markOf({ number, kind, recorded, answerBy, settled }: Complaint): ComplaintMark {
  return {
    ...{ number, kind, recordedOn: recorded.at.date, answerBy },
    ...{ settledOn: settled?.at.date ?? null, attributedTo: settled?.attributedTo ?? null },
  };
}

/** The marks with this complaint as it stands now. */
export function marksWith(marks: readonly ComplaintMark[], complaint: Complaint): ComplaintMark[] {
  const mark = markOf(complaint);
  const isKnown = marks.some(({ number }) => number === mark.number);
  return isKnown ? marks.map((each) => (each.number === mark.number ? mark : each)) : [...marks, mark];
}

/** The key of a complaint's row: `2026-03-0001-T1`. */
export function complaintKey({ orderKey, number }: Pick<Complaint, 'orderKey' | 'number'>): string {
  return orderKey + number.slice(number.lastIndexOf('-'));
}
