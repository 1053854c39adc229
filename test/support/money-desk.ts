import { makeBookReturn } from '../../src/application/complaints/book-goods-return';
import { makeRecordComplaint } from '../../src/application/complaints/record-complaint';
import { makeTakeStep } from '../../src/application/life/take-step';
import { makeKeepCredit, makeUseCredit } from '../../src/application/money/move-credit';
import { makePayBack } from '../../src/application/money/pay-back';
import { makeReverseVoucher } from '../../src/application/money/reverse-voucher';
import { makeTakeReceipt, type TakeReceiptRequest } from '../../src/application/money/take-receipt';
import { makeWriteOff } from '../../src/application/money/write-off';
import { makeDraftNotice } from '../../src/application/notices/draft-notice';
import { makeOverrideNotice, makeSignNotice } from '../../src/application/notices/sign-notice';
import { receivableOf } from '../../src/domain/ledger/receivable';
import type { NoticeRequest } from '../../src/domain/notice/draft-notice';
import { shortNumberOf } from '../../src/domain/order/number';
import type { Order } from '../../src/domain/order/order';
import { doorItem, knownCustomer } from './door-entry';
import { memoryDesk } from './memory-desk';
import { deskSettings, lorry, orderAt, PEOPLE, registeredOrder } from './order-in-life';

/** Orders of C0001 that are finished: of 2, 3 and 1 doors at ¥1,800. */
export const FINISHED = [2, 3, 1].map((quantity, index) => finishedOrder(index + 1, quantity));

export const [FIRST, SECOND, THIRD] = FINISHED.map(({ key }) => key) as [string, string, string];

function finishedOrder(sequence: number, quantity: number): Order {
  const order = orderAt('finish-production', registeredOrder({ items: [doorItem({ quantity })] }));
  const key = `2026-11-000${sequence}`;
  return { ...order, key, shortNumber: shortNumberOf(key) };
}

/** A desk with three finished orders, on 2026-12-09, and finance at work. */
export function moneyDesk() {
  const desk = memoryDesk({ on: '2026-12-09', time: '11:00' });
  desk.book.kept.settings = deskSettings();
  desk.state.email = PEOPLE.finance.email;
  FINISHED.forEach((order, index) => {
    desk.book.kept.filed.push({ order, place: { sheetId: 1, rowIndex: index + 1 } });
    const account = receivableOf(order);
    if (account) desk.book.kept.records.receivables.push(account);
  });
  let keys = 0;
  const requestKey = () => {
    keys += 1;
    return `intent-${keys}`;
  };
  const as = <T>(who: keyof typeof PEOPLE, act: () => T): T => {
    desk.state.email = PEOPLE[who].email;
    try {
      return act();
    } finally {
      desk.state.email = PEOPLE.finance.email;
    }
  };
  const takeReceipt = makeTakeReceipt(desk);
  const takeStep = makeTakeStep(desk);
  return {
    ...desk,
    requestKey,
    order: (key: string): Order => {
      const found = desk.book.orders.find((each) => each.key === key);
      if (!found) throw new Error(`no order ${key}`);
      return found;
    },
    receive: (amountFen: number, parts: TakeReceiptRequest['parts'], more: Partial<TakeReceiptRequest> = {}) =>
      takeReceipt({
        ...{ requestKey: requestKey(), customerId: 'C0001', paidOn: '2026-12-09', amountFen },
        ...{ method: 'bank', reference: 'B-1', note: '', parts, ...more },
      }),
    /** Ships these quantities of several orders as one selection, without a manager's word. */
    shipTogether: (quantities: Readonly<Record<string, number>>) => {
      desk.state.email = PEOPLE.clerk.email;
      const load = (quantity: number) => ({ ...lorry, items: [{ place: 1, quantity }], unpaidReason: '' });
      const inputs = Object.fromEntries(Object.entries(quantities).map(([key, quantity]) => [key, load(quantity)]));
      const taken = takeStep({
        requestKey: requestKey(),
        step: 'ship',
        keys: Object.keys(inputs),
        input: load(0),
        inputs,
      });
      desk.state.email = PEOPLE.finance.email;
      return taken;
    },
    ship: (key: string, quantity: number, as: keyof typeof PEOPLE = 'manager') => {
      desk.state.email = PEOPLE[as].email;
      try {
        const items = [{ place: 1, quantity }];
        const input = { ...lorry, items, unpaidReason: as === 'manager' ? '老客户' : '' };
        return takeStep({ requestKey: requestKey(), step: 'ship', keys: [key], input });
      } finally {
        desk.state.email = PEOPLE.finance.email;
      }
    },
    payBack: makePayBack(desk),
    useCredit: makeUseCredit(desk),
    keepCredit: makeKeepCredit(desk),
    reverse: makeReverseVoucher(desk),
    asManager: <T>(act: () => T): T => as('manager', act),
    bookReturn: makeBookReturn(desk),
    complain: makeRecordComplaint(desk),
    /** A notice out of time: signed by clerk and follower, and a manager gives leave with a charge (E3). */
    notice: (key: string, request: NoticeRequest, chargeFen: number) => {
      const draft = makeDraftNotice(desk);
      const { number } = as('clerk', () => draft({ requestKey: requestKey(), key, request }));
      const ref = { key, number };
      as('clerk', () => makeSignNotice(desk)({ requestKey: requestKey(), ...ref, as: 'clerk' }));
      as('follower', () => makeSignNotice(desk)({ requestKey: requestKey(), ...ref, as: 'follower' }));
      as('manager', () => makeOverrideNotice(desk)({ requestKey: requestKey(), ...ref, reason: '老客户', chargeFen }));
    },
    as,
    writeOff: makeWriteOff(desk),
  };
}
export type MoneyDesk = ReturnType<typeof moneyDesk>;

/** The same desk with orders of two customers, categories and salespeople, so that figures by them differ. */
export function mixedMoneyDesk(): MoneyDesk {
  const desk = moneyDesk();
  const { kept } = desk.book;
  kept.customers.push(knownCustomer({ id: 'C0002', salesperson: PEOPLE.otherSales.email }));
  const changes: Record<string, Partial<Order>> = {
    [SECOND]: { categoryId: 'security' },
    [THIRD]: { customerId: 'C0002', customerName: '第二家', salesperson: PEOPLE.otherSales.email },
  };
  kept.filed = kept.filed.map(({ order, place }) => ({ order: { ...order, ...changes[order.key] }, place }));
  kept.records.receivables = kept.filed.flatMap(({ order }) => receivableOf(order) ?? []);
  return desk;
}
