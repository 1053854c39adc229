import { requiredText } from '../life/check-input';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { may } from '../role/permission';
import { rolesForOrder } from '../role/roles-for-order';
import type { NoticeOutcome } from './draft-notice';
import type { Notice } from './notice';
import type { NoticeHearing } from './notice-hearing';

/** Gives up a notice that waits for signatures: the order stays as it is, the number is not given again (E2). */
export function discardNotice(order: Order, notice: Notice, reason: string, hearing: NoticeHearing): NoticeOutcome {
  const { person, now } = hearing;
  const problems: Problem[] = requiredText(reason, 'reason', 'E2');
  if (notice.status !== 'open')
    problems.push({ code: 'notice-not-open', rule: 'E2', params: { number: notice.number } });
  problems.push(...ownOrder(order, 'discard-notice', hearing));
  if (problems.length > 0) return { notice: null, order: null, problems };
  const discarded = { reason, by: person.email, at: now };
  const { open } = order.life.notices;
  const notices = { ...order.life.notices, open: open === notice.number ? null : open };
  return {
    notice: { ...notice, status: 'discarded', discarded },
    order: { ...order, life: { ...order.life, notices } },
    problems: [],
  };
}

/** The follower bound the production copy with the process card (生产流程卡), E4. */
export function bindNotice(order: Order, notice: Notice, hearing: NoticeHearing): NoticeOutcome {
  const { person, now } = hearing;
  const params = { number: notice.number };
  const problems: Problem[] = ownOrder(order, 'bind-notice', hearing);
  if (notice.status === 'bound') problems.push({ code: 'bound-already', rule: 'E4', params });
  else if (notice.status !== 'in-effect') problems.push({ code: 'not-in-effect', rule: 'E4', params });
  if (problems.length > 0) return { notice: null, order: null, problems };
  const unbound = order.life.notices.unbound.filter((number) => number !== notice.number);
  const notices = { ...order.life.notices, unbound };
  return {
    notice: { ...notice, status: 'bound', bound: { by: person.email, at: now } },
    order: { ...order, life: { ...order.life, notices } },
    problems: [],
  };
}

/** A follower acts for their categories only (M1). */
function ownOrder(order: Order, action: 'discard-notice' | 'bind-notice', { person, facts }: NoticeHearing): Problem[] {
  const roles = rolesForOrder(person, order, facts.settings.categories);
  return may({ email: person.email, roles }, action) ? [] : [{ code: 'not-your-order', rule: 'M1' }];
}
