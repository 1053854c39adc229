import { requiredText } from '../life/check-input';
import type { MoneyReturn } from '../life/order-life';
import { whoAnswers } from '../life/steps/consult';
import { formatYuan } from '../money/fen';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { may } from '../role/permission';
import { rolesForOrder } from '../role/roles-for-order';
import { changesBetween } from './changes';
import { type FieldChange, type Notice, type NoticeCause, noticeNumber, type Signer } from './notice';
import type { NoticeHearing } from './notice-hearing';
import type { OrderEdit } from './order-edit';
import { reviseOrder } from './revise-order';
import { changeWindow, isAlterable, orderOver, windowClosed } from './window';

/** What a notice is drafted from. A change has an edit, a withdrawal says what becomes of the money. */
export type NoticeRequest = {
  reason: string;
  askedBy: string;
  cause: NoticeCause;
  /** The revision that the form showed. */
  baseRevision: number;
  /** The window is closed, and a manager is asked to override (E3). */
  outOfTime: boolean;
} & ({ kind: 'change'; edit: OrderEdit } | { kind: 'withdrawal'; money: MoneyReturn });

/** A drafted notice with the order that waits for it, or what keeps it from being drafted. */
export type NoticeOutcome =
  | { notice: Notice; order: Order; problems: [] }
  | { notice: null; order: null; problems: Problem[] };

/** Longest changes that one cell of the workbook holds as text. */
const LONGEST_CHANGES = 45_000;

/**
 * Drafts a notice (E2): old and new of every field with its effect on amount and promise, who must sign. Out of time it is refused with the
 * rule and the moment, unless a manager's override is asked for (E3).
 */
export function draftNotice(order: Order, request: NoticeRequest, hearing: NoticeHearing): NoticeOutcome {
  const { open } = order.life.notices;
  if (!isAlterable(order)) return refusal([orderOver(order)]);
  if (open) return refusal([{ code: 'notice-open', rule: 'E2', params: { number: open } }]);
  if (request.baseRevision !== order.revision) return refusal([{ code: 'order-changed', rule: 'E2' }]);
  const content =
    request.kind === 'change' ? changeContent(order, request.edit, hearing) : withdrawalContent(request.money);
  const problems = [
    ...requiredText(request.reason, 'reason', 'E2'),
    ...requiredText(request.askedBy, 'askedBy', 'E2'),
    ...content.problems,
    ...(request.kind === 'withdrawal' ? moneyProblems(request.money, hearing.facts.payment.paidFen) : []),
  ];
  if (problems.length > 0) return refusal(problems);

  const subject = request.kind === 'change' ? content.changes : null;
  const window = changeWindow(order, subject, hearing.facts.settings, { now: hearing.now, filed: hearing.now });
  if (!window.open && !request.outOfTime) return refusal([windowClosed(window.closed)]);
  const { changes: changeCount, withdrawals: withdrawalCount } = order.life.notices;
  const place = (request.kind === 'change' ? changeCount : withdrawalCount) + 1;
  const notice: Notice = {
    number: noticeNumber(order.shortNumber, request.kind, place),
    orderKey: order.key,
    kind: request.kind,
    status: 'open',
    reason: request.reason,
    askedBy: request.askedBy,
    cause: request.cause,
    baseRevision: order.revision,
    changes: content.changes,
    signers: content.signers,
    signatures: [],
    outOfTime: window.open ? null : window.closed,
    override: null,
    money: content.money,
    drafted: { by: hearing.person.email, at: hearing.now },
    effectiveAt: null,
    bound: null,
    discarded: null,
  };
  const counted = request.kind === 'change' ? { changes: place } : { withdrawals: place };
  const notices = { ...order.life.notices, ...counted, open: notice.number };
  return { notice, order: { ...order, life: { ...order.life, notices } }, problems: [] };
}

interface Content {
  changes: FieldChange[];
  signers: Signer[];
  money: MoneyReturn | null;
  problems: Problem[];
}

function changeContent(order: Order, edit: OrderEdit, { person, now, facts }: NoticeHearing): Content {
  const roles = rolesForOrder(person, order, facts.settings.categories);
  const approver = may({ email: person.email, roles }, 'change-price') ? person.email : null;
  const pricing = { prices: facts.prices, approver, at: now.instant };
  const revised = reviseOrder(order, edit, { settings: facts.settings, calendar: facts.calendar, pricing, now });
  const changes = revised.problems.length > 0 ? [] : changesBetween(order, revised.order);
  const asksManager = revised.needsConsent && whoAnswers(revised.order, facts) === 'factory-manager';
  const signers: Signer[] = asksManager ? ['clerk', 'follower', 'manager'] : ['clerk', 'follower'];
  const problems = [...revised.problems];
  if (problems.length === 0 && changes.length === 0) problems.push({ code: 'nothing-changed', rule: 'E2' });
  if (JSON.stringify(changes).length > LONGEST_CHANGES) problems.push({ code: 'notice-too-long', rule: 'E2' });
  return { changes, signers, money: null, problems };
}

function withdrawalContent(money: MoneyReturn): Content {
  return { changes: [], signers: ['clerk', 'follower'], money, problems: [] };
}

/** Whole amounts that add up to what was paid (E5). */
export function moneyProblems({ refundFen, creditFen, forfeitFen }: MoneyReturn, paidFen: number): Problem[] {
  const parts = [refundFen, creditFen, forfeitFen];
  const whole = parts.every((part) => Number.isSafeInteger(part) && part >= 0);
  if (whole && refundFen + creditFen + forfeitFen === paidFen) return [];
  return [{ code: 'withdrawal-money', field: 'money', rule: 'E5', params: { paid: formatYuan(paidFen) } }];
}

function refusal(problems: Problem[]): NoticeOutcome {
  return { notice: null, order: null, problems };
}
