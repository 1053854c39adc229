import { requiredText } from '../life/check-input';
import { wholeNumberProblem } from '../order/check-value';
import { LIMITS } from '../order/limits';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { may } from '../role/permission';
import { rolesForOrder } from '../role/roles-for-order';
import type { Role } from '../settings/settings';
import { startsFrom } from './changes';
import { moneyProblems, type NoticeOutcome } from './draft-notice';
import type { Notice, Signer } from './notice';
import type { NoticeHearing } from './notice-hearing';
import { takeEffect } from './take-effect';
import { type ChangeWindow, changeWindow, isAlterable, orderOver, windowClosed } from './window';

/**
 * Signs a notice by one's own account (E2). With the last signature it takes effect in the same moment. Out of time it waits for the
 * manager's override (E3).
 */
export function signNotice(order: Order, notice: Notice, as: Signer, hearing: NoticeHearing): NoticeOutcome {
  const problems = [...openProblems(order, notice), ...signerProblems(order, notice, as, hearing)];
  if (problems.length > 0) return { notice: null, order: null, problems };
  const window = windowNow(order, notice, hearing);
  if (!window.open && !notice.outOfTime && !notice.override) {
    return { notice: null, order: null, problems: [windowClosed(window.closed)] };
  }
  const signature = { as, by: hearing.person.email, at: hearing.now };
  return settled(order, { ...notice, signatures: [...notice.signatures, signature] }, hearing);
}

/** A manager's leave for a notice that is out of time, with a reason and, where wanted, a charge (E3). */
export function overrideNotice(
  order: Order,
  notice: Notice,
  { reason, chargeFen }: { reason: string; chargeFen: number },
  hearing: NoticeHearing,
): NoticeOutcome {
  const window = windowNow(order, notice, hearing);
  const problems: Problem[] = [
    ...openProblems(order, notice),
    ...(window.open && !notice.outOfTime ? [{ code: 'override-not-needed' as const, rule: 'E3' }] : []),
    ...(notice.override ? [{ code: 'signed-already' as const, rule: 'E3' }] : []),
    ...requiredText(reason, 'overrideReason', 'E3'),
    ...wholeNumberProblem(chargeFen, LIMITS.unitPriceFen, 'chargeFen', 'E3'),
  ];
  if (problems.length > 0) return { notice: null, order: null, problems };
  const override = { reason, chargeFen, by: hearing.person.email, at: hearing.now };
  const outOfTime = notice.outOfTime ?? (window.open ? null : window.closed);
  return settled(order, { ...notice, outOfTime, override }, hearing);
}

/** In effect once everybody signed and, out of time, a manager gave leave; otherwise still open. */
function settled(order: Order, notice: Notice, { now, facts }: NoticeHearing): NoticeOutcome {
  const signed = notice.signers.every((as) => notice.signatures.some((each) => each.as === as));
  if (!signed || (notice.outOfTime && !notice.override)) return { notice, order, problems: [] };
  const problems = notice.money ? moneyProblems(notice.money, facts.payment.paidFen) : [];
  if (problems.length > 0) return { notice: null, order: null, problems };
  return { ...takeEffect(order, notice, now), problems: [] };
}

function windowNow(order: Order, notice: Notice, { now, facts }: NoticeHearing): ChangeWindow {
  const changes = notice.kind === 'change' ? notice.changes : null;
  return changeWindow(order, changes, facts.settings, { now, filed: notice.drafted.at });
}

function openProblems(order: Order, notice: Notice): Problem[] {
  const params = { number: notice.number };
  if (notice.status !== 'open' || order.life.notices.open !== notice.number) {
    return [{ code: 'notice-not-open', rule: 'E2', params }];
  }
  if (!isAlterable(order)) return [orderOver(order)];
  const stale = order.revision !== notice.baseRevision || !startsFrom(order, notice.changes);
  return stale ? [{ code: 'notice-stale', rule: 'E2' }] : [];
}

/** Which role each signature takes. */
const SIGNER_ROLES: Readonly<Record<Signer, Role>> = { clerk: 'clerk', follower: 'follower', manager: 'manager' };

function signerProblems(order: Order, notice: Notice, as: Signer, { person, facts }: NoticeHearing): Problem[] {
  const roles = rolesForOrder(person, order, facts.settings.categories);
  const isTheirs = roles.includes(SIGNER_ROLES[as]) || roles.includes('administrator');
  if (!may({ email: person.email, roles }, 'sign-notice') || !isTheirs)
    return [{ code: 'not-this-signer', rule: 'E2' }];
  if (!notice.signers.includes(as)) return [{ code: 'signature-not-asked', rule: 'E2' }];
  if (notice.signatures.some((each) => each.as === as)) return [{ code: 'signed-already', rule: 'E2' }];
  const signedOther = notice.signatures.some(({ by }) => by === person.email);
  return signedOther ? [{ code: 'one-person-signs-once', rule: 'E2' }] : [];
}
