import type { Notice, NoticeKind, Signer } from '../notice/notice';
import type { OrderKey } from '../order/order';
import type { LocalDate } from '../time/local-time';

/** What duties ask of a notice that is not signed or not bound yet (E2, E4). */
export interface OpenNotice {
  number: string;
  orderKey: OrderKey;
  kind: NoticeKind;
  /** Whose signature is missing; empty once it is in effect. */
  unsignedBy: Signer[];
  /** Out of time, and no manager gave leave yet (E3). */
  needsOverride: boolean;
  draftedOn: LocalDate;
  /** The day it took effect: from then on it waits to be bound with the process card. */
  effectiveOn: LocalDate | null;
}

/** The notice as far as duties go, or null where it is bound or given up. */
export function openNoticeOf(notice: Notice): OpenNotice | null {
  const { number, orderKey, kind, status, signers, signatures, outOfTime, override, drafted, effectiveAt } = notice;
  if (status !== 'open' && status !== 'in-effect') return null;
  const isOpen = status === 'open';
  return {
    number,
    orderKey,
    kind,
    unsignedBy: isOpen ? signers.filter((as) => !signatures.some((each) => each.as === as)) : [],
    needsOverride: isOpen && outOfTime !== null && override === null,
    draftedOn: drafted.at.date,
    effectiveOn: isOpen ? null : (effectiveAt?.date ?? drafted.at.date),
  };
}
