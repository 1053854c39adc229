import { isDelivered, isOver } from '../life/stage';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { monthOf } from '../time/local-date';
import type { LocalDate, LocalMonth } from '../time/local-time';
import type { MonthClosing } from './kept-figure';

/** What is still open in a month that is to be closed (J5): none of it keeps the month from being closed, all of it goes on. */
export interface OpenMatters {
  undelivered: Order['key'][];
  unsettled: Order['key'][];
  openNotices: Order['key'][];
}

export function openMatters(orders: readonly Order[]): OpenMatters {
  const keysOf = (isOpen: (order: Order) => boolean) => orders.filter(isOpen).map(({ key }) => key);
  return {
    undelivered: keysOf((order) => !isOver(order) && !isDelivered(order)),
    unsettled: keysOf((order) => isDelivered(order) && !isOver(order)),
    openNotices: keysOf(({ life }) => life.notices.open !== null),
  };
}

/** A month is closed once it is over, and once. */
export function closingProblems(month: LocalMonth, today: LocalDate, closings: readonly MonthClosing[]): Problem[] {
  const params = { month };
  if (month >= monthOf(today)) return [{ code: 'month-not-over', field: 'month', rule: 'J5', params }];
  const isClosed = closings.some((each) => each.month === month && each.status === 'closed');
  return isClosed ? [{ code: 'month-closed-already', field: 'month', rule: 'J5', params }] : [];
}

/** Reopening takes a closed month and a reason. */
export function reopeningProblems(month: LocalMonth, reason: string, closings: readonly MonthClosing[]): Problem[] {
  const isClosed = closings.some((each) => each.month === month && each.status === 'closed');
  if (!isClosed) return [{ code: 'month-not-closed', field: 'month', rule: 'J5', params: { month } }];
  return reason.trim() === '' ? [{ code: 'missing', field: 'reason', rule: 'J5' }] : [];
}
