import type { PaymentWay } from '../order/entry';
import { addDays, monthOf } from '../time/local-date';
import type { LocalDate } from '../time/local-time';

/** What was agreed about paying (F2): the order's way of payment and the customer's credit days. */
export interface PaymentTerms {
  paymentWay: PaymentWay;
  /** Days that the customer may take after the usual day; 0 where nothing was agreed. */
  creditDays: number;
}

/**
 * When the money for goods that left falls due (到期日). What leaves is owed, so nothing falls due before it leaves; what was
 * paid before is an advance, which pays it on that day.
 * - 款到发货, 定金, 货到付款: the day it leaves, plus the customer's credit days. For the first two it should have been paid by then (F2).
 * - 月结: the last day of the month in which it leaves, plus the customer's credit days.
 */
export function dueOn({ paymentWay, creditDays }: PaymentTerms, shippedOn: LocalDate): LocalDate {
  const from = paymentWay === 'monthly' ? lastDayOfMonth(shippedOn) : shippedOn;
  return addDays(from, creditDays);
}

/** The last day of the month of a day. */
function lastDayOfMonth(day: LocalDate): LocalDate {
  const intoNextMonth = addDays(`${monthOf(day)}-28`, 4);
  return addDays(`${monthOf(intoNextMonth)}-01`, -1);
}
