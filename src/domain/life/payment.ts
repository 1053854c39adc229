import { formatYuan } from '../money/fen';
import type { Order } from '../order/order';
import type { Problem } from '../problem';
import { may } from '../role/permission';
import { rolesForOrder } from '../role/roles-for-order';
import { leftToShip, type ShippedItem, shippedFen } from './shipment';
import type { PaymentStanding, StepHearing } from './step';

/** An order as far as money goes. */
type Billed = Pick<Order, 'status' | 'amountFen' | 'life'>;

/**
 * What the customer owes for an order in all, whole fen: its amount, unless it is withdrawn, with what is kept of its money (E5) and the charges of its notices
 * (E3), less what came back (I2) and what was taken off after a complaint (I1).
 */
export function dueFen({ status, amountFen, life }: Billed): number {
  const { forfeitFen, returnedFen, allowanceFen } = life.money;
  return (status === 'withdrawn' ? 0 : amountFen) + life.notices.chargesFen + forfeitFen - returnedFen - allowanceFen;
}

/** What is still to be paid, never below 0. */
export function openFen(order: Billed, payment: Pick<PaymentStanding, 'paidFen'>): number {
  return Math.max(0, dueFen(order) - payment.paidFen - order.life.money.writtenOffFen);
}

/** What would have left once these pieces go too; with the last piece the charges are due as well. */
export function valueFen(order: Order, shipped: readonly ShippedItem[]): number {
  const { shipments, returns, notices, money } = order.life;
  const after = [...shipments, { items: [...shipped] }];
  const complete = leftToShip(order.items, { shipments: after, returns }).length === 0;
  const delivered = shippedFen(order.items, after) - returns.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return delivered - money.allowanceFen + (complete ? notices.chargesFen : 0);
}

/** What leaves is paid, or covered by the customer's credit terms; otherwise a manager says why it leaves (F2). */
export function paymentProblems(
  order: Order,
  shipped: readonly ShippedItem[],
  unpaidReason: string,
  hearing: StepHearing,
): Problem[] {
  const { paidFen, creditFen } = hearing.facts.payment;
  const missing = valueFen(order, shipped) - paidFen - creditFen;
  return missing > 0 ? unpaid(order, missing, unpaidReason, hearing, 'F2') : [];
}

/** A manager's reason lets it pass; anyone else is told what is missing. */
export function unpaid(
  order: Order,
  missingFen: number,
  reason: string,
  { person, facts }: StepHearing,
  rule: string,
): Problem[] {
  const roles = rolesForOrder(person, order, facts.settings.categories);
  const mayWaive = may({ email: person.email, roles }, 'waive-payment');
  if (mayWaive && reason.trim() !== '') return [];
  const code = mayWaive ? 'unpaid-needs-reason' : 'not-paid';
  return [{ code, field: 'unpaidReason', rule, params: { open: formatYuan(missingFen) } }];
}
