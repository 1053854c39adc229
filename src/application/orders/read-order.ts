import { type PossibleStep, possibleSteps } from '../../domain/life/take-step';
import type { Notice } from '../../domain/notice/notice';
import { type NoticeAct, possibleActs } from '../../domain/notice/possible-acts';
import { orderAtRevision } from '../../domain/notice/take-effect';
import type { Order, OrderKey } from '../../domain/order/order';
import { Refusal } from '../../domain/problem';
import { may } from '../../domain/role/permission';
import type { Settings } from '../../domain/settings/settings';
import { type Desk, lookUp } from '../carry-out';
import { stepHearings } from '../life/step-hearing';
import { noticeHearing, noticeNeed, noticesOf } from '../notices/notice-hearing';
import type { OrderOnFile, OrderPlace } from '../ports/order-book';
import { monthOfKey, orderNotFound, orderOnFile } from './order-in-hand';

/** An order as its panel shows it to one person: what can be done next, and what was changed by notice. */
export interface OrderPanel extends OrderOnFile {
  settings: Settings;
  steps: PossibleStep[];
  /** Each notice with what this person may do about it now. */
  notices: { notice: Notice; acts: NoticeAct[] }[];
  mayDraftNotice: boolean;
}

/** One order with its items, its notices and its next steps (F1, E). @throws Refusal `invalid` where no order has this key. */
export function makeReadOrder(desk: Omit<Desk, 'lock'>) {
  return (key: OrderKey): OrderPanel =>
    lookUp(desk, { action: 'read-order', need: noticeNeed(key) }, (hearing) => {
      const { snapshot, person } = hearing;
      const onFile = orderOnFile(snapshot, key);
      const { order } = onFile;
      const notices = noticesOf(snapshot, key).map((notice) => ({
        notice,
        acts: possibleActs(order, notice, noticeHearing(hearing, order)),
      }));
      return {
        ...onFile,
        settings: snapshot.settings,
        steps: possibleSteps(order, stepHearings(hearing)(order)),
        notices,
        mayDraftNotice: may(person, 'draft-notice'),
      };
    });
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
    const month = monthOfKey(key);
    return lookUp(desk, { action: 'find-order', need: { index: [month] } }, ({ snapshot }) => {
      const line = snapshot.index[month]?.find((each) => each.key === key);
      if (!line) throw orderNotFound(key);
      return line.place;
    });
  };
}
