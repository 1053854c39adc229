import type { NoticeStanding } from '../life/order-life';
import { awaitsFirstPromise } from '../life/stage';
import type { Order } from '../order/order';
import type { LocalMoment } from '../time/local-time';
import { changesBetween, largestRemoved, withChanges, withoutChanges } from './changes';
import type { Notice } from './notice';

/** A notice in effect, and the order's next revision. */
export interface InEffect {
  notice: Notice;
  order: Order;
}

/**
 * A signed notice takes effect, all at once (E2): items, amount, promise and revision of a change; a withdrawal ends the order, which keeps its number and
 * its content (E5).
 */
export function takeEffect(order: Order, notice: Notice, at: LocalMoment): InEffect {
  const notices = standingAfter(order, notice, at);
  const inEffect: Notice = { ...notice, status: 'in-effect', effectiveAt: at };
  if (notice.kind === 'withdrawal') {
    const formerStatus = order.status;
    const withdrawal = { notice: notice.number, at, formerStatus, money: notice.money ?? NO_MONEY };
    const life = { ...order.life, withdrawal, notices };
    return { notice: inEffect, order: { ...order, status: 'withdrawn', life } };
  }
  const changed = withFirstPromise(order, withChanges(order, notice.changes), notice, at);
  const dropsRush = order.rush && !changed.rush && order.status === 'consulting';
  return {
    notice: { ...inEffect, changes: changesBetween(order, changed) },
    order: {
      ...changed,
      status: dropsRush ? 'registered' : order.status,
      revision: order.revision + 1,
      life: { ...order.life, notices },
    },
  };
}

const NO_MONEY = { refundFen: 0, creditFen: 0, forfeitFen: 0 };

/**
 * The first promise moves where the customer asked for another day (D4), or where a rush was given up before anybody consented to it (D2).
 * Once it has passed it stays missed, whoever asks.
 */
function withFirstPromise(before: Order, after: Order, notice: Notice, { date }: LocalMoment): Order {
  const { promisedOn } = after.promise;
  const moved = promisedOn !== before.promise.promisedOn;
  const mayMove = notice.cause === 'customer' || (awaitsFirstPromise(before) && !after.rush);
  if (!moved || !mayMove || date > before.promise.firstPromisedOn) return after;
  return { ...after, promise: { ...after.promise, firstPromisedOn: promisedOn } };
}

function standingAfter({ life }: Order, notice: Notice, at: LocalMoment): NoticeStanding {
  const { notices } = life;
  const { number, kind, cause } = notice;
  const isChange = notice.kind === 'change';
  return {
    ...notices,
    open: null,
    unbound: [...notices.unbound, notice.number],
    revisedBy: isChange ? notice.drafted.by : notices.revisedBy,
    chargesFen: notices.chargesFen + (notice.override?.chargeFen ?? 0),
    removedUpTo: Math.max(notices.removedUpTo, largestRemoved(notice.changes)),
    inEffect: [...notices.inEffect, { number, kind, cause, on: at.date }],
  };
}

/** The order's content before a notice that is in effect: the revision that it changed stays readable (E2). */
export function revisionBefore(order: Order, notice: Notice): Order {
  if (notice.kind === 'withdrawal') return { ...order, status: order.life.withdrawal?.formerStatus ?? order.status };
  return { ...withoutChanges(order, notice.changes), revision: notice.baseRevision };
}

/**
 * The order's content as it was at a revision, by taking back its notices from the newest (E2). Its life and status are those of today.
 * @param notices all notices of the order, in any order
 * @throws RangeError where a notice in between is missing
 */
export function orderAtRevision(order: Order, notices: readonly Notice[], revision: number): Order {
  let content = order;
  while (content.revision > revision) {
    const base = content.revision - 1;
    const notice = notices.find((each) => isInEffectOn(each, base));
    if (!notice) throw new RangeError(`no notice made revision ${content.revision} of ${order.key}`);
    content = revisionBefore(content, notice);
  }
  return content;
}

function isInEffectOn({ kind, effectiveAt, baseRevision }: Notice, base: number): boolean {
  return kind === 'change' && effectiveAt !== null && baseRevision === base;
}
