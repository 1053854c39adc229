import type { Fen } from '../money/fen';
import type { LocalDate } from '../time/local-time';
import { effectOf } from './effect';
import type { LedgerEntry } from './entry';

/** Part of what is owed, and when it falls due; below 0 where something is owed no more. */
export interface Claim {
  dueOn: LocalDate;
  amountFen: Fen;
}

/** What an order's bookings come to, kept on the order so that nobody adds up its history (H1). Whole fen. */
export interface OrderMoney {
  /** Receipts and credit used, less what was refunded or became credit. */
  paidFen: Fen;
  writtenOffFen: Fen;
  /** What came back and is not replaced (I2). */
  returnedFen: Fen;
  /** Reductions after complaints (I1). */
  allowanceFen: Fen;
  /** Kept of a withdrawn order (E5). */
  forfeitFen: Fen;
  /** Charges of notices (E3) that were booked. */
  chargedFen: Fen;
  /** One a day on which something falls due, earliest first. */
  claims: Claim[];
}

/** The money of a new order. */
export function noMoney(): OrderMoney {
  return {
    paidFen: 0,
    writtenOffFen: 0,
    returnedFen: 0,
    allowanceFen: 0,
    forfeitFen: 0,
    chargedFen: 0,
    claims: [],
  };
}

/** An order's money after one more booking of it. */
export function withBooking(money: OrderMoney, entry: LedgerEntry): OrderMoney {
  const { paidFen, writtenOffFen, owedFen } = effectOf(entry);
  const own = (kind: LedgerEntry['kind']): Fen => (entry.kind === kind ? entry.amountFen : 0);
  return {
    paidFen: money.paidFen + paidFen,
    writtenOffFen: money.writtenOffFen + writtenOffFen,
    returnedFen: money.returnedFen + own('return'),
    allowanceFen: money.allowanceFen + own('allowance'),
    forfeitFen: money.forfeitFen + own('forfeit'),
    chargedFen: money.chargedFen + own('charge'),
    claims: withClaim(money.claims, entry.dueOn, owedFen),
  };
}

/** Something that has bookings. */
export interface HasMoney {
  life: { money: OrderMoney };
}

/** The order after bookings of it. */
export function booked<O extends HasMoney>(order: O, entries: readonly LedgerEntry[]): O {
  return { ...order, life: { ...order.life, money: entries.reduce(withBooking, order.life.money) } };
}

/** What is owed by now or later, less what was paid and written off; below 0 is an advance (预收). */
export function balanceFen({ claims, paidFen, writtenOffFen }: Balanced): Fen {
  return claims.reduce((sum, { amountFen }) => sum + amountFen, 0) - paidFen - writtenOffFen;
}

/** As much of an order's money as says what is owed. */
export type Balanced = Pick<OrderMoney, 'paidFen' | 'writtenOffFen'> & { readonly claims: readonly Claim[] };

function withClaim(claims: readonly Claim[], dueOn: LocalDate | null, amountFen: Fen): Claim[] {
  if (dueOn === null || amountFen === 0) return [...claims];
  const same = claims.find((claim) => claim.dueOn === dueOn);
  const others = claims.filter((claim) => claim !== same);
  const sum = (same?.amountFen ?? 0) + amountFen;
  const all = sum === 0 ? others : [...others, { dueOn, amountFen: sum }];
  return all.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
