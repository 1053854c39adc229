import { bookWithdrawal } from '../../domain/ledger/book-withdrawal';
import type { NoticeOutcome } from '../../domain/notice/draft-notice';
import type { Notice, NoticeStatus } from '../../domain/notice/notice';
import type { NoticeHearing } from '../../domain/notice/notice-hearing';
import type { Order, OrderKey, OrderStatus } from '../../domain/order/order';
import type { Action } from '../../domain/role/permission';
import { monthOf } from '../../domain/time/local-date';
import type { LocalDate } from '../../domain/time/local-time';
import { carryOut, type Decision, type Desk, type Hearing } from '../carry-out';
import { bookingFacts } from '../money/commit-money';
import type { AuditEntry, Need } from '../ports/order-book';
import { type NoticeInHand, noticeHearing, noticeInHand, noticeNeed, settledOrRefused } from './notice-hearing';

/** Names a notice. `requestKey` is made once per intent and sent again with each retry. */
export interface NoticeRef {
  requestKey: string;
  key: OrderKey;
  number: string;
}

/** What people are told of a notice that was acted on, and of its order. */
export interface NoticeSummary {
  key: OrderKey;
  number: string;
  status: NoticeStatus;
  orderStatus: OrderStatus;
  revision: number;
  amountFen: number;
  promisedOn: LocalDate;
}

/**
 * One act on a notice that is there: one read, one write; where it takes effect, order, items and notice are
 * written together (E2).
 */
export function actOnNotice(
  desk: Desk,
  action: Action,
  ref: NoticeRef,
  act: (inHand: NoticeInHand, hearing: NoticeHearing) => NoticeOutcome,
): NoticeSummary {
  const request = { action, requestKey: ref.requestKey, need: { ...noticeNeed(ref.key), ...bookingPlace(desk) } };
  return carryOut<NoticeSummary>(desk, request, (hearing) => {
    const before = noticeInHand(hearing.snapshot, ref.key, ref.number);
    const after = settledOrRefused(act(before, noticeHearing(hearing, before.order)));
    return decision(before.order, after, { action, before: before.notice, hearing });
  });
}

/** Where the money of a withdrawal is booked (E5). */
function bookingPlace({ clock }: Pick<Desk, 'clock'>): Need {
  return { addingTo: { ledger: [monthOf(clock.now().date)] } };
}

/** What is written for a notice: the log says what it was and what it is now, and what that did to the order. */
export function decision(
  orderBefore: Order,
  { order: orderAfter, notice }: NoticeInHand,
  { action, before, hearing }: { action: Action; before: Notice | null; hearing: Hearing },
): Decision<NoticeSummary> {
  const isWithdrawn = orderAfter.status === 'withdrawn' && orderBefore.status !== 'withdrawn';
  const { order, entries } = isWithdrawn
    ? bookWithdrawal(orderAfter, bookingFacts(hearing))
    : { order: orderAfter, entries: [] };
  const audit: AuditEntry = {
    at: hearing.now.instant,
    by: hearing.person.email,
    action,
    subject: `${order.key} ${notice.number}`,
    before: JSON.stringify({ ...noticeRecord(before), ...orderRecord(orderBefore) }),
    after: JSON.stringify({ ...noticeRecord(notice), ...orderRecord(order) }),
  };
  const written = order.revision === orderBefore.revision ? { updateOrders: [order] } : { reviseOrders: [order] };
  const noticed = before
    ? { addRecords: { ledger: entries }, updateRecords: { notices: [notice] } }
    : { addRecords: { ledger: entries, notices: [notice] } };
  return { outcome: summaryOf(order, notice), changes: { ...written, ...noticed, audit: [audit] } };
}

function summaryOf(order: Order, notice: Notice): NoticeSummary {
  return {
    key: order.key,
    number: notice.number,
    status: notice.status,
    orderStatus: order.status,
    revision: order.revision,
    amountFen: order.amountFen,
    promisedOn: order.promise.promisedOn,
  };
}

/** The changes themselves stand on the notice, which nothing but its own acts changes. */
function noticeRecord(notice: Notice | null) {
  if (!notice) return {};
  const { kind, status, reason, askedBy, cause, override, money, signatures } = notice;
  return { kind, notice: status, reason, askedBy, cause, override, money, signatures: signatures.map(({ as }) => as) };
}

function orderRecord({ status, revision, amountFen, promise }: Order) {
  const { promisedOn, firstPromisedOn } = promise;
  return { status, revision, amountFen, promisedOn, firstPromisedOn };
}
