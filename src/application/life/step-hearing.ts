import type { PaymentStanding, StepHearing } from '../../domain/life/step';
import type { Order } from '../../domain/order/order';
import type { Hearing } from '../carry-out';
import { workingCalendarAround } from '../working-calendar-of';

/** Who takes a step, when, and what it is judged by, for each order of a selection. */
export function stepHearings({ person, now, snapshot }: Hearing): (order: Order) => StepHearing {
  const { settings } = snapshot;
  const calendar = workingCalendarAround(now.date, settings);
  return (order) => ({ person, now, facts: { settings, calendar, payment: paymentOf(order) } });
}

/** Receipts and credit terms come with the money rules (H1, F2), which this desk does not know yet: nothing counts as paid. */
export function paymentOf(_order: Order): PaymentStanding {
  return { paidFen: 0, creditFen: 0 };
}
