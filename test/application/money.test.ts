import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCustomerFile } from '../../src/domain/customer/customer-file';
import { ageingOf, noAgeing, sumAgeing } from '../../src/domain/ledger/ageing';
import { effectOfAll } from '../../src/domain/ledger/effect';
import { balanceFen } from '../../src/domain/ledger/order-money';
import { creditOf, receivableOf, toPayFen } from '../../src/domain/ledger/receivable';
import { openFen } from '../../src/domain/life/payment';
import { refusalOf } from '../support/memory-desk';
import { anyMoneyAct, attemptMoney } from '../support/money-acts';
import { FIRST, type MoneyDesk, moneyDesk, SECOND, THIRD } from '../support/money-desk';

const codes = (act: () => unknown) => refusalOf(act).problems.map(({ code, rule }) => `${code} ${rule}`);
const ledger = (desk: MoneyDesk) => desk.book.kept.records.ledger;
const accounts = (desk: MoneyDesk) => desk.book.kept.records.receivables;

describe('a receipt (H1)', () => {
  it('pays several orders at once, in one read and one write', () => {
    const desk = moneyDesk();
    const outcome = desk.receive(500_000, [
      { orderKey: FIRST, amountFen: 360_000 },
      { orderKey: SECOND, amountFen: 140_000 },
    ]);
    expect(desk.book.calls).toEqual(['read', 'commit']);
    expect(outcome.orders).toMatchObject([
      { shortNumber: '1101', bookedFen: 360_000, paidFen: 360_000, openFen: 0 },
      { shortNumber: '1102', bookedFen: 140_000, paidFen: 140_000, openFen: 400_000 },
    ]);
    expect(ledger(desk).map(({ kind, orderKey, amountFen, voucher }) => [kind, orderKey, amountFen, voucher])).toEqual([
      ['deposit', FIRST, 360_000, outcome.voucher],
      ['deposit', SECOND, 140_000, outcome.voucher],
    ]);
  });

  it('keeps what is paid too much as the credit of the customer, and that pays the next order', () => {
    const desk = moneyDesk();
    const outcome = desk.receive(400_000, [{ orderKey: FIRST, amountFen: 360_000 }]);
    expect(outcome.creditFen).toBe(40_000);
    const used = desk.useCredit({
      requestKey: 'use',
      customerId: 'C0001',
      parts: [{ orderKey: THIRD, amountFen: 40_000 }],
    });
    expect([used.creditFen, desk.order(THIRD).life.money.paidFen]).toEqual([0, 40_000]);
    expect(accounts(desk).some(({ key }) => key === 'C0001')).toBe(false);
  });

  it('is the balance once goods left, before that a deposit', () => {
    const desk = moneyDesk();
    desk.ship(THIRD, 1);
    desk.receive(180_000, [{ orderKey: THIRD, amountFen: 180_000 }]);
    expect(ledger(desk).map(({ kind }) => kind)).toEqual(['shipment', 'balance']);
  });

  it('refuses parts beyond the receipt, beyond what is open, twice, or of others', () => {
    const desk = moneyDesk();
    const part = (orderKey: string, amountFen: number) => ({ orderKey, amountFen });
    expect(codes(() => desk.receive(100, [part(FIRST, 101)]))).toEqual(['allocates-too-much H1']);
    expect(codes(() => desk.receive(900_000, [part(FIRST, 360_001)]))).toEqual(['pays-too-much H1']);
    expect(codes(() => desk.receive(100, [part(FIRST, 1), part(FIRST, 1)]))).toEqual(['order-twice H1']);
    expect(codes(() => desk.receive(100, [part(FIRST, 1)], { customerId: 'C0009' }))).toEqual(['unknown-customer H1']);
    expect(codes(() => desk.receive(0, []))).toEqual(['not-an-amount H1']);
    expect(codes(() => desk.receive(10.5, []))).toEqual(['not-an-amount H1']);
    expect(codes(() => desk.receive(1, [], { paidOn: '2026-12-10' }))).toEqual(['date-to-come H1']);
    expect(desk.book.calls).not.toContain('commit');
  });

  it('that is sent again is booked once', () => {
    const desk = moneyDesk();
    const first = desk.receive(1_000, [], { requestKey: 'once' });
    const again = desk.receive(1_000, [], { requestKey: 'once' });
    expect(again).toEqual(first);
    expect(ledger(desk)).toHaveLength(1);
  });

  it('is for finance and managers (M1)', () => {
    const desk = moneyDesk();
    desk.state.email = 'clerk@factory.example';
    expect(refusalOf(() => desk.receive(1_000, [])).kind).toBe('forbidden');
  });
});

