import { draftNotice, type NoticeOutcome, type NoticeRequest } from '../../src/domain/notice/draft-notice';
import { bindNotice } from '../../src/domain/notice/end-notice';
import type { Notice, Signer } from '../../src/domain/notice/notice';
import type { NoticeHearing } from '../../src/domain/notice/notice-hearing';
import type { OrderEdit } from '../../src/domain/notice/order-edit';
import { overrideNotice, signNotice } from '../../src/domain/notice/sign-notice';
import type { Order } from '../../src/domain/order/order';
import type { PriceRow } from '../../src/domain/pricing/price-list';
import type { Settings } from '../../src/domain/settings/settings';
import type { LocalMoment } from '../../src/domain/time/local-time';
import { chineseCalendar } from './chinese-calendar';
import { priceList } from './door-entry';
import { deskSettings, moment, PEOPLE, type PersonName, told } from './order-in-life';

export const NOW = moment('2026-11-25', '10:00');

/** Somebody who acts on a notice. */
export function at(
  who: PersonName,
  now: LocalMoment = NOW,
  facts: { settings?: Settings; prices?: readonly PriceRow[]; paidFen?: number } = {},
): NoticeHearing {
  const { settings = deskSettings(), prices = priceList, paidFen = 0 } = facts;
  const payment = { paidFen, creditFen: 0 };
  return { person: PEOPLE[who], now, facts: { settings, calendar: chineseCalendar, prices, payment } };
}

/** A change that the customer asks for, in time. */
export function change(
  order: Order,
  edit: Partial<OrderEdit>,
  more: Partial<Extract<NoticeRequest, { kind: 'change' }>> = {},
): NoticeRequest {
  const asked = { items: [], addItems: [], removePlaces: [], ...edit };
  const common = { reason: '客户改主意', askedBy: '王经理', cause: 'customer' as const, outOfTime: false };
  return { kind: 'change', ...common, baseRevision: order.revision, edit: asked, ...more };
}

export function withdrawal(
  order: Order,
  money = { refundFen: 0, creditFen: 0, forfeitFen: 0 },
  outOfTime = false,
): NoticeRequest {
  const common = { reason: '客户取消装修', askedBy: '王经理', cause: 'customer' as const, outOfTime };
  return { kind: 'withdrawal', ...common, baseRevision: order.revision, money };
}

export interface Pair {
  notice: Notice;
  order: Order;
}

/** What came of it. @throws where it was refused */
export function done(outcome: NoticeOutcome): Pair {
  if (!outcome.notice) throw new Error(`refused: ${outcome.problems.map(told).join(', ')}`);
  return outcome;
}

/** The codes and rules of a refusal. */
export function refusals(outcome: NoticeOutcome): string[] {
  if (outcome.notice) throw new Error('it was not refused');
  return outcome.problems.map(told);
}

export const drafted = (order: Order, request: NoticeRequest, by: NoticeHearing = at('clerk')): Pair =>
  done(draftNotice(order, request, by));

export const signed = ({ order, notice }: Pair, as: Signer, by: NoticeHearing): Pair =>
  done(signNotice(order, notice, as, by));

/** Drafted and signed by clerk and follower. */
export function inEffect(order: Order, request: NoticeRequest, by: NoticeHearing = at('clerk')): Pair {
  const followed = { ...by, person: PEOPLE.follower };
  return signed(signed(drafted(order, request, by), 'clerk', { ...by, person: PEOPLE.clerk }), 'follower', followed);
}

export const overridden = ({ order, notice }: Pair, by: NoticeHearing, chargeFen = 0): Pair =>
  done(overrideNotice(order, notice, { reason: '老客户', chargeFen }, by));

export const bound = ({ order, notice }: Pair, by: NoticeHearing = at('follower')): Pair =>
  done(bindNotice(order, notice, by));
