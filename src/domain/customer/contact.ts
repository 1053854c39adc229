import { LIMITS } from '../order/limits';
import type { OrderKey } from '../order/order';
import type { Problem } from '../problem';
import { addDays, isLocalDate } from '../time/local-date';
import type { Instant, LocalDate } from '../time/local-time';

/** What is kept of a customer's history beside orders and complaints: enquiries, follow-up visits, satisfaction by order (G4). */
export const CONTACT_KINDS = ['enquiry', 'visit', 'satisfaction'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** One line of a customer's history (客户往来), as it is entered. */
export interface ContactEntry {
  kind: ContactKind;
  on: LocalDate;
  text: string;
  /** The order that it is about; empty where it is about none. */
  orderKey: OrderKey | '';
  /** 1 (bad) to 5 (good); null where it is no score. */
  score: number | null;
}

export interface Contact extends ContactEntry {
  id: string;
  customerId: string;
  by: string;
  at: Instant;
}

/**
 * A score is 1–5 and names its order, an enquiry or a visit says what it was about (G4); none lies in the future.
 * @param orderKeys the customer's orders
 */
export function contactProblems(entry: ContactEntry, today: LocalDate, orderKeys: readonly OrderKey[]): Problem[] {
  const { kind, on, text, orderKey, score } = entry;
  const problems: Problem[] = [];
  const wrong = (code: Problem['code'], field: string) => problems.push({ code, field, rule: 'G4' });
  if (!isLocalDate(on)) wrong('not-a-date', 'on');
  else if (on > today) wrong('date-to-come', 'on');
  else if (on < addDays(today, -LIMITS.daysAhead)) wrong('taken-too-long-ago', 'on');
  if (text.length > LIMITS.textCharacters) {
    problems.push({ code: 'too-long', field: 'text', rule: 'G4', params: { max: LIMITS.textCharacters } });
  }
  if (orderKey !== '' && !orderKeys.includes(orderKey)) wrong('not-this-customers-order', 'orderKey');
  if (kind !== 'satisfaction') {
    if (text.trim() === '') wrong('missing', 'text');
    return problems;
  }
  if (orderKey === '') wrong('missing', 'orderKey');
  if (score === null || !Number.isInteger(score) || score < 1 || score > 5) wrong('score-out-of-range', 'score');
  return problems;
}

/** The mean of the scores, the latest of each order, rounded to a tenth; null where there is none. */
export function satisfactionOf(contacts: readonly Pick<Contact, 'orderKey' | 'score' | 'at'>[]): number | null {
  const latest = new Map<string, { at: Instant; score: number }>();
  for (const { orderKey, score, at } of contacts) {
    if (score === null) continue;
    const known = latest.get(orderKey);
    if (!known || known.at < at) latest.set(orderKey, { at, score });
  }
  if (latest.size === 0) return null;
  const sum = [...latest.values()].reduce((total, { score }) => total + score, 0);
  return Math.round((sum / latest.size) * 10) / 10;
}