describe('a wrong booking', () => {
  it('of a closed month is taken back once, in the month under way (J5)', () => {
    const desk = moneyDesk();
    const wrong = desk.receive(50_000, [{ orderKey: FIRST, amountFen: 50_000 }], { paidOn: '2026-11-30' });
    desk.book.kept.records.closings.push({ month: '2026-11', status: 'closed', at: '', by: '', reason: '' });
    const reversal = { voucher: wrong.voucher, month: wrong.month, orderKeys: [FIRST], reason: '记错' };
    desk.reverse({ requestKey: 'back', ...reversal });
    expect(ledger(desk).map(({ month, amountFen }) => [month, amountFen])).toEqual([
      ['2026-11', 50_000],
      ['2026-12', -50_000],
    ]);
    expect(codes(() => desk.reverse({ requestKey: 'again', ...reversal }))).toEqual(['booking-gone H1']);
  });

  it('is taken back as a whole by counterparts, and booked anew on the right order', () => {
    const desk = moneyDesk();
    const wrong = desk.receive(200_000, [{ orderKey: FIRST, amountFen: 200_000 }]);
    const reversal = { voucher: wrong.voucher, month: wrong.month, orderKeys: [FIRST], reason: '客户报错单号' };
    desk.reverse({ requestKey: 'back', ...reversal });
    desk.receive(200_000, [{ orderKey: SECOND, amountFen: 200_000 }]);
    expect([FIRST, SECOND].map((key) => desk.order(key).life.money.paidFen)).toEqual([0, 200_000]);
    expect(ledger(desk).map(({ amountFen, reverses }) => [amountFen, reverses !== null])).toEqual([
      [200_000, false],
      [-200_000, true],
      [200_000, false],
    ]);
    expect(codes(() => desk.reverse({ requestKey: 'again', ...reversal }))).toEqual(['booking-gone H1']);
  });

  it('whose money was spent waits until that is taken back', () => {
    const desk = moneyDesk();
    const paid = desk.receive(50_000, []);
    desk.useCredit({ requestKey: 'use', customerId: 'C0001', parts: [{ orderKey: FIRST, amountFen: 30_000 }] });
    const back = { voucher: paid.voucher, month: paid.month, orderKeys: [], reason: '银行退票' };
    expect(codes(() => desk.reverse({ requestKey: 'back', ...back }))).toEqual(['credit-spent H1']);
  });

  it('is not a shipment: that follows from the order', () => {
    const desk = moneyDesk();
    desk.ship(FIRST, 2);
    const [shipment] = ledger(desk);
    const back = { voucher: shipment?.voucher ?? '', month: '2026-12', orderKeys: [FIRST], reason: '记错' };
    expect(codes(() => desk.reverse({ requestKey: 'back', ...back }))).toEqual(['not-reversible H1']);
  });
});

