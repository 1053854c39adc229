import { dayAfter, workdayAfter } from './days';
import { type DemoFactory, groupBy } from './factory';
import type { DemoOrder } from './order-in-flight';
import { treasurer } from './people';

/** Of a larger order with a deposit, so much is paid ahead. */
const DEPOSIT = { share: 0.3, fromFen: 1_000_000 };
/** Who pays late does so so many working days after the goods left. */
const LATE_DAYS = 12;

/** What customers paid today, each in one sum for all orders that they pay (H1). */
export function takeReceipts(factory: DemoFactory, today: string): void {
  const paying = factory.orders
    .map((order) => ({ order, amountFen: paidToday(order, today) }))
    .filter(({ amountFen }) => amountFen > 0);
  for (const [customerId, parts] of groupBy(paying, ({ order }) => order.customerId)) {
    const amountFen = parts.reduce((sum, part) => sum + part.amountFen, 0);
    factory.desk.do('takeReceipt', treasurer.email, {
      customerId,
      ...{ paidOn: today, amountFen, note: '' },
      method: parts[0]?.order.fate.pays ?? 'bank',
      reference: `${today.replace(/-/g, '')}-${customerId}`,
      parts: parts.map(({ order, amountFen: part }) => ({ orderKey: order.key, amountFen: part })),
    });
    for (const { order, amountFen: part } of parts) order.paidFen += part;
  }
}

/** How much comes in for an order on a day, whole fen: by its way of payment, late where its customer pays late. */
function paidToday(order: DemoOrder, today: string): number {
  const openFen = order.amountFen - order.paidFen;
  const { stage, fate, intake, shipments, notice } = order;
  if (openFen <= 0 || stage === 'over' || notice?.state === 'open') return 0;
  const leftOn = shipments.at(-1)?.on;
  const hasLeft = ['shipped', 'received'].includes(stage);
  if (fate.paysLate) return hasLeft && leftOn && workdayAfter(leftOn, LATE_DAYS) <= today ? openFen : 0;
  switch (intake.entry.paymentWay) {
    case 'monthly':
      return hasLeft && leftOn && leftOn < `${today.slice(0, 7)}-01` && today.slice(8) >= '10' ? openFen : 0;
    case 'on-delivery':
      return hasLeft && leftOn && dayAfter(leftOn, 1) <= today ? openFen : 0;
    case 'deposit':
      if (stage === 'finished') return openFen;
      if (order.paidFen > 0 || order.amountFen < DEPOSIT.fromFen || workdayAfter(intake.date, 2) > today) return 0;
      return inYuan(order.amountFen * DEPOSIT.share);
    default:
      return stage === 'finished' ? openFen : 0;
  }
}

function inYuan(fen: number): number {
  return Math.round(fen / 100) * 100;
}
