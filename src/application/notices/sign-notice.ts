import type { Signer } from '../../domain/notice/notice';
import { overrideNotice, signNotice } from '../../domain/notice/sign-notice';
import type { Desk } from '../carry-out';
import { actOnNotice, type NoticeRef, type NoticeSummary } from './act-on-notice';

/** Signs a notice by one's own account; the last signature puts it in effect (E2). */
export function makeSignNotice(desk: Desk) {
  return ({ as, ...ref }: NoticeRef & { as: Signer }): NoticeSummary =>
    actOnNotice(desk, 'sign-notice', ref, ({ order, notice }, hearing) => signNotice(order, notice, as, hearing));
}

/** A manager's leave for a notice out of time, with a reason and perhaps a charge in whole fen (E3). */
export function makeOverrideNotice(desk: Desk) {
  return ({ reason, chargeFen, ...ref }: NoticeRef & { reason: string; chargeFen: number }): NoticeSummary =>
    actOnNotice(desk, 'override-notice', ref, ({ order, notice }, hearing) =>
      overrideNotice(order, notice, { reason, chargeFen }, hearing),
    );
}
