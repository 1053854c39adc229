import { describe, expect, it } from 'vitest';
import { shortNumberOf } from '../../src/domain/order/number';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { forEachInterleaving } from '../support/interleaving';
import { accepted, numbersOf, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const FIRST = '2026-11-0001';
const SECOND = '2026-11-0002';
/** Three entries of solid-wood doors, of which one is of two doors: 4 × ¥1,800. */
const ORDER_FEN = 720_000;

/** Two orders of one customer, both unpaid. */
function deskWithOrders(): OrderDesk {
  const desk = orderDesk();
  expect(numbersOf(desk.as(staff.clerk, 'registerOrder', threeDoors('order-0001')))).toEqual([FIRST]);
  const { entry } = threeDoors('order-0002');
  const { newCustomer: _, ...rest } = entry;
  const again = {
    ...threeDoors('order-0002'),
    entry: { ...rest, customerId: 'C0001', salesperson: staff.salesperson },
  };
  expect(numbersOf(desk.as(staff.clerk, 'registerOrder', again))).toEqual([SECOND]);
  return desk;
}

const both = [
  { orderKey: FIRST, amountFen: ORDER_FEN },
  { orderKey: SECOND, amountFen: 200_000 },
];
const receipt = {
  ...{ requestKey: 'receipt-0001', customerId: 'C0001', paidOn: '2026-11-24', amountFen: 1_000_000 },
  ...{ method: 'bank' as const, reference: 'ICBC-7781', note: '', parts: both },
};
const account = (desk: OrderDesk, amountFen: number | null = null) =>
  accepted(desk.as(staff.finance, 'openMoney', { customerId: 'C0001', amountFen })).account;

/** What was booked this month, in yuan. */
const booked = (desk: OrderDesk) => desk.column('2026-11 流水', '金额');

describe('money with the built bundle', () => {
  it('offers the customers, then their open orders with a proposal, oldest due first (H1)', () => {
    const desk = deskWithOrders();
    const { customers, account: none } = accepted(
      desk.as(staff.finance, 'openMoney', { customerId: null, amountFen: null }),
    );
    expect(customers).toEqual([{ id: 'C0001', name: '杭州宏达建材', phone: '13800138000' }]);
    expect(none).toBeNull();
    expect(account(desk, 1_000_000)).toMatchObject({
      orders: [
        { key: FIRST, amountFen: ORDER_FEN, paidFen: 0, openFen: ORDER_FEN },
        { key: SECOND, amountFen: ORDER_FEN, paidFen: 0, openFen: ORDER_FEN },
      ],
      creditFen: 0,
      proposal: {
        parts: [
          { orderKey: FIRST, amountFen: ORDER_FEN },
          { orderKey: SECOND, amountFen: 280_000 },
        ],
        restFen: 0,
      },
    });
  });

  it('books a receipt over two orders, one paid in part, and the rest as credit (H1)', () => {
    const desk = deskWithOrders();
    const outcome = accepted(desk.as(staff.finance, 'takeReceipt', receipt));
    expect(outcome).toMatchObject({
      month: '2026-11',
      orders: [
        { key: FIRST, bookedFen: ORDER_FEN, openFen: 0 },
        { key: SECOND, bookedFen: 200_000, openFen: ORDER_FEN - 200_000 },
      ],
      creditFen: 80_000,
    });
    expect(booked(desk)).toEqual([7_200, 2_000, 800]);
    expect(account(desk)).toMatchObject({
      orders: [{ key: SECOND, paidFen: 200_000, openFen: ORDER_FEN - 200_000 }],
      creditFen: 80_000,
    });
  });

  it('takes a receipt back as a whole, overwriting nothing (H1)', () => {
    const desk = deskWithOrders();
    const { voucher, month } = accepted(desk.as(staff.finance, 'takeReceipt', receipt));
    const reversal = { requestKey: 'reverse-0001', voucher, month, orderKeys: [FIRST, SECOND], reason: '录错客户' };
    accepted(desk.as(staff.finance, 'reverseVoucher', reversal));
    expect(booked(desk)).toEqual([7_200, 2_000, 800, -7_200, -2_000, -800]);
    expect(account(desk)).toMatchObject({ orders: [{ paidFen: 0 }, { paidFen: 0 }], creditFen: 0 });
    const again = desk.as(staff.finance, 'reverseVoucher', { ...reversal, requestKey: 'reverse-0002' });
    expect(!again.ok && again.details.problems).toMatchObject([{ rule: 'H1' }]);
  });

  it('uses credit, keeps what was paid as credit, pays back and writes off (H1)', () => {
    const desk = deskWithOrders();
    accepted(desk.as(staff.finance, 'takeReceipt', receipt));
    const parts = [{ orderKey: SECOND, amountFen: 50_000 }];
    const used = { requestKey: 'credit-0001', customerId: 'C0001', parts };
    expect(accepted(desk.as(staff.finance, 'useCredit', used)).creditFen).toBe(30_000);
    const kept = { requestKey: 'credit-0002', orderKey: FIRST, amountFen: 20_000 };
    expect(accepted(desk.as(staff.finance, 'keepCredit', kept)).creditFen).toBe(50_000);
    const { parts: _, ...payment } = receipt;
    const back = { ...payment, requestKey: 'refund-0001', orderKey: null, amountFen: 50_000 };
    expect(accepted(desk.as(staff.finance, 'payBack', back)).creditFen).toBe(0);
    const given = { requestKey: 'write-0001', orderKey: FIRST, amountFen: 20_000, reason: '尾差' };
    expect(accepted(desk.as(staff.manager, 'writeOff', given)).orders).toMatchObject([{ key: FIRST, openFen: 0 }]);
  });

  it('lets a prepaid order leave once it is paid (F2)', () => {
    const ship = (desk: OrderDesk) => {
      const step = (user: string, name: string, input: object) =>
        desk.as(user, 'takeStep', { requestKey: `step-${name}-0001`, step: name, keys: [FIRST], input } as never);
      const { revision, promisedOn, items } = accepted(desk.as(staff.clerk, 'readOrder', { key: FIRST }));
      accepted(step(staff.salesperson, 'confirm', { how: 'salesperson', confirmedBy: '' }));
      accepted(step(staff.otherClerk, 'cross-check', { revision, promisedOn }));
      accepted(step(staff.clerk, 'release', {}));
      accepted(step(staff.production, 'start-production', {}));
      accepted(step(staff.production, 'finish-production', {}));
      return step(staff.follower, 'ship', {
        ...{ way: 'freight', carrier: '顺达', carrierPhone: '13800001111', trackingNumber: '', insured: false },
        ...{ unpaidReason: '', shippedOn: '2026-11-24' },
        items: items.map(({ place, quantity }) => ({ place, quantity: quantity ?? 0 })),
      });
    };
    const unpaid = ship(deskWithOrders());
    expect(!unpaid.ok && unpaid.details.problems.map(({ rule }) => rule)).toEqual(['F2']);
    const paid = deskWithOrders();
    accepted(paid.as(staff.finance, 'takeReceipt', receipt));
    accepted(ship(paid));
  });

  it('names the field and the rule of what is wrong', () => {
    const desk = deskWithOrders();
    const before = JSON.stringify([...desk.engine.exportState()]);
    const problemsOf = (changes: object) => {
      const answer = desk.as(staff.finance, 'takeReceipt', { ...receipt, ...changes });
      return answer.ok ? [] : answer.details.problems.map(({ field, rule }) => `${field} ${rule}`);
    };
    expect(problemsOf({ amountFen: 0, parts: [] })).toEqual(['amountFen H1']);
    expect(problemsOf({ amountFen: 900_000 })).toEqual(['amountFen H1']);
    expect(problemsOf({ paidOn: '2026-11-25' })).toEqual(['paidOn H1']);
    expect(problemsOf({ parts: [{ orderKey: SECOND, amountFen: ORDER_FEN + 1 }] })).toEqual(['parts.0.amountFen H1']);
    expect(problemsOf({ customerId: 'C0009', parts: [] })).toEqual(['customerId H1']);
    expect(problemsOf({ method: 'shells' })).toEqual(['method ']);
    expect(JSON.stringify([...desk.engine.exportState()])).toBe(before);
  });

  it('shows a salesperson the accounts of their own customers only (M1)', () => {
    const desk = deskWithOrders();
    desk.engine.valuesAppend(
      ...[desk.spreadsheetId, `'人员'!A1`, { valueInputOption: 'RAW' }],
      { values: [['other@factory.example', '何伟', '业务员', '']] },
      { user: staff.administrator },
    );
    const open = (customerId: string | null) =>
      desk.as('other@factory.example', 'openMoney', { customerId, amountFen: null });
    expect(accepted(open(null)).customers).toEqual([]);
    expect(open('C0001')).toMatchObject({ ok: false, code: 'forbidden' });
  });

  it('is one read to look, one read and one write to book', () => {
    const desk = deskWithOrders();
    const looked = costOf(desk, () => account(desk));
    expect(looked.sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter']);
    const took = costOf(desk, () => accepted(desk.as(staff.finance, 'takeReceipt', receipt)));
    expect(took.sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter', 'Sheets.Spreadsheets.batchUpdate']);
  });

  it('tells what is owed by age in one read, a salesperson of their own customers only (H2, M1)', () => {
    const desk = deskWithOrders();
    accepted(desk.as(staff.finance, 'takeReceipt', receipt));
    const looked = costOf(desk, () =>
      expect(accepted(desk.as(staff.salesperson, 'readReceivables', null))).toMatchObject({
        total: { advanceFen: 920_000, creditFen: 80_000, overdueFen: 0, owedFen: -1_000_000 },
        salespeople: [{ name: '刘洋', owedFen: -1_000_000 }],
        customers: [{ name: '杭州宏达建材' }],
      }),
    );
    expect(looked.sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter']);
  });

  it('lists bookings by customer, order, reference and voucher, in one read (H1)', () => {
    const desk = deskWithOrders();
    const { voucher } = accepted(desk.as(staff.finance, 'takeReceipt', receipt));
    const find = (query: string, customerId: string | null = null) =>
      accepted(desk.as(staff.finance, 'listVouchers', { customerId, query, from: null })).vouchers;
    for (const found of [find('ICBC'), find('1102'), find(voucher), find('', 'C0001')]) {
      expect(found).toMatchObject([{ voucher, amountFen: 1_000_000, state: 'stands', byName: '唐宇' }]);
    }
    const [found] = find('ICBC');
    expect(found?.parts.map(({ shortNumber, amountFen }) => [shortNumber, amountFen])).toEqual([
      ...receipt.parts.map(({ orderKey, amountFen }) => [shortNumberOf(orderKey), amountFen]),
      ['', 1_000_000 - ORDER_FEN - 200_000],
    ]);
    expect([find('1103'), find('', 'C0009')]).toEqual([[], []]);
    expect(costOf(desk, () => find('1102')).sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter']);
  });

  it('of two receipts for one order at the same time takes one, and refuses what is not open any more', () => {
    const prepared = deskWithOrders().engine;
    const pay = (amountFen: number, requestKey: string) => (desk: OrderDesk) =>
      desk.as(staff.finance, 'takeReceipt', {
        ...receipt,
        ...{ requestKey, amountFen, parts: [{ orderKey: FIRST, amountFen }] },
      });
    forEachInterleaving(
      () => orderDesk({ from: prepared }),
      pay(500_000, 'receipt-0001'),
      pay(400_000, 'receipt-0002'),
      (desk, { first, second }) => {
        const done = [first, second].map((each) => each.ok && each.value.ok);
        expect(done.filter(Boolean)).toHaveLength(1);
        expect(booked(desk)).toEqual([done[0] ? 5_000 : 4_000]);
        expect(desk.column('2026-11 订单', '已付')[0]).toBe(done[0] ? 5_000 : 4_000);
      },
    );
  });

  it('reaches the old state or the new one whatever call fails, and a retry the new one, once', () => {
    const prepared = deskWithOrders().engine;
    const take = (desk: OrderDesk) => desk.as(staff.finance, 'takeReceipt', receipt);
    forEachFault(
      () => orderDesk({ from: prepared }),
      take,
      (desk) => {
        const paid = account(desk)?.orders.map(({ paidFen }) => paidFen);
        expect([[0, 0], [200_000]]).toContainEqual(paid);
        accepted(take(desk));
        expect(booked(desk)).toEqual([7_200, 2_000, 800]);
        expect(account(desk)).toMatchObject({ orders: [{ paidFen: 200_000 }], creditFen: 80_000 });
      },
    );
  });
});
