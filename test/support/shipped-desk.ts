import { expect } from 'vitest';
import { accepted, numbersOf, type OrderDesk, orderDesk, staff, threeDoors } from './order-desk';

export const KEY = '2026-11-0001';
/** Three entries of solid-wood doors, of which one is of two doors: 4 × ¥1,800. */
export const ORDER_YUAN = 7_200;

/** A desk with an order that left on 24 November and is not paid. */
export function shippedDesk(): OrderDesk {
  const desk = orderDesk();
  expect(numbersOf(desk.as(staff.clerk, 'registerOrder', threeDoors('order-0001')))).toEqual([KEY]);
  const step = (user: string, name: string, input: object) =>
    accepted(desk.as(user, 'takeStep', { requestKey: `step-${name}`, step: name, keys: [KEY], input } as never));
  const { revision, promisedOn, items } = accepted(desk.as(staff.clerk, 'readOrder', { key: KEY }));
  step(staff.salesperson, 'confirm', { how: 'salesperson', confirmedBy: '' });
  step(staff.otherClerk, 'cross-check', { revision, promisedOn });
  step(staff.clerk, 'release', {});
  step(staff.production, 'start-production', {});
  step(staff.production, 'finish-production', {});
  step(staff.manager, 'ship', {
    ...{ way: 'freight', carrier: '顺达', carrierPhone: '13800001111', trackingNumber: '', insured: false },
    ...{ unpaidReason: '老客户', shippedOn: '2026-11-24' },
    items: items.map(({ place, quantity }) => ({ place, quantity: quantity ?? 0 })),
  });
  return desk;
}

/** Finance takes a receipt for it; what is beyond the order stays as credit. */
export const pay = (desk: OrderDesk, yuan: number, requestKey: string) =>
  accepted(
    desk.as(staff.finance, 'takeReceipt', {
      ...{ requestKey, customerId: 'C0001', paidOn: '2026-11-24', amountFen: yuan * 100, method: 'bank' },
      ...{ reference: '', note: '', parts: [{ orderKey: KEY, amountFen: Math.min(yuan, ORDER_YUAN) * 100 }] },
    }),
  );
