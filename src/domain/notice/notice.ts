import type { Act, MoneyReturn } from '../life/order-life';
import type { OrderKey } from '../order/order';
import type { LocalDate, LocalMoment, LocalTime } from '../time/local-time';

/** A change (更改, G) or a withdrawal (撤单, C), E2. */
export const NOTICE_KINDS = ['change', 'withdrawal'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Who made it necessary (I3): what the customer wants is no error of anybody. */
export const NOTICE_CAUSES = ['customer', 'desk', 'sales', 'production'] as const;
export type NoticeCause = (typeof NOTICE_CAUSES)[number];

/** Waiting for signatures, in effect, in effect and bound with the process card (E4), or given up. */
export const NOTICE_STATUSES = ['open', 'in-effect', 'bound', 'discarded'] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

/** Who signs: clerk and follower always (E2), a manager where a rush takes the factory manager's consent (D2). */
export const SIGNERS = ['clerk', 'follower', 'manager'] as const;
export type Signer = (typeof SIGNERS)[number];

export interface Signature extends Act {
  as: Signer;
}

/** A manager's leave for a notice out of time (E3), with what the customer is charged for it, whole fen. */
export interface Override extends Act {
  reason: string;
  chargeFen: number;
}

/** A date and time as the wall clock shows them. */
export interface WallTime {
  date: LocalDate;
  time: LocalTime;
}

/** A value of an order's or item's field; plain JSON. */
export type FieldValue = string | number | boolean | null | { readonly [key: string]: unknown };

/**
 * One field before and after (E2). `place` is the item's, null for a field of the order itself. An item that was added or
 * removed is one change of the field `item`, from or to null. What follows from a change, such as amounts, is listed too.
 */
export interface FieldChange {
  place: number | null;
  field: string;
  before: FieldValue;
  after: FieldValue;
}

/** A change or withdrawal notice (产品订单更改(撤)通知单), E. Number: `301-G1`, `301-C1`. */
export interface Notice {
  number: string;
  orderKey: OrderKey;
  kind: NoticeKind;
  status: NoticeStatus;
  reason: string;
  /** Who asked for it, by name. */
  askedBy: string;
  cause: NoticeCause;
  /** The revision that it changes. */
  baseRevision: number;
  changes: FieldChange[];
  signers: Signer[];
  signatures: Signature[];
  /** When the window had closed, where it was drafted after that: then it takes an override (E3). */
  outOfTime: WallTime | null;
  override: Override | null;
  /** What becomes of the money already paid; null for a change (E5). */
  money: MoneyReturn | null;
  drafted: Act;
  effectiveAt: LocalMoment | null;
  bound: Act | null;
  discarded: (Act & { reason: string }) | null;
}

/** The number of an order's next notice of a kind: a letter and how many there are of it. */
export function noticeNumber(shortNumber: string, kind: NoticeKind, place: number): string {
  return `${shortNumber}-${kind === 'change' ? 'G' : 'C'}${place}`;
}
