import { dayToCome, requiredText } from '../life/check-input';
import { dueFen } from '../life/payment';
import { formatYuan } from '../money/fen';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { may } from '../role/permission';
import { rolesForOrder } from '../role/roles-for-order';
import type { Category, Person } from '../settings/settings';
import type { LocalDate, LocalMoment } from '../time/local-time';
import { type Complaint, type ComplaintKind, marksWith, type Settlement } from './complaint';

/** A complaint as it is taken down: settled on the spot, or with the day by which the customer has an answer (I1). */
export interface ComplaintEntry {
  kind: ComplaintKind;
  text: string;
  answerBy: LocalDate | null;
  settlement: Settlement | null;
}

/** Who acts on a complaint of an order, and when. */
export interface ComplaintHearing {
  person: Person;
  now: LocalMoment;
  categories: readonly Category[];
}

/** A complaint with its order, which carries a mark of it. */
export interface ComplaintOutcome {
  complaint: Complaint;
  order: Order;
}

/** What was said is written down in any case; then it is settled, or a day is named (I1). */
export function entryProblems(entry: ComplaintEntry, order: Order, hearing: ComplaintHearing): Problem[] {
  const { text, answerBy, settlement } = entry;
  return [
    ...requiredText(text, 'text', 'I1'),
    ...(settlement
      ? settlementProblems(settlement, order, hearing)
      : dayToCome(answerBy, 'answerBy', 'I1', hearing.now.date)),
  ];
}

export function recordComplaint(entry: ComplaintEntry, order: Order, { person, now }: ComplaintHearing) {
  const { kind, text, answerBy, settlement } = entry;
  const act = { by: person.email, at: now };
  return withComplaint(order, {
    number: `${order.shortNumber}-T${order.life.complaints.length + 1}`,
    orderKey: order.key,
    ...{ kind, text, recorded: act, answerBy: settlement ? null : answerBy, moves: [] },
    settled: settlement && { ...settlement, ...act },
  });
}

/** An outcome in words, and no more off the order's money than is owed for it; that is not everybody's to give (G5). */
export function settlementProblems(
  { outcome, allowanceFen }: Settlement,
  order: Order,
  { person, categories }: ComplaintHearing,
): Problem[] {
  return [...requiredText(outcome, 'outcome', 'I1'), ...allowance()];

  function allowance(): Problem[] {
    const field = 'allowanceFen';
    if (!Number.isSafeInteger(allowanceFen) || allowanceFen < 0) return [{ code: 'not-an-amount', field, rule: 'I1' }];
    if (allowanceFen === 0) return [];
    const roles = rolesForOrder(person, order, categories);
    if (!may({ email: person.email, roles }, 'grant-allowance')) {
      return [{ code: 'allowance-not-yours', field, rule: 'G5' }];
    }
    const due = dueFen(order);
    const params = { number: order.shortNumber, due: formatYuan(Math.max(0, due)) };
    return allowanceFen > due ? [{ code: 'allowance-too-much', field, rule: 'I1', params }] : [];
  }
}

export function settleComplaint(
  complaint: Complaint,
  settlement: Settlement,
  order: Order,
  { person, now }: ComplaintHearing,
): ComplaintOutcome {
  return withComplaint(order, { ...complaint, settled: { ...settlement, by: person.email, at: now } });
}

/** The customer is told another day, with the reason (I1). */
export function moveProblems(
  { newOn, why }: { newOn: LocalDate; why: string },
  { answerBy }: Complaint,
  today: LocalDate,
): Problem[] {
  const same: Problem[] =
    newOn === answerBy ? [{ code: 'same-answer-day', field: 'answerBy', rule: 'I1', params: { day: newOn } }] : [];
  return [...dayToCome(newOn, 'answerBy', 'I1', today), ...same, ...requiredText(why, 'reason', 'I1')];
}

export function moveAnswer(
  complaint: Complaint,
  { newOn, why }: { newOn: LocalDate; why: string },
  order: Order,
  { person, now }: ComplaintHearing,
): ComplaintOutcome {
  const formerOn = complaint.answerBy ?? complaint.recorded.at.date;
  const moves = [...complaint.moves, { by: person.email, at: now, formerOn, newOn, why }];
  return withComplaint(order, { ...complaint, answerBy: newOn, moves });
}

function withComplaint(order: Order, complaint: Complaint): ComplaintOutcome {
  const complaints = marksWith(order.life.complaints, complaint);
  return { complaint, order: { ...order, life: { ...order.life, complaints } } };
}
