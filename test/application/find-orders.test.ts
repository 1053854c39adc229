import { describe, expect, it } from 'vitest';
import { makeFindOrders } from '../../src/application/orders/find-orders';
import { makeLocateOrder, makeReadOrder } from '../../src/application/orders/read-order';
import { makeRegisterOrder } from '../../src/application/orders/register-order';
import { doorEntry, knownCustomer } from '../support/door-entry';
import { memoryDesk, refusalOf } from '../support/memory-desk';

/** Registers an order on each of these days, for a customer by id. */
function deskWithOrders(...taken: { on: string; customerId?: string }[]) {
  const desk = memoryDesk();
  desk.book.kept.customers.push(knownCustomer({ id: 'C0002', name: '单小芳', phone: '13912345678' }));
  const register = makeRegisterOrder(desk);
  for (const [n, { on, customerId = 'C0001' }] of taken.entries()) {
    desk.state.now = { date: on, time: '10:00' };
    register({
      requestKey: `intent-${n}`,
      entry: doorEntry({ customerId, wantedOn: on }),
      draft: null,
      duplicatesSeen: true,
    });
  }
  desk.state.now = { date: '2026-11-24', time: '10:00' };
  desk.book.calls.length = 0;
  const find = makeFindOrders(desk);
  return {
    ...desk,
    keys: (query: string, more: string | null = null) => find({ query, more }).orders.map(({ key }) => key),
    find,
  };
}

describe('finding orders', () => {
  it('takes a key, a short number and an item’s number', () => {
    const { keys } = deskWithOrders({ on: '2026-11-02' }, { on: '2026-11-03' });
    expect(keys('2026-11-0002')).toEqual(['2026-11-0002']);
    expect(keys('1102')).toEqual(['2026-11-0002']);
    expect(keys('1102-1')).toEqual(['2026-11-0002']);
  });

  it('finds every order that a short number can mean, nearest month first (B2)', () => {
    const { keys } = deskWithOrders({ on: '2024-11-05' }, { on: '2025-11-05' }, { on: '2026-11-05' });
    expect(keys('1101')).toEqual(['2026-11-0001', '2025-11-0001', '2024-11-0001']);
  });

  it('takes a customer’s name, phone or pinyin, newest first', () => {
    const { keys } = deskWithOrders(
      { on: '2026-10-05', customerId: 'C0002' },
      { on: '2026-11-05', customerId: 'C0002' },
      { on: '2026-11-06' },
    );
    for (const query of ['小芳', '5678', 'sxf']) expect(keys(query)).toEqual(['2026-11-0001', '2026-10-0001']);
  });

  it('opens a few of the customer’s months at a time and says where to go on', () => {
    const months = ['03', '04', '05', '06', '07', '08', '09', '10'].map((month) => ({
      on: `2026-${month}-05`,
      customerId: 'C0002',
    }));
    const { find } = deskWithOrders(...months);
    const first = find({ query: '小芳', more: null });
    expect([first.orders.length, first.more]).toEqual([6, '2026-04']);
    const rest = find({ query: '小芳', more: first.more });
    expect([rest.orders.map(({ key }) => key), rest.more]).toEqual([['2026-04-0001', '2026-03-0001'], null]);
  });

  it('finds nothing for nothing', () => {
    const { keys } = deskWithOrders({ on: '2026-11-02' });
    expect(keys('  ')).toEqual([]);
    expect(keys('没有这个人')).toEqual([]);
  });
});

describe('an order', () => {
  it('is read with its items and located where its row stands', () => {
    const desk = deskWithOrders({ on: '2026-11-02' });
    expect(makeReadOrder(desk)('2026-11-0001').order.items).toHaveLength(1);
    expect(makeLocateOrder(desk)('2026-11-0001')).toEqual({ sheetId: 1, rowIndex: 1 });
  });

  it.each(['2026-11-0009', '1101', '', '=1+1'])('is not found under %j', (key) => {
    const desk = deskWithOrders({ on: '2026-11-02' });
    for (const use of [makeReadOrder(desk), makeLocateOrder(desk)]) {
      expect(refusalOf(() => use(key)).problems).toMatchObject([{ code: 'order-not-found' }]);
    }
  });
});
