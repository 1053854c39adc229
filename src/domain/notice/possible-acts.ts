import type { Order } from '../order/order';
import { type Action, may } from '../role/permission';
import { bindNotice, discardNotice } from './end-notice';
import type { Notice, Signer } from './notice';
import type { NoticeHearing } from './notice-hearing';
import { overrideNotice, signNotice } from './sign-notice';

/** What somebody can do about a notice: sign for a part, give leave, give it up, bind it. */
export type NoticeAct = { act: 'sign'; as: Signer } | { act: 'override' | 'discard' | 'bind' };

/** Enough of a reason to ask whether nothing else stands in the way. */
const SOME_REASON = '…';

/** What this person can do about a notice now: exactly what would not be refused, but for what they type (E). */
export function possibleActs(order: Order, notice: Notice, hearing: NoticeHearing): NoticeAct[] {
  const allowed = (action: Action) => may(hearing.person, action);
  const acts: NoticeAct[] = [];
  if (allowed('sign-notice')) {
    for (const as of notice.signers) {
      if (signNotice(order, notice, as, hearing).notice) acts.push({ act: 'sign', as });
    }
  }
  const leave = { reason: SOME_REASON, chargeFen: 0 };
  if (allowed('override-notice') && overrideNotice(order, notice, leave, hearing).notice)
    acts.push({ act: 'override' });
  if (allowed('bind-notice') && bindNotice(order, notice, hearing).notice) acts.push({ act: 'bind' });
  if (allowed('discard-notice') && discardNotice(order, notice, SOME_REASON, hearing).notice) {
    acts.push({ act: 'discard' });
  }
  return acts;
}
