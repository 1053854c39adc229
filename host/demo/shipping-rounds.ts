import { dayAfter, laterDay, workdayAfter } from './days';
import { clerkAt, type DemoFactory, to } from './factory';
import { type DemoOrder, shipDay } from './order-in-flight';
import { manager } from './people';

/** What leaves today, all of it or a first part (F3). */
export function shipOrders(factory: DemoFactory, today: string): void {
  const due = [...factory.at('finished'), ...factory.at('shipped-in-part')].filter((order) => {
    const lastLeft = order.shipments.at(-1);
    return shipDay(order) <= today && (!lastLeft || workdayAfter(lastLeft.on, 1) <= today);
  });
  shipTogether(factory, clerkAt(1), due.filter(isPaid), today);
  shipTogether(
    factory,
    manager.email,
    due.filter((order) => !isPaid(order)),
    today,
  );
}

/** What is not paid leaves on the manager's word (F2). */
function shipTogether(factory: DemoFactory, user: string, orders: readonly DemoOrder[], today: string): void {
  const inputs = orders.map((order) => [order.key, shipment(order, today)] as const);
  factory.step('ship', user, orders, Object.fromEntries(inputs), (order, status) => {
    const load = inputs.find(([key]) => key === order.key)?.[1];
    for (const { place, quantity } of load?.items ?? []) {
      order.left.set(place, (order.left.get(place) ?? 0) - quantity);
    }
    order.shipments.push({ number: `${order.shortNumber}-S${order.shipments.length + 1}`, on: today });
    to(status === 'shipped' ? 'shipped' : 'shipped-in-part', today)(order);
  });
}

function isPaid({ paidFen, amountFen }: DemoOrder): boolean {
  return paidFen >= amountFen;
}

const REASONS: Readonly<Record<string, string>> = { monthly: '月结客户', 'on-delivery': '货到付款' };

function shipment(order: DemoOrder, today: string) {
  const { way, inParts } = order.fate;
  const left = [...order.left].filter(([, quantity]) => quantity > 0);
  const isFirst = order.shipments.length === 0;
  const part = inParts && isFirst && left.length > 1 ? left.slice(0, 1) : left;
  const carriers = { 'own-truck': '本厂车队', freight: '德通物流', express: '速达快运', 'pick-up': '' };
  return {
    items: part.map(([place, quantity]) => ({ place, quantity })),
    shippedOn: today,
    way,
    carrier: carriers[way],
    carrierPhone: way === 'pick-up' ? '' : '13800571888',
    trackingNumber: way === 'freight' || way === 'express' ? `DT${order.key.replace(/-/g, '')}` : '',
    insured: order.amountFen > 2_000_000,
    unpaidReason: isPaid(order) ? '' : (REASONS[String(order.intake.entry.paymentWay)] ?? '老客户，货到再付'),
  };
}

/** Signed receipt slips that are back (F3). */
export function receiveSlips(factory: DemoFactory, today: string): void {
  const back = factory.at('shipped').filter(({ fate, since }) => {
    return fate.slipDays !== null && workdayAfter(since, fate.slipDays) <= today;
  });
  for (let nth = 0; nth < 2; nth += 1) {
    const orders = back.filter(({ shipments }) => shipments[nth]);
    const slips = orders.map((order) => [
      order.key,
      {
        shipment: order.shipments[nth]?.number ?? '',
        receivedOn: laterDay(order.shipments[nth]?.on ?? today, dayAfter(today, -1)),
        signedBy: order.customerName,
        exceptions: nth === 0 ? order.fate.slipExceptions : '',
      },
    ]);
    factory.step('receive-slip', clerkAt(0), orders, Object.fromEntries(slips), (order, status) => {
      if (status === 'received') to('received', today)(order);
    });
  }
}
