import type { OrderKey } from '../../domain/order/order';
import { noticePaper } from '../../domain/papers/notice-paper';
import { noticeInHand, noticeNeed } from '../notices/notice-hearing';
import type { PaperSource } from './paper-source';

/** A change or withdrawal notice in its two copies (E4). */
export const noticePapers: PaperSource<{ key: OrderKey; number: string }> = {
  action: 'print-notice',
  need: ({ key }) => noticeNeed(key),
  papers({ key, number }, { snapshot }, reader) {
    const { order, notice } = noticeInHand(snapshot, key, number);
    return [noticePaper(notice, order, reader)];
  },
};
