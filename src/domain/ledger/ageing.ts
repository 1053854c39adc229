import type { Fen } from '../money/fen';
import { daysBetween } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import { type Balanced, balanceFen, type Claim } from './order-money';

/** How long money is overdue (账龄), H2: days since it fell due, up to and including. */
export const AGE_BUCKETS = [
  { id: 'to-30', upTo: 30 },
  { id: 'to-60', upTo: 60 },
  { id: 'to-90', upTo: 90 },
  { id: 'over-90', upTo: Number.POSITIVE_INFINITY },
] as const;
export type AgeBucket = (typeof AGE_BUCKETS)[number]['id'];

/** What is owed, by age. Whole fen, none below 0; due + not yet due − advance is the balance. */
export interface Ageing {
  /** What fell due and is not paid: the sum of the buckets. */
  overdueFen: Fen;
  byAge: Record<AgeBucket, Fen>;
  notYetDueFen: Fen;
  /** Paid ahead of what is owed (预收). */
  advanceFen: Fen;
}

/** What is owed on a day, by age: payments settle what fell due first. */
export function ageingOf(money: Balanced, asOf: LocalDate): Ageing {
  const known = agedOn.get(money);
  if (known && known.asOf === asOf) return known.ageing;
  const ageing = workOut(money, asOf);
  agedOn.set(money, { asOf, ageing });
  return ageing;
}

/** The last day on which money was asked about: each commit with a booking asks three times of every open account, before and after. */
const agedOn = new WeakMap<Balanced, { asOf: LocalDate; ageing: Ageing }>();

function workOut(money: Balanced, asOf: LocalDate): Ageing {
  const balance = balanceFen(money);
  const fallen = money.claims.filter(({ dueOn }) => dueOn <= asOf);
  const unsettled = sumOf(fallen) - money.paidFen - money.writtenOffFen;
  const overdueFen = Math.max(0, Math.min(unsettled, balance));
  return {
    overdueFen,
    byAge: byAge(fallen, overdueFen, asOf),
    notYetDueFen: Math.max(0, balance) - overdueFen,
    advanceFen: Math.max(0, -balance),
  };
}

/** The oldest day of which something is overdue, or null. */
export function overdueSince(money: Balanced, asOf: LocalDate): LocalDate | null {
  const { overdueFen } = ageingOf(money, asOf);
  if (overdueFen <= 0) return null;
  const parts = unpaidParts(
    money.claims.filter(({ dueOn }) => dueOn <= asOf),
    overdueFen,
  );
  return parts[parts.length - 1]?.dueOn ?? null;
}

/** The day on which the oldest unpaid money falls or fell due; null where nothing that left is unpaid. */
export function nextDueOn(money: Balanced): LocalDate | null {
  const parts = unpaidParts(money.claims, Math.max(0, balanceFen(money)));
  return parts[parts.length - 1]?.dueOn ?? null;
}

export function noAgeing(): Ageing {
  return { overdueFen: 0, byAge: { 'to-30': 0, 'to-60': 0, 'to-90': 0, 'over-90': 0 }, notYetDueFen: 0, advanceFen: 0 };
}

export function sumAgeing(a: Ageing, b: Ageing): Ageing {
  const sum = noAgeing();
  addAgeing(sum, a);
  addAgeing(sum, b);
  return sum;
}

/** Adds to a sum that is being made: each commit with a booking sums up all open accounts three times. */
export function addAgeing(sum: Ageing, { overdueFen, byAge, notYetDueFen, advanceFen }: Ageing): void {
  sum.overdueFen += overdueFen;
  for (const { id } of AGE_BUCKETS) sum.byAge[id] += byAge[id];
  sum.notYetDueFen += notYetDueFen;
  sum.advanceFen += advanceFen;
}

function byAge(fallen: readonly Claim[], overdueFen: Fen, asOf: LocalDate): Record<AgeBucket, Fen> {
  const ages = noAgeing().byAge;
  for (const { dueOn, amountFen } of unpaidParts(fallen, overdueFen)) {
    const days = daysBetween(dueOn, asOf);
    const bucket = AGE_BUCKETS.find(({ upTo }) => days <= upTo)?.id ?? 'over-90';
    ages[bucket] += amountFen;
  }
  return ages;
}

/** Which claims an unpaid sum stands for, newest first: what was paid settled the oldest. */
function unpaidParts(claims: readonly Claim[], unpaidFen: Fen): Claim[] {
  const parts: Claim[] = [];
  let rest = unpaidFen;
  const newestFirst = [...claims].filter(({ amountFen }) => amountFen > 0).sort((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  for (const { dueOn, amountFen } of newestFirst) {
    const part = Math.min(rest, amountFen);
    if (part > 0) parts.push({ dueOn, amountFen: part });
    rest -= part;
  }
  return parts;
}

function sumOf(claims: readonly Claim[]): Fen {
  return claims.reduce((sum, { amountFen }) => sum + amountFen, 0);
}
