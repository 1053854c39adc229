import fc from 'fast-check';
import { Refusal } from '../../src/domain/problem';
import { FIRST, type MoneyDesk, SECOND, THIRD } from './money-desk';

const amount = fc.integer({ min: 1, max: 700_000 });
const key = fc.constantFrom(FIRST, SECOND, THIRD);
/** One act of a random history of money. */
export const anyMoneyAct = fc.oneof(
  fc.record({ act: fc.constant('receive' as const), amount, first: key, second: key, share: fc.nat(100) }),
  fc.record({ act: fc.constant('pay-back' as const), amount, key: fc.option(key) }),
  fc.record({ act: fc.constant('use-credit' as const), amount, key }),
  fc.record({ act: fc.constant('keep-credit' as const), amount, key }),
  fc.record({ act: fc.constant('write-off' as const), amount, key }),
  fc.record({ act: fc.constant('ship' as const), key, quantity: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ act: fc.constant('reverse' as const), nth: fc.nat(20) }),
);
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
  switch (act.act) {
    case 'receive': {
      const part = Math.floor((act.amount * act.share) / 100);
      const parts = [
        { orderKey: act.first, amountFen: part },
        { orderKey: act.second, amountFen: act.amount - part },
      ];
      desk.receive(act.amount, act.share < 50 ? parts : parts.slice(0, 1), { paidOn });
      return;
    }
    case 'pay-back': {
      const pay = { paidOn, amountFen: act.amount, method: 'cash' as const, reference: '', note: '' };
      desk.payBack({ requestKey, customerId: 'C0001', orderKey: act.key, ...pay });
      return;
    }
    case 'use-credit': {
      const parts = [{ orderKey: act.key, amountFen: act.amount }];
      desk.useCredit({ requestKey, customerId: 'C0001', parts });
      return;
    }
    case 'keep-credit':
      desk.keepCredit({ requestKey, orderKey: act.key, amountFen: act.amount });
      return;
    case 'write-off':
      desk.asManager(() => desk.writeOff({ requestKey, orderKey: act.key, amountFen: act.amount, reason: '核销' }));
      return;
    case 'ship':
      desk.ship(act.key, act.quantity);
      return;
    case 'reverse': {
      const entry = ledger[act.nth % Math.max(1, ledger.length)];
      if (!entry) return;
      const own = ledger.filter(({ voucher, reverses }) => voucher === entry.voucher && reverses === null);
      const orderKeys = [...new Set(own.flatMap(({ orderKey }) => orderKey ?? []))];
      desk.reverse({ requestKey, voucher: entry.voucher, month: entry.month, orderKeys, reason: '冲红' });
    }
  }
}
