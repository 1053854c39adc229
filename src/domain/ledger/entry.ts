import type { Fen } from '../money/fen';
import type { OrderKey } from '../order/order';
import type { CategoryId } from '../settings/settings';
import type { LocalDate, LocalMoment, LocalMonth } from '../time/local-time';

/** What a booking is (记账类型), H1, I2; `effect.ts` says what each changes. */
export const LEDGER_KINDS = [
  'deposit',
  'balance',
  'refund',
  'credit-received',
  'credit-refunded',
  'credit-used',
  'credit-kept',
  'forfeit',
  'charge',
  'allowance',
  'write-off',
  'shipment',
  'return',
  'exchange',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** How money changed hands (收款方式), H1. */
export const PAYMENT_METHODS = ['cash', 'bank', 'wechat', 'alipay', 'cheque', 'other'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** Pieces of one item of an order. */
export interface LedgerPieces {
  place: number;
  quantity: number;
}

/**
 * One booking (流水). Bookings are only ever added: what was wrong is taken back by a reversal (冲红), a booking of the
 * same kind whose money and pieces are negative, so that every sum over bookings is right without looking anything up.
 */
export interface LedgerEntry {
  /** Unique for ever, made from what was booked: a retry makes the same. */
  id: string;
  /** The month whose tab it stands on and whose figures it counts in (J5). */
  month: LocalMonth;
  /** The day it happened, which may be before it was entered. */
  happenedOn: LocalDate;
  entered: LocalMoment;
  by: string;
  kind: LedgerKind;
  /** The id of the booking that this one takes back; null for every other booking. */
  reverses: string | null;
  /** What belongs together: the parts of one receipt over several orders, or one shipment. */
  voucher: string;
  /** Null where it concerns no order: money that stays with the customer as credit. */
  orderKey: OrderKey | null;
  customerId: string;
  customerName: string;
  salesperson: string;
  /** Empty where it concerns no order. */
  categoryId: CategoryId | '';
  /** Whole fen in the direction of its kind; below 0 in a reversal. */
  amountFen: Fen;
  /** Pieces in the direction of its kind; 0 for money. */
  pieces: number;
  /** Which pieces, item by item; empty for money. */
  items: LedgerPieces[];
  /** The day on which its amount falls due, for kinds that change what is owed; otherwise null. */
  dueOn: LocalDate | null;
  method: PaymentMethod | null;
  /** Bank reference, cheque number or the like. */
  reference: string;
  /** The closed month in which it happened, where it had to be booked into a later one (J5); otherwise null. */
  concerns: LocalMonth | null;
  note: string;
}
