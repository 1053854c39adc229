import fc from 'fast-check';
import { openFen } from '../../src/domain/life/payment';
import type { NoticeRequest } from '../../src/domain/notice/draft-notice';
import { Refusal } from '../../src/domain/problem';
import { FIRST, type MoneyDesk, SECOND, THIRD } from './money-desk';
import { change, withdrawal } from './notice-desk';
import { PEOPLE } from './order-in-life';

const amount = fc.integer({ min: 1, max: 700_000 });
const key = fc.constantFrom(FIRST, SECOND, THIRD);
/** One act of a random history of money. */
export const anyMoneyAct = fc.oneof(
  often(fc.record({ act: fc.constant('receive' as const), amount, first: key, second: key, share: fc.nat(100) })),
  often(fc.record({ act: fc.constant('ship' as const), key, quantity: fc.integer({ min: 1, max: 3 }) })),
  now(fc.record({ act: fc.constant('pay-back' as const), amount, key: fc.option(key) })),
  now(fc.record({ act: fc.constant('use-credit' as const), amount, key })),
  now(fc.record({ act: fc.constant('keep-credit' as const), amount, key })),
  now(fc.record({ act: fc.constant('write-off' as const), amount, key })),
  now(fc.record({ act: fc.constant('reverse' as const), nth: fc.nat(20) })),
  now(
    fc.record({
      act: fc.constant('bring-back' as const),
      key,
      way: fc.constantFrom('return' as const, 'exchange' as const),
      quantity: fc.integer({ min: 1, max: 2 }),
      amount: fc.option(amount),
    }),
  ),
  now(fc.record({ act: fc.constant('allow' as const), key, amount })),
  now(
    fc.record({
      act: fc.constant('change' as const),
      key,
      to: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(PEOPLE.sales.email, PEOPLE.otherSales.email)),
      charge: fc.constantFrom(0, 12_345),
    }),
  ),
  seldom(
    fc.record({ act: fc.constant('withdraw' as const), key, share: fc.nat(100), charge: fc.constantFrom(0, 5_000) }),
  ),
);

// What ends an order comes seldom, so that there is something to go on with.
function often<T>(arbitrary: fc.Arbitrary<T>) {
  return { weight: 8, arbitrary };
}
function now<T>(arbitrary: fc.Arbitrary<T>) {
  return { weight: 4, arbitrary };
}
function seldom<T>(arbitrary: fc.Arbitrary<T>) {
  return { weight: 1, arbitrary };
}
export type MoneyAct = typeof anyMoneyAct extends fc.Arbitrary<infer T> ? T : never;

/** Tries an act on the day that the desk has; what is refused changes nothing. */
export function attemptMoney(desk: MoneyDesk, act: MoneyAct): void {
  try {
    attempt(desk, act);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function attempt(desk: MoneyDesk, act: MoneyAct): void {
  const paidOn = desk.state.now.date;
  const { ledger } = desk.book.kept.records;
  const requestKey = desk.requestKey();
  const moneyOf = (orderKey: string) => desk.order(orderKey).life.money;
  const creditOf = (customerId: string) =>
    desk.book.kept.records.receivables.find(({ key }) => key === customerId)?.creditFen ?? 0;
  const openOf = (orderKey: string) => openFen(desk.order(orderKey), moneyOf(orderKey));
  const customerOf = (orderKey: string) => desk.order(orderKey).customerId;
  switch (act.act) {
    case 'receive': {
      const part = act.share < 50 ? within(openOf(act.first), act.amount) : Math.floor((act.amount * act.share) / 100);
      const parts = [
        { orderKey: act.first, amountFen: part },
        { orderKey: act.second, amountFen: within(openOf(act.second), act.amount) },
      ];
      const customerId = customerOf(act.first);
      const isOne = act.share >= 50 || customerOf(act.second) !== customerId;
      const rest = isOne ? part : part + (parts[1]?.amountFen ?? 0);
      desk.receive(Math.max(act.amount, rest), isOne ? parts.slice(0, 1) : parts, { paidOn, customerId });
      return;
    }
    case 'pay-back': {
      const customerId = act.key === null ? 'C0001' : customerOf(act.key);
      const most = act.key === null ? creditOf(customerId) : moneyOf(act.key).paidFen;
      const pay = { paidOn, amountFen: within(most, act.amount), method: 'cash' as const, reference: '', note: '' };
      desk.payBack({ requestKey, customerId, orderKey: act.key, ...pay });
      return;
    }
    case 'use-credit': {
      const most = Math.min(creditOf(customerOf(act.key)), openOf(act.key));
      const parts = [{ orderKey: act.key, amountFen: within(most, act.amount) }];
      desk.useCredit({ requestKey, customerId: customerOf(act.key), parts });
      return;
    }
    case 'keep-credit':
      desk.keepCredit({ requestKey, orderKey: act.key, amountFen: within(moneyOf(act.key).paidFen, act.amount) });
      return;
    case 'write-off': {
      const amountFen = within(Math.floor(openOf(act.key) / 3), act.amount);
      desk.asManager(() => desk.writeOff({ requestKey, orderKey: act.key, amountFen, reason: '核销' }));
      return;
    }
    case 'ship':
      desk.ship(act.key, act.quantity);
      return;
    case 'reverse': {
      const entry = ledger[act.nth % Math.max(1, ledger.length)];
      if (!entry) return;
      const own = ledger.filter(({ voucher, reverses }) => voucher === entry.voucher && reverses === null);
      const orderKeys = [...new Set(own.flatMap(({ orderKey }) => orderKey ?? []))];
      desk.reverse({ requestKey, voucher: entry.voucher, month: entry.month, orderKeys, reason: '冲红' });
      return;
    }
    case 'bring-back': {
      const { way, quantity } = act;
      const input = { way, returnedOn: paidOn, items: [{ place: 1, quantity }], reason: '划痕', complaint: '' };
      const amountFen = way === 'return' && act.amount !== null ? within(180_000 * quantity, act.amount) : null;
      desk.as('clerk', () => desk.bookReturn({ requestKey, key: act.key, ...input, amountFen }));
      return;
    }
    case 'allow': {
      const settlement = {
        outcome: '折让',
        attributedTo: null,
        allowanceFen: within(Math.floor(openOf(act.key) / 4), act.amount),
      };
      const entry = { kind: 'price' as const, text: '价格', answerBy: null, settlement };
      desk.as('administrator', () => desk.complain({ requestKey, key: act.key, entry }));
      return;
    }
    case 'change': {
      const edit = typeof act.to === 'number' ? { items: [{ place: 1, quantity: act.to }] } : { salesperson: act.to };
      desk.notice(act.key, outOfTime(change(desk.order(act.key), edit)), act.charge);
      return;
    }
    case 'withdraw': {
      const order = desk.order(act.key);
      const { paidFen } = order.life.money;
      const refundFen = Math.floor((paidFen * act.share) / 100);
      const creditFen = Math.floor((paidFen - refundFen) / 2);
      const money = { refundFen, creditFen, forfeitFen: paidFen - refundFen - creditFen };
      desk.notice(act.key, outOfTime(withdrawal(order, money)), act.charge);
    }
  }
}

/** Mostly as much as there is at most, so that most acts are done; now and then any amount, which is refused. */
function within(most: number, amount: number): number {
  return most <= 0 || amount % 5 === 0 ? amount : 1 + (amount % most);
}

const outOfTime = (request: NoticeRequest): NoticeRequest => ({ ...request, outOfTime: true });
