import { owedMoreFen } from '../../domain/ledger/credit-terms';
import type { LedgerEntry } from '../../domain/ledger/entry';
import type { StepHearing, StepId } from '../../domain/life/step';
import type { StepOutcome } from '../../domain/life/take-step';
import type { Fen } from '../../domain/money/fen';
import type { Order } from '../../domain/order/order';
import type { Problem } from '../../domain/problem';
import type { Hearing } from '../carry-out';
import { withBookings } from './book-step';
import { stepHearings } from './step-hearing';

/** What a step made of one order of a selection: the order after it with its bookings, or what kept it where it is. */
export interface TriedOrder {
  before: Order;
  order: Order | null;
  problems: Problem[];
  entries: LedgerEntry[];
}

/**
 * Tries a step on the orders of a selection, one after the other: what leaves unpaid uses up the credit of its customer, so that
 * the orders after it have less (F2).
 */
export function tryInTurn(
  orders: readonly Order[],
  step: StepId,
  hearing: Hearing,
  take: (order: Order, own: StepHearing) => StepOutcome,
): TriedOrder[] {
  const hearingOf = stepHearings(hearing);
  const usedFen = new Map<string, Fen>();
  return orders.map((before) => {
    const used = usedFen.get(before.customerId) ?? 0;
    const taken = take(before, lessCredit(hearingOf(before), used));
    if (!taken.order) return { before, order: null, problems: taken.problems, entries: [] };
    const { order, entries } = withBookings(taken.order, step, hearing);
    usedFen.set(before.customerId, used + owedMoreFen(before, order));
    return { before, order, problems: [], entries };
  });
}

function lessCredit(own: StepHearing, usedFen: Fen): StepHearing {
  const { payment } = own.facts;
  const creditFen = Math.max(0, payment.creditFen - usedFen);
  return { ...own, facts: { ...own.facts, payment: { ...payment, creditFen } } };
}
