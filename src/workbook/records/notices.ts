import type { Notice } from '../../domain/notice/notice';
import { parseOrderKey } from '../../domain/order/number';
import { noticeFromRow, noticeKey, noticeToRow } from '../rows/notice-row';
import { noticesTab } from '../schema/notices';
import { recordTab } from './record-tab';

/** Notices stand on the tab of their order's month. */
export const noticeRecords = recordTab<Notice, (typeof noticesTab)['columns'], 'key' | 'notice'>({
  tab: noticesTab,
  keyOf: noticeKey,
  monthOf({ orderKey }) {
    const number = parseOrderKey(orderKey);
    if (!number) throw new Error(`not an order key: ${orderKey}`);
    return number.month;
  },
  readFrom: ['key', 'notice'],
  byOrder: true,
  fromRow: noticeFromRow,
  toRow: (notice, { names, language, orderOf }) =>
    noticeToRow(notice, orderOf(notice.orderKey)?.customerName ?? '', names, language),
});
