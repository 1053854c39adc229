import type { Notice } from '../notice/notice';
import type { Order, OrderKey } from '../order/order';
import { type OpenNotice, openNoticeOf } from './open-notice';
import { type OpenOrder, openOrderOf } from './open-order';

/** A line of the index of open work (在办): an order that is not over, or a notice that is not done with. */
export interface OpenEntry {
  /** The order's key; a notice's is followed by its letter and place, such as `2026-03-0001-G1`. */
  key: string;
  order: OpenOrder | null;
  notice: OpenNotice | null;
}

/** What a change of orders and notices does to the index: entries that stand now, and keys that are gone. */
export interface OpenEntriesAfter {
  standing: OpenEntry[];
  gone: string[];
}

/** The entries of orders and notices as they are now, each made from it alone. */
export function openEntriesAfter(orders: readonly Order[], notices: readonly Notice[]): OpenEntriesAfter {
  const after: OpenEntriesAfter = { standing: [], gone: [] };
  for (const each of orders) {
    const order = openOrderOf(each);
    if (order) after.standing.push({ key: each.key, order, notice: null });
    else after.gone.push(each.key);
  }
  for (const each of notices) {
    const notice = openNoticeOf(each);
    const key = openNoticeKey(each);
    if (notice) after.standing.push({ key, order: null, notice });
    else after.gone.push(key);
  }
  return after;
}

/** The order that an entry is about. */
export function orderKeyOf({ order, notice, key }: OpenEntry): OrderKey {
  return order?.key ?? notice?.orderKey ?? key;
}

function openNoticeKey({ orderKey, number }: Pick<Notice, 'orderKey' | 'number'>): string {
  return `${orderKey}-${number.slice(number.lastIndexOf('-') + 1)}`;
}
