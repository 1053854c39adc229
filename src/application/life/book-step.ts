import { bookShipment } from '../../domain/ledger/book-shipment';
import type { LedgerEntry } from '../../domain/ledger/entry';
import type { StepId, StepInputs } from '../../domain/life/step';
import type { Order } from '../../domain/order/order';
import { isLocalDate, monthOf } from '../../domain/time/local-date';
import type { LocalDate } from '../../domain/time/local-time';
import type { Hearing } from '../carry-out';
import { bookingFacts } from '../money/commit-money';
import { creditTermsOf } from '../money/credit-terms';
import type { Need } from '../ports/order-book';

/** A shipment is also a booking, of the day on which it left, and asks for the customer's credit terms (F2). */
export function shipmentNeed(step: StepId, inputs: readonly StepInputs[StepId][], today: LocalDate): Need {
  if (step !== 'ship') return {};
  const days = inputs.map((input) => (input as StepInputs['ship']).shippedOn).filter(isLocalDate);
  const addingTo = { ledger: [...new Set([today, ...days].map(monthOf))] };
  return { customers: true, records: { customerFiles: 'all' }, addingTo };
}

/** The order after a step, with what the step books. */
export function withBookings(order: Order, step: StepId, hearing: Hearing): { order: Order; entries: LedgerEntry[] } {
  if (step !== 'ship') return { order, entries: [] };
  return bookShipment(order, creditTermsOf(hearing.snapshot, order.customerId).creditDays, bookingFacts(hearing));
}
