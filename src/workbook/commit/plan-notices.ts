import type { ChangeSet } from '../../application/ports/order-book';
import type { Notice } from '../../domain/notice/notice';
import { parseOrderKey } from '../../domain/order/number';
import type { LocalMonth } from '../../domain/time/local-time';
import { noticesOf } from '../read/read-orders';
import { type NoticeRow, noticeKey, noticeToRow } from '../rows/notice-row';
import type { CommitContext } from './plan-change';
import { rowOf } from './row-of';
import { standing } from './write-target';

/** Behind the month's orders and items, where a new month's tabs stand. */
export const NOTICES_INDEX = 2;

/** The rows of new and of changed notices, on the tabs of their orders' months. */
export function planNotices(context: CommitContext, { addNotices = [], updateNotices = [] }: ChangeSet): void {
  const { plan, sight } = context;
  for (const notice of updateNotices) {
    const table = sight.table(noticesOf(monthOf(notice)));
    plan.update(table, rowOf(table, noticeKey(notice)), rowFor(context, notice));
  }
  for (const month of new Set(addNotices.map(monthOf))) {
    const place = noticesOf(month);
    const target = sight.shows(place)
      ? standing(sight.table(place))
      : plan.make(place, context.titleOf(place), NOTICES_INDEX);
    const rows = addNotices.filter((notice) => monthOf(notice) === month).map((notice) => rowFor(context, notice));
    plan.appendChecked(target, rows);
  }
}

function rowFor({ snapshot, names, sight }: CommitContext, notice: Notice): NoticeRow {
  const orders = snapshot.orders[monthOf(notice)] ?? [];
  const customerName = orders.find(({ order }) => order.key === notice.orderKey)?.order.customerName ?? '';
  return noticeToRow(notice, customerName, names, sight.language);
}

function monthOf({ orderKey }: Notice): LocalMonth {
  const number = parseOrderKey(orderKey);
  if (!number) throw new Error(`not an order key: ${orderKey}`);
  return number.month;
}
