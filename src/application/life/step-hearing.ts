import type { PaymentStanding, StepHearing } from '../../domain/life/step';
import type { TakeBackHearing } from '../../domain/life/take-back';
import type { Order } from '../../domain/order/order';
import type { Hearing } from '../carry-out';
import { closedMonths } from '../money/closed-months';
import { creditLeftFor } from '../money/credit-terms';
import type { Snapshot } from '../ports/order-book';
import { workingCalendarAround } from '../working-calendar-of';

/** Who takes a step, when, and what it is judged by, for each order of a selection. */
export function stepHearings({ person, now, snapshot }: Hearing): (order: Order) => StepHearing {
  const { settings } = snapshot;
  const calendar = workingCalendarAround(now.date, settings);
  return (order) => ({ person, now, facts: { settings, calendar, payment: paymentOf(order, snapshot) } });
}

/** Who takes a step back, when, and which months are closed, where the closings were read (J5). */
export function takeBackHearing({ person, now, snapshot }: Hearing): TakeBackHearing {
  return { person, now, facts: { settings: snapshot.settings, isClosed: closedMonths(snapshot) } };
}

/** What was paid on the order (H1), and what its customer's credit terms cover (F2); these need customers and open accounts. */
export function paymentOf(order: Order, snapshot: Pick<Snapshot, 'customers' | 'records'>): PaymentStanding {
  return { paidFen: order.life.money.paidFen, creditFen: creditLeftFor(snapshot, order) };
}
