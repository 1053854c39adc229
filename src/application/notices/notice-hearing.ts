import type { NoticeOutcome } from '../../domain/notice/draft-notice';
import type { Notice } from '../../domain/notice/notice';
import type { NoticeHearing } from '../../domain/notice/notice-hearing';
import type { Order, OrderKey } from '../../domain/order/order';
import { type Problem, Refusal, type RefusalKind } from '../../domain/problem';
import type { ProblemCode } from '../../domain/texts/problem-codes';
import type { Hearing } from '../carry-out';
import { stepHearings } from '../life/step-hearing';
import { monthOfKey, orderInHand } from '../orders/order-in-hand';
import type { Need, Snapshot } from '../ports/order-book';

/** An order with the notice that is spoken of. */
export interface NoticeInHand {
  order: Order;
  notice: Notice;
}

/** What every act on a notice reads: the month of its order, and what its customer may owe (F2). */
export function noticeNeed(key: OrderKey): Need {
  const month = monthOfKey(key);
  return {
    customers: true,
    orders: [month],
    items: [month],
    only: [key],
    records: { notices: [month], receivables: 'all', customerFiles: 'all' },
  };
}

/** Who acts on a notice of this order, when, and what it is judged by. */
export function noticeHearing(hearing: Hearing, order: Order): NoticeHearing {
  const { person, now, facts } = stepHearings(hearing)(order);
  const { settings, prices } = hearing.snapshot;
  return { person, now, facts: { ...facts, settings, prices } };
}

/** @throws Refusal `invalid` where there is no such order, or no such notice of it. */
export function noticeInHand(snapshot: Snapshot, key: OrderKey, number: string): NoticeInHand {
  const order = orderInHand(snapshot, key);
  const notice = noticesOf(snapshot, key).find((each) => each.number === number);
  if (!notice) throw new Refusal('invalid', [{ code: 'notice-not-found', rule: 'E2', params: { number } }]);
  return { order, notice };
}

/** All notices of an order, in the order in which they were drafted. */
export function noticesOf({ records }: Pick<Snapshot, 'records'>, key: OrderKey): Notice[] {
  const drafted = (notice: Notice) => notice.drafted.at.instant;
  return records.notices
    .filter(({ orderKey }) => orderKey === key)
    .sort((a, b) => (drafted(a) < drafted(b) ? -1 : drafted(a) > drafted(b) ? 1 : 0));
}

/** What came of an act on a notice. @throws Refusal with every reason why nothing did. */
export function settledOrRefused(outcome: NoticeOutcome): NoticeInHand {
  if (outcome.notice) return { order: outcome.order, notice: outcome.notice };
  throw new Refusal(kindOf(outcome.problems), outcome.problems);
}

/** What a colleague did meanwhile. */
const CONFLICTS: readonly ProblemCode[] = ['order-changed', 'notice-stale', 'notice-not-open', 'signed-already'];
const DENIALS: readonly ProblemCode[] = ['not-your-order', 'not-this-signer'];

function kindOf(problems: readonly Problem[]): RefusalKind {
  if (problems.some(({ code }) => DENIALS.includes(code))) return 'forbidden';
  return problems.some(({ code }) => CONFLICTS.includes(code)) ? 'conflict' : 'invalid';
}
