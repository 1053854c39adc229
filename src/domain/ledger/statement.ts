import type { Fen } from '../money/fen';
import { shortNumberOf } from '../order/number';
import type { Problem } from '../problem';
import { addDays, isLocalDate } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import { effectOf, effectOfAll } from './effect';
import type { LedgerEntry, LedgerKind } from './entry';
import { balanceFen } from './order-money';
import type { Receivable } from './receivable';

/** A line of a statement: what it makes owed, what came in, what was written off, and what is owed after it. Whole fen. */
export interface StatementLine {
  on: LocalDate;
  kind: LedgerKind;
  isReversal: boolean;
  /** The order's short number, or empty. */
  shortNumber: string;
  /** What a person finds it by: the bank's reference, otherwise the voucher. */
  reference: string;
  pieces: number;
  owedFen: Fen;
  receivedFen: Fen;
  writtenOffFen: Fen;
  balanceFen: Fen;
}

/** A customer's account over a period (对账单): opening + due − received − written off = closing. Below 0: paid ahead. */
export interface Statement {
  from: LocalDate;
  to: LocalDate;
  openingFen: Fen;
  owedFen: Fen;
  receivedFen: Fen;
  writtenOffFen: Fen;
  closingFen: Fen;
  lines: StatementLine[];
}

/** Bookings are kept for ever, but a statement reads the months since its first day: so long ago is a typing mistake. */
const LONGEST_AGO_DAYS = 732;

/** A period that has begun, its days in order, no longer than two years back. */
export function periodProblems(from: LocalDate, to: LocalDate, today: LocalDate): Problem[] {
  const wrong = (code: Problem['code'], field: string, params = {}): Problem => ({ code, field, rule: 'H3', params });
  if (!isLocalDate(from)) return [wrong('not-a-date', 'from')];
  if (!isLocalDate(to)) return [wrong('not-a-date', 'to')];
  if (to > today) return [wrong('date-to-come', 'to', { today })];
  if (from > to) return [wrong('period-backwards', 'from')];
  const earliest = addDays(today, -LONGEST_AGO_DAYS);
  return from < earliest ? [wrong('payment-too-old', 'from', { earliest })] : [];
}

/** What a customer owes today in all: their orders' balances less their credit; below 0 they paid ahead. */
export function owedNowFen(accounts: readonly Receivable[]): Fen {
  return accounts.reduce((sum, account) => sum + balanceFen(account) - account.creditFen, 0);
}

/** The day on which a booking counts: where its month was closed, the day on which it was entered (J5). */
export function countedOn({ happenedOn, concerns, entered }: LedgerEntry): LocalDate {
  return concerns === null ? happenedOn : entered.date;
}

/**
 * A customer's statement, worked back from what they owe today: so it needs no booking before its first day.
 * @param entries all bookings of the customer since the first day of the period, in any order
 */
export function statementOf(
  entries: readonly LedgerEntry[],
  owedToday: Fen,
  { from, to }: { from: LocalDate; to: LocalDate },
): Statement {
  const since = entries.filter((entry) => countedOn(entry) >= from);
  const own = since.filter((entry) => countedOn(entry) <= to).sort(byDay);
  const { owedFen, receivedFen, writtenOffFen } = effectOfAll(own);
  const openingFen = owedToday - changeOf(since);
  let balance = openingFen;
  const lines = own.flatMap((entry): StatementLine[] => {
    const effect = effectOf(entry);
    const change = changeOf([entry]);
    if (change === 0 && effect.receivedFen === 0) return []; // credit moved from or to an order: nothing owed changes
    balance += change;
    return [lineOf(entry, balance)];
  });
  const closingFen = openingFen + owedFen - receivedFen - writtenOffFen;
  return { from, to, openingFen, owedFen, receivedFen, writtenOffFen, closingFen, lines };
}

function lineOf(entry: LedgerEntry, balance: Fen): StatementLine {
  const { owedFen, receivedFen, writtenOffFen } = effectOf(entry);
  return {
    ...{ on: countedOn(entry), kind: entry.kind, isReversal: entry.reverses !== null, pieces: entry.pieces },
    shortNumber: entry.orderKey === null ? '' : shortNumberOf(entry.orderKey),
    reference: entry.reference || entry.voucher,
    ...{ owedFen, receivedFen, writtenOffFen, balanceFen: balance },
  };
}

function changeOf(entries: readonly LedgerEntry[]): Fen {
  const { owedFen, receivedFen, writtenOffFen } = effectOfAll(entries);
  return owedFen - receivedFen - writtenOffFen;
}

function byDay(a: LedgerEntry, b: LedgerEntry): number {
  const rank = (each: LedgerEntry): string => `${countedOn(each)} ${each.entered.instant} ${each.id}`;
  return rank(a) < rank(b) ? -1 : 1;
}
