import { bindNotice, discardNotice } from '../../domain/notice/end-notice';
import type { Desk } from '../carry-out';
import { actOnNotice, type NoticeRef, type NoticeSummary } from './act-on-notice';

/** Gives up a notice that waits for signatures (E2). */
export function makeDiscardNotice(desk: Desk) {
  return ({ reason, ...ref }: NoticeRef & { reason: string }): NoticeSummary =>
    actOnNotice(desk, 'discard-notice', ref, ({ order, notice }, hearing) =>
      discardNotice(order, notice, reason, hearing),
    );
}

/** The production copy is bound with the process card (E4). */
export function makeBindNotice(desk: Desk) {
  return (ref: NoticeRef): NoticeSummary =>
    actOnNotice(desk, 'bind-notice', ref, ({ order, notice }, hearing) => bindNotice(order, notice, hearing));
}
