import type { Fen } from '../money/fen';
import { formatYuan } from '../money/fen';
import { textProblem } from '../order/check-value';
import type { Order, OrderKey } from '../order/order';
import type { Problem } from '../problem';
import { addDays, isLocalDate } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import type { AllocatedPart } from './allocation';
import type { LedgerEntry, LedgerKind, PaymentMethod } from './entry';
import { type BookingFacts, creditEntry, orderEntry } from './make-entry';
import { booked } from './order-money';
import { type AccountHolder, receivableOf, toPayFen } from './receivable';

/** Money that came in (收款), as typed (H1). What no part takes stays with the customer as credit. */
export interface ReceiptInput {
  paidOn: LocalDate;
  amountFen: Fen;
  method: PaymentMethod;
  reference: string;
  note: string;
  parts: readonly AllocatedPart[];
}

/** A payment can be entered so many days late: longer ago it is a typing mistake. */
const LATEST_DAYS = 366;

/** What is wrong with a receipt, beside its fields. */
export function receiptProblems(
  input: ReceiptInput,
  orders: readonly Order[],
  customerId: string,
  today: LocalDate,
): Problem[] {
  const { paidOn, amountFen, reference, note, parts } = input;
  const spent = parts.reduce((sum, part) => sum + part.amountFen, 0);
  const problems: Problem[] = [
    ...paymentDay(paidOn, 'paidOn', today),
    ...amountProblem(amountFen, 'amountFen'),
    ...textProblem(reference, 'reference', 'H1'),
    ...textProblem(note, 'note', 'H1'),
    ...parts.flatMap((part, index) => partProblems(part, `parts.${index}.amountFen`, orders, customerId)),
    ...twice(parts),
  ];
  if (problems.length > 0) return problems;
  if (spent <= amountFen) return [];
  const params = { over: formatYuan(spent - amountFen) };
  return [{ code: 'allocates-too-much', field: 'amountFen', rule: 'H1', params }];
}

/** A receipt booked: each part on its order, the rest as the customer's credit. Parts and rest sum to the amount. */
export function bookReceipt(
  input: ReceiptInput,
  { orders, holder, voucher }: { orders: readonly Order[]; holder: AccountHolder; voucher: string },
  facts: BookingFacts,
): { orders: Order[]; entries: LedgerEntry[]; creditFen: Fen } {
  const { paidOn: happenedOn, method, reference, note } = input;
  const common = { voucher, happenedOn, method, reference, note };
  const entries = input.parts.map(({ orderKey, amountFen }, index) => {
    const order = orderOf(orders, orderKey);
    return orderEntry(order, { ...common, id: `${voucher}/${index + 1}`, kind: receiptKind(order), amountFen }, facts);
  });
  const creditFen = input.amountFen - input.parts.reduce((sum, part) => sum + part.amountFen, 0);
  const rest =
    creditFen > 0
      ? [
          creditEntry(
            holder,
            { ...common, id: `${voucher}/0`, kind: 'credit-received' as const, amountFen: creditFen },
            facts,
          ),
        ]
      : [];
  const paid = orders.map((order) =>
    booked(
      order,
      entries.filter(({ orderKey }) => orderKey === order.key),
    ),
  );
  return { orders: paid, entries: [...entries, ...rest], creditFen };
}

/** What came before anything left is a deposit (定金), afterwards it is the balance (H1). */
export function receiptKind({ life }: Pick<Order, 'life'>): Extract<LedgerKind, 'deposit' | 'balance'> {
  return life.shipments.length === 0 ? 'deposit' : 'balance';
}

/** Each part is a whole amount, no more than is open on an order of this customer. */
export function partProblems(
  { orderKey, amountFen }: AllocatedPart,
  field: string,
  orders: readonly Order[],
  customerId: string,
): Problem[] {
  const order = orders.find(({ key }) => key === orderKey);
  if (!order || order.customerId !== customerId) {
    return [{ code: 'not-customers-order', field, rule: 'H1', params: { number: order?.shortNumber ?? orderKey } }];
  }
  const wrong = amountProblem(amountFen, field);
  if (wrong.length > 0) return wrong;
  const account = receivableOf(order);
  const open = account ? toPayFen(account) : 0;
  if (amountFen <= open) return [];
  return [{ code: 'pays-too-much', field, rule: 'H1', params: { number: order.shortNumber, open: formatYuan(open) } }];
}

/** A whole amount above 0. */
export function amountProblem(amountFen: Fen, field: string): Problem[] {
  return Number.isSafeInteger(amountFen) && amountFen > 0 ? [] : [{ code: 'not-an-amount', field, rule: 'H1' }];
}

/** A day that was, no longer than a year ago. */
export function paymentDay(day: LocalDate, field: string, today: LocalDate): Problem[] {
  if (!isLocalDate(day)) return [{ code: 'not-a-date', field, rule: 'H1' }];
  if (day > today) return [{ code: 'date-to-come', field, rule: 'H1', params: { today } }];
  const earliest = addDays(today, -LATEST_DAYS);
  return day < earliest ? [{ code: 'payment-too-old', field, rule: 'H1', params: { earliest } }] : [];
}

function twice(parts: readonly AllocatedPart[]): Problem[] {
  const keys = parts.map(({ orderKey }) => orderKey);
  return keys.flatMap((key, index): Problem[] =>
    keys.indexOf(key) === index ? [] : [{ code: 'order-twice', field: `parts.${index}.amountFen`, rule: 'H1' }],
  );
}

export function orderOf(orders: readonly Order[], key: OrderKey): Order {
  const order = orders.find((each) => each.key === key);
  if (!order) throw new RangeError(`${key} was not read`);
  return order;
}
