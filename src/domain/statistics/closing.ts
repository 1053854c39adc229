import { accountOf, toPayFen } from '../ledger/receivable';
import { isDelivered, isOver } from '../life/stage';
import type { Fen } from '../money/fen';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { monthOf } from '../time/local-date';
import type { LocalDate, LocalMonth } from '../time/local-time';
import type { MonthClosing } from './kept-figure';
import { monthTaken } from './order-contributions';

/** What is still open in a month that is to be closed (J5): none of it keeps the month from being closed, all of it goes on. */
export interface OpenMatters {
  undelivered: Order[];
  /** Delivered, and not paid in full. */
  unpaid: Order[];
  /** What is still to be paid of those. */
  unpaidFen: Fen;
  openNotices: Order[];
}

export function openMatters(orders: readonly Order[]): OpenMatters {
  const toPay = (order: Order): Fen => toPayFen(accountOf(order));
  const unpaid = orders.filter((order) => isDelivered(order) && toPay(order) > 0);
  return {
    undelivered: orders.filter((order) => !isOver(order) && !isDelivered(order)),
    unpaid,
    unpaidFen: unpaid.reduce((sum, order) => sum + toPay(order), 0),
    openNotices: orders.filter(({ life }) => life.notices.open !== null),
  };
}

/** A month is closed once it is over, and once. */
export function closingProblems(month: LocalMonth, today: LocalDate, closings: readonly MonthClosing[]): Problem[] {
  const params = { month };
  if (month >= monthOf(today)) return [{ code: 'month-not-over', field: 'month', rule: 'J5', params }];
  const isClosed = closings.some((each) => each.month === month && each.status === 'closed');
  return isClosed ? [{ code: 'month-closed-already', field: 'month', rule: 'J5', params }] : [];
}

/** The refusal to change what an order of a closed month is. */
export function monthClosed(order: Pick<Order, 'key' | 'shortNumber'>): Problem {
  return { code: 'month-closed', rule: 'J5', params: { number: order.shortNumber, month: monthTaken(order) } };
}

/** Reopening takes a closed month and a reason. */
export function reopeningProblems(month: LocalMonth, reason: string, closings: readonly MonthClosing[]): Problem[] {
  const isClosed = closings.some((each) => each.month === month && each.status === 'closed');
  if (!isClosed) return [{ code: 'month-not-closed', field: 'month', rule: 'J5', params: { month } }];
  return reason.trim() === '' ? [{ code: 'missing', field: 'reason', rule: 'J5' }] : [];
}
