import { withChanges } from '../../domain/notice/changes';
import { draftNotice, type NoticeRequest } from '../../domain/notice/draft-notice';
import type { Notice } from '../../domain/notice/notice';
import type { Order, OrderKey } from '../../domain/order/order';
import type { Settings } from '../../domain/settings/settings';
import { carryOut, type Desk, lookUp } from '../carry-out';
import { orderInHand } from '../orders/order-in-hand';
import { decision, type NoticeSummary } from './act-on-notice';
import { noticeHearing, noticeNeed, settledOrRefused } from './notice-hearing';

/** A notice to be drafted for an order. */
export interface DraftNoticeRequest {
  requestKey: string;
  key: OrderKey;
  request: NoticeRequest;
}

/** Drafts a change or withdrawal notice (E2): it waits for its signatures. */
export function makeDraftNotice(desk: Desk) {
  return ({ requestKey, key, request }: DraftNoticeRequest): NoticeSummary => {
    const need = { ...noticeNeed(key), prices: true };
    return carryOut<NoticeSummary>(desk, { action: 'draft-notice', requestKey, need }, (hearing) => {
      const order = orderInHand(hearing.snapshot, key);
      const drafted = settledOrRefused(draftNotice(order, request, noticeHearing(hearing, order)));
      return decision(order, drafted, { action: 'draft-notice', before: null, hearing });
    });
  };
}

/** What a notice would say and do, before anybody drafts it. */
export interface NoticePreview {
  settings: Settings;
  before: Order;
  /** The order's content as it would be; a withdrawn order keeps its own. */
  after: Order;
  notice: Notice;
}

/** Shows what a notice would say and do; writes nothing. @throws Refusal with what keeps it from being drafted. */
export function makePreviewNotice(desk: Omit<Desk, 'lock'>) {
  return ({ key, request }: Omit<DraftNoticeRequest, 'requestKey'>): NoticePreview =>
    lookUp(desk, { action: 'draft-notice', need: { ...noticeNeed(key), prices: true } }, (hearing) => {
      const before = orderInHand(hearing.snapshot, key);
      const { notice } = settledOrRefused(draftNotice(before, request, noticeHearing(hearing, before)));
      return { settings: hearing.snapshot.settings, before, after: withChanges(before, notice.changes), notice };
    });
}
