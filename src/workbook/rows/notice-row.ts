import type { Notice, Signer } from '../../domain/notice/notice';
import type { Language } from '../../domain/settings/settings';
import { changeLines, textsFor } from '../../domain/texts';
import type { noticesTab } from '../schema/notices';
import type { RowOf } from '../schema/tab';
import type { Names } from './names';

export type NoticeRow = RowOf<(typeof noticesTab)['columns']>;

/** What the cell of the changes shows; the notice itself holds all of them. */
const MOST_CHARACTERS_SHOWN = 5_000;

/** The key of a notice's row. */
export function noticeKey({ orderKey, number }: Pick<Notice, 'orderKey' | 'number'>): string {
  return orderKey + number.slice(number.indexOf('-'));
}

/** A notice as its row of 更改通知. */
export function noticeToRow(notice: Notice, customerName: string, names: Names, language: Language): NoticeRow {
  const { drafted, override, money, effectiveAt, bound } = notice;
  const reader = { texts: textsFor(language), personName: names.person };
  const signedBy = (as: Signer) => {
    const signature = notice.signatures.find((each) => each.as === as);
    return signature ? names.person(signature.by) : '';
  };
  return {
    key: noticeKey(notice),
    number: notice.number,
    kind: notice.kind,
    status: notice.status,
    customerName,
    reason: notice.reason,
    cause: notice.cause,
    askedBy: notice.askedBy,
    changes: changeLines(notice.changes, reader).slice(0, MOST_CHARACTERS_SHOWN),
    draftedOn: drafted.at.date,
    draftedAt: drafted.at.time,
    draftedByName: names.person(drafted.by),
    clerkName: signedBy('clerk'),
    followerName: signedBy('follower'),
    managerName: signedBy('manager') || (override ? names.person(override.by) : ''),
    overrideReason: override?.reason ?? '',
    charge: override?.chargeFen ?? null,
    refund: money?.refundFen ?? null,
    credit: money?.creditFen ?? null,
    forfeit: money?.forfeitFen ?? null,
    effectiveOn: effectiveAt?.date ?? null,
    effectiveAt: effectiveAt?.time ?? null,
    boundOn: bound?.at.date ?? null,
    boundByName: bound ? names.person(bound.by) : '',
    notice,
  };
}

/** The notice of a row, whatever its other cells show. */
export function noticeFromRow(row: Pick<NoticeRow, 'notice'>): Notice {
  return row.notice;
}
