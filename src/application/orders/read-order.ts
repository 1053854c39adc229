import { type PossibleTakeBack, possibleTakeBack } from '../../domain/life/take-back';
import { type PossibleStep, possibleSteps } from '../../domain/life/take-step';
import type { Notice } from '../../domain/notice/notice';
import { type NoticeAct, possibleActs } from '../../domain/notice/possible-acts';
import { orderAtRevision } from '../../domain/notice/take-effect';
import { isAlterable } from '../../domain/notice/window';
import type { Order, OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { may } from '../../domain/role/permission';
import type { Settings } from '../../domain/settings/settings';
import type { LocalMoment } from '../../domain/time/local-time';
import { type Desk, type Hearing, lookUp } from '../carry-out';
import { takeBackHearing } from '../life/step-hearing';
import { noticeHearing, noticeNeed, noticesOf } from '../notices/notice-hearing';
import type { OrderOnFile, OrderPlace } from '../ports/order-book';
import { monthOfKey, orderLine, orderOnFile } from './order-in-hand';

/** An order as its panel shows it to one person: what can be done next, and what was changed by notice. */
export interface OrderPanel extends OrderOnFile {
  settings: Settings;
  steps: PossibleStep[];
  takeBack: PossibleTakeBack | null;
  /** Each notice with what this person may do about it now. */
  notices: { notice: Notice; acts: NoticeAct[] }[];
  mayDraftNotice: boolean;
  now: LocalMoment;
}

/** One order with its items, its notices and its next steps (F1, E). @throws Refusal `invalid` where no order has this key. */
export function makeReadOrder(desk: Omit<Desk, 'lock'>) {
  return (key: OrderKey): OrderPanel =>
    lookUp(desk, { action: 'read-order', need: noticeNeed(key) }, (hearing) => panelOf(hearing, key));
}

/** The panel of an order of a month that was read. */
export function panelOf(hearing: Hearing, key: OrderKey): OrderPanel {
  const { snapshot, person, now } = hearing;
  const onFile = orderOnFile(snapshot, key);
  const { order } = onFile;
  const judged = noticeHearing(hearing, order);
  return {
    ...onFile,
    settings: snapshot.settings,
    steps: possibleSteps(order, judged),
    takeBack: possibleTakeBack(order, takeBackHearing(hearing)),
    notices: noticesOf(snapshot, key).map((notice) => ({ notice, acts: possibleActs(order, notice, judged) })),
    mayDraftNotice: may(person, 'draft-notice') && isAlterable(order),
    now,
  };
}

/** What an order looked like before a notice changed it (E2). @throws Refusal `invalid` for an unknown order or revision. */
export function makeReadRevision(desk: Omit<Desk, 'lock'>) {
  return ({ key, revision }: { key: OrderKey; revision: number }): { order: Order; settings: Settings } =>
    lookUp(desk, { action: 'read-order', need: noticeNeed(key) }, ({ snapshot }) => {
      const { order } = orderOnFile(snapshot, key);
      const isKnown = Number.isInteger(revision) && revision >= 0 && revision <= order.revision;
      if (!isKnown) throw new Refusal('invalid', [{ code: 'unknown-choice', field: 'revision', rule: 'E2' }]);
      return { order: orderAtRevision(order, noticesOf(snapshot, key), revision), settings: snapshot.settings };
    });
}

/** Where an order's row stands now, wherever people sorted it to. @throws Refusal `invalid` as above. */
export function makeLocateOrder(desk: Omit<Desk, 'lock'>) {
  return (key: OrderKey): OrderPlace => {
    const need = { index: [monthOfKey(key)] };
    return lookUp(desk, { action: 'find-order', need }, ({ snapshot }) => orderLine(snapshot, key).place);
  };
}
