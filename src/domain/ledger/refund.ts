import { requiredText } from '../life/check-input';
import { type Fen, formatYuan } from '../money/fen';
import { textProblem } from '../order/check-value';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import type { LocalDate } from '../time/local-time';
import type { LedgerEntry, PaymentMethod } from './entry';
import { type BookingFacts, creditEntry, orderEntry } from './make-entry';
import { amountProblem, paymentDay } from './receipt';
import { type AccountHolder, receivableOf, toPayFen } from './receivable';

/** Money that is paid back (退款), H1: of an order, or of a customer's credit. */
export interface RefundInput {
  paidOn: LocalDate;
  amountFen: Fen;
  method: PaymentMethod;
  reference: string;
  note: string;
}

/** Whose money is meant: an order's, or what the customer has to their credit. */
export type MoneySource = { order: Order } | { holder: AccountHolder; creditFen: Fen };

/** No more is paid back than was paid, or than stands to the credit. */
export function refundProblems(input: RefundInput, source: MoneySource, today: LocalDate): Problem[] {
  return [
    ...paymentDay(input.paidOn, 'paidOn', today),
    ...sourceProblems(input.amountFen, source),
    ...textProblem(input.reference, 'reference', 'H1'),
    ...textProblem(input.note, 'note', 'H1'),
  ];
}

export function bookRefund(input: RefundInput, source: MoneySource, voucher: string, facts: BookingFacts): LedgerEntry {
  const { paidOn: happenedOn, amountFen, method, reference, note } = input;
  const draft = { id: `${voucher}/1`, voucher, happenedOn, amountFen, method, reference, note };
  return 'order' in source
    ? orderEntry(source.order, { ...draft, kind: 'refund' }, facts)
    : creditEntry(source.holder, { ...draft, kind: 'credit-refunded' }, facts);
}

/** Money of an order that becomes the customer's credit (转余额): no more than was paid on it. */
export function keepCreditProblems(amountFen: Fen, order: Order): Problem[] {
  return sourceProblems(amountFen, { order });
}

export function bookKeptCredit(amountFen: Fen, order: Order, voucher: string, facts: BookingFacts): LedgerEntry {
  const happenedOn = facts.now.date;
  return orderEntry(order, { id: `${voucher}/1`, voucher, happenedOn, kind: 'credit-kept', amountFen }, facts);
}

/** Money that will not be collected any more (核销), with the reason. */
export function writeOffProblems(amountFen: Fen, reason: string, order: Order): Problem[] {
  const account = receivableOf(order);
  const open = account ? toPayFen(account) : 0;
  const params = { number: order.shortNumber, open: formatYuan(open) };
  const tooMuch: Problem[] =
    amountFen > open ? [{ code: 'pays-too-much', field: 'amountFen', rule: 'H1', params }] : [];
  return [...amountProblem(amountFen, 'amountFen'), ...tooMuch, ...requiredText(reason, 'reason', 'H1')];
}

export function bookWriteOff(
  amountFen: Fen,
  reason: string,
  order: Order,
  voucher: string,
  facts: BookingFacts,
): LedgerEntry {
  const draft = { id: `${voucher}/1`, voucher, happenedOn: facts.now.date, amountFen, note: reason };
  return orderEntry(order, { ...draft, kind: 'write-off' }, facts);
}

function sourceProblems(amountFen: Fen, source: MoneySource): Problem[] {
  const wrong = amountProblem(amountFen, 'amountFen');
  if (wrong.length > 0) return wrong;
  if ('order' in source) {
    const { shortNumber, life } = source.order;
    const params = { number: shortNumber, paid: formatYuan(life.money.paidFen) };
    return amountFen > life.money.paidFen ? [{ code: 'refunds-too-much', field: 'amountFen', rule: 'H1', params }] : [];
  }
  const params = { credit: formatYuan(source.creditFen) };
  return amountFen > source.creditFen ? [{ code: 'credit-too-small', field: 'amountFen', rule: 'H1', params }] : [];
}