describe('payment before shipment', () => {
  it('lets leave what was received, and not a piece more (F2)', () => {
    const desk = moneyDesk();
    desk.receive(180_000, [{ orderKey: FIRST, amountFen: 180_000 }]);
    expect(codes(() => desk.ship(FIRST, 2, 'clerk'))).toEqual(['not-paid F2']);
    expect(desk.ship(FIRST, 1, 'clerk').moved).toHaveLength(1);
  });

  it('lets leave what the credit terms cover, less what is owed for other orders (F2)', () => {
    const desk = moneyDesk();
    desk.book.kept.records.customerFiles = desk.book.kept.customers.map(({ id }) => ({
      ...newCustomerFile(id),
      credit: { limitFen: 500_000, days: 30 },
    }));
    expect(desk.ship(FIRST, 2, 'clerk').moved).toHaveLength(1);
    expect(ledger(desk)).toMatchObject([{ kind: 'shipment', amountFen: 360_000, pieces: 2, dueOn: '2027-01-07' }]);
    expect(codes(() => desk.ship(SECOND, 1, 'clerk'))).toEqual(['not-paid F2']);
  });

  it('gives a limit once to the orders of a selection, not to each of them (F2)', () => {
    const desk = moneyDesk();
    desk.book.kept.records.customerFiles = [{ ...newCustomerFile('C0001'), credit: { limitFen: 540_000, days: 30 } }];
    const { moved, kept } = desk.shipTogether({ [FIRST]: 2, [SECOND]: 2, [THIRD]: 1 });
    expect(moved.map(({ key }) => key)).toEqual([FIRST, THIRD]);
    expect(kept).toMatchObject([
      { key: SECOND, problems: [{ code: 'not-paid', rule: 'F2', params: { open: '¥1,800.00' } }] },
    ]);
  });
});

describe('an account that is settled', () => {
  it('leaves the open accounts, and one that is not stays (H2)', () => {
    const desk = moneyDesk();
    desk.receive(180_000, [{ orderKey: THIRD, amountFen: 180_000 }]);
    expect(accounts(desk).find(({ key }) => key === THIRD)).toMatchObject({ paidFen: 180_000 }); // paid ahead
    desk.ship(THIRD, 1, 'clerk');
    expect(accounts(desk).map(({ key }) => key)).toEqual([FIRST, SECOND]);
  });

  it('may be settled by giving the rest up, on a manager’s word and with a reason', () => {
    const desk = moneyDesk();
    desk.ship(THIRD, 1);
    desk.receive(179_950, [{ orderKey: THIRD, amountFen: 179_950 }]);
    const rest = { orderKey: THIRD, amountFen: 50, reason: '抹零' };
    expect(refusalOf(() => desk.writeOff({ requestKey: 'w1', ...rest })).kind).toBe('forbidden');
    desk.asManager(() => desk.writeOff({ requestKey: 'w2', ...rest }));
    expect(accounts(desk).map(({ key }) => key)).toEqual([FIRST, SECOND]);
    expect(openFen(desk.order(THIRD), desk.order(THIRD).life.money)).toBe(0);
  });
});

describe('over any history of receipts, refunds, credit, shipments and reversals', () => {
  it('no fen is made or lost, open accounts are what a full recount says, and ageing sums to what is owed (H1, H2)', () => {
    fc.assert(
      fc.property(fc.array(anyMoneyAct, { maxLength: 20 }), (acts) => {
        const desk = moneyDesk();
        for (const act of acts) attemptMoney(desk, act);
        const all = effectOfAll(ledger(desk));
        const orders = desk.book.orders;
        const paid = orders.reduce((sum, { life }) => sum + life.money.paidFen, 0);
        const credit = creditOf(accounts(desk), 'C0001');
        expect(paid + credit).toBe(all.receivedFen);
        expect(credit).toBeGreaterThanOrEqual(0);
        for (const order of orders) {
          const own = effectOfAll(ledger(desk).filter(({ orderKey }) => orderKey === order.key));
          const { money } = order.life;
          expect([money.paidFen, money.writtenOffFen]).toEqual([own.paidFen, own.writtenOffFen]);
          expect(money.paidFen).toBeGreaterThanOrEqual(0);
          expect(balanceFen(money)).toBe(own.owedFen - own.paidFen - own.writtenOffFen);
          const account = accounts(desk).find((each) => each.key === order.key) ?? null;
          expect(account).toEqual(receivableOf(order));
          expect(account ? toPayFen(account) : 0).toBe(openFen(order, money));
        }
        const owed = accounts(desk).map((each) => ageingOf(each, '2027-02-01'));
        const sum = owed.reduce(sumAgeing, noAgeing());
        expect(Object.values(sum.byAge).reduce((a, b) => a + b, 0)).toBe(sum.overdueFen);
        expect(sum.overdueFen + sum.notYetDueFen - sum.advanceFen).toBe(all.owedFen - all.paidFen - all.writtenOffFen);
      }),
      { numRuns: 150 },
    );
  });
});
