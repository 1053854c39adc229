import { describe, expect, it } from 'vitest';
import type { ShownTakenBack } from '../../src/entry/contract';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { customerRows, deskWithCustomers, door, importRequest, send } from '../support/import-desk';
import { accepted, type OrderDesk, orderDesk, staff } from '../support/order-desk';

const rows = [
  door('301', '杭州宏达建材', '900', '1888'),
  door('301', '杭州宏达建材', '800', ''),
  door('302', '苏州江南木业', '900', '', '2026/11/2'),
  door('303', '苏州江南木业', '850', '', '2026/11/3'),
];

const takeBack = (
  desk: OrderDesk,
  reference: string,
  changes: { from?: number; preview?: boolean; key?: string } = {},
) =>
  accepted(
    desk.as(staff.manager, 'takeBackImport', {
      ...{ requestKey: changes.key ?? 'back-0001', reference, from: changes.from ?? 0 },
      preview: changes.preview ?? false,
    }),
  );

/** Three orders in two months, as DR0002 (its customers are DR0001). */
function deskWithOrders(): OrderDesk {
  const desk = deskWithCustomers();
  const { reference } = send(desk, importRequest('orders', rows, { requestKey: 'import-0002' }));
  expect(reference).toBe('DR0002');
  return desk;
}

const WITHDRAWN = ['已撤单', '已撤单', '已撤单'];
const statuses = (desk: OrderDesk) => [...desk.column('2026-10 订单', '状态'), ...desk.column('2026-11 订单', '状态')];

describe('an import has a reference', () => {
  it('under which its rows stand on 导入记录, over all of its commits', () => {
    const desk = deskWithOrders();
    const more = [door('304', '苏州江南木业', '870', '', '2026/11/4')];
    send(desk, importRequest('orders', more, { requestKey: 'import-0003', reference: 'DR0002' }));
    expect(desk.column('导入记录', '导入编号')).toEqual(['DR0001', 'DR0002']);
    expect(desk.column('导入记录', '行数')).toEqual([2, 5]);
    expect(desk.column('导入记录', '订单/客户编号')).toEqual(['C0001~0002', '2026-10-0001 2026-11-0001~0003']);
    const { imports } = accepted(desk.as(staff.manager, 'listImports', null));
    expect(imports.map(({ reference, by, count }) => [reference, by, count])).toEqual([
      ['DR0002', '高远', 4],
      ['DR0001', '高远', 2],
    ]);
  });
});

describe('taking an import of orders back (B4, E5)', () => {
  it('says first what it would do, and writes nothing', () => {
    const desk = deskWithOrders();
    const before = JSON.stringify([...desk.engine.exportState()]);
    expect(takeBack(desk, 'DR0002', { preview: true })).toEqual({ count: 3, before: 0, left: [], next: null });
    expect(JSON.stringify([...desk.engine.exportState()])).toBe(before);
  });

  it('withdraws them in one write: numbers stay, amounts, accounts and duties go, the log has a line for each (M2)', () => {
    const desk = deskWithOrders();
    const cost = costOf(desk, () => takeBack(desk, 'DR0002'));
    expect(cost.value).toMatchObject({ count: 3, left: [] });
    expect(cost.writes).toBe(1);
    expect(statuses(desk)).toEqual(WITHDRAWN);
    expect(desk.column('2026-11 订单', '订单编号')).toEqual(['2026-11-0001', '2026-11-0002']);
    expect(desk.column('应收账款', '单号')).toEqual([]);
    expect(desk.column('导入记录', '已撤回')).toEqual([undefined, 3].map((count) => count ?? ''));
    const actions = desk.column('审计', '做了什么').filter((action) => action === 'take-back-import');
    expect(actions).toHaveLength(3);
    const { figures } = accepted(desk.as(staff.manager, 'openStatistics', { month: '2026-11' }));
    const value = (id: string) => figures.find((figure) => figure.id === id)?.value;
    expect([value('amount'), value('withdrawn')]).toEqual(['¥0.00', '2']);
  });

  it('leaves orders that something happened to, each with what it was', () => {
    const desk = deskWithOrders();
    const confirm = { how: 'salesperson' as const, confirmedBy: '刘洋' };
    const step = { requestKey: 'step-0001', step: 'confirm' as const, keys: ['2026-11-0001'], input: confirm };
    accepted(desk.as(staff.clerk, 'takeStep', step));
    const receipt = {
      ...{ requestKey: 'receipt-0001', customerId: 'C0002', paidOn: '2026-11-24', amountFen: 100 },
      ...{ method: 'bank' as const, reference: '', note: '', parts: [{ orderKey: '2026-11-0002', amountFen: 100 }] },
    };
    accepted(desk.as(staff.finance, 'takeReceipt', receipt));
    const taken = takeBack(desk, 'DR0002');
    expect(taken.count).toBe(1);
    expect(taken.left.map(({ numbers }) => numbers)).toEqual(['2026-11-0001', '2026-11-0002']);
    expect(taken.left[0]?.reason).toContain('已确认');
    expect(statuses(desk)).toEqual(['已撤单', '已确认', '已登记']);
  });

  it('lets the same table come in again, under new numbers, while a row that a customer withdrew stays known', () => {
    const desk = deskWithOrders();
    takeBack(desk, 'DR0002');
    const again = send(desk, importRequest('orders', rows, { requestKey: 'import-0004' }));
    expect(again.known).toEqual([]);
    expect(again.added.map(({ subject }) => subject)).toEqual([
      ...['2026-10-0002', '2026-10-0002', '2026-11-0003', '2026-11-0004'],
    ]);
    const once = send(desk, importRequest('orders', rows, { requestKey: 'import-0005' }));
    expect(once.added).toEqual([]);
  });

  it('reaches the old state or the new one whatever call fails, and goes on to the new one', () => {
    const prepared = deskWithOrders();
    const request = { requestKey: 'back-0001', reference: 'DR0002', from: 0, preview: false };
    forEachFault(
      () => orderDesk({ from: prepared.engine }),
      (desk) => desk.as(staff.manager, 'takeBackImport', request),
      (desk) => {
        expect(new Set(statuses(desk)).size).toBe(1);
        const { count, before } = takeBack(desk, 'DR0002', { key: 'back-0002' });
        expect(count + before).toBe(3);
        expect(statuses(desk)).toEqual(WITHDRAWN);
        expect(desk.column('导入记录', '已撤回')).toEqual(['', 3]);
      },
      // A run that is cut off; a call that throws is the commit's own (commit-faults.test.ts).
      { kinds: ['dies'] },
    );
  });

  it('refuses a reference that no import has', () => {
    const refused = deskWithCustomers().as(staff.manager, 'takeBackImport', {
      ...{ requestKey: 'back-0001', reference: 'DR0009', from: 0, preview: false },
    });
    expect(!refused.ok && refused.message).toContain('DR0009');
  });
});

describe('taking an import of customers back (G1)', () => {
  it('removes those that nothing uses, keeps them in the log, and leaves the others', () => {
    const desk = deskWithCustomers();
    send(desk, importRequest('orders', rows.slice(0, 1), { requestKey: 'import-0002' }));
    const taken: ShownTakenBack = takeBack(desk, 'DR0001');
    expect(taken).toMatchObject({ count: 1, left: [{ numbers: 'C0001' }] });
    expect(desk.column('客户', '客户编号')).toEqual(['C0001']);
    expect(desk.column('审计', '之前').some((before) => String(before).includes('苏州江南木业'))).toBe(true);
    expect(takeBack(desk, 'DR0001', { key: 'back-0002' })).toMatchObject({ count: 0, before: 1 });
    const again = send(desk, importRequest('customers', customerRows.slice(0, 2), { requestKey: 'import-0003' }));
    expect(again.known).toEqual([1]);
    expect(again.added).toHaveLength(1);
  });

  it('takes 500 back in one write and goes on where it stopped', () => {
    const desk = orderDesk();
    const many = Array.from({ length: 600 }, (_, n) => [
      `客户${n}`,
      String(13_800_000_000 + n),
      '某地',
      '华东',
      '刘洋',
    ]);
    send(desk, importRequest('customers', many.slice(0, 500)));
    send(desk, importRequest('customers', many.slice(500), { requestKey: 'import-0002', reference: 'DR0001' }));
    const cost = costOf(desk, () => takeBack(desk, 'DR0001'));
    expect([cost.writes, cost.value]).toEqual([1, { count: 500, before: 0, left: [], next: 500 }]);
    // Begun again from the first, as after an interruption.
    expect(takeBack(desk, 'DR0001', { key: 'back-0002' })).toEqual({ count: 0, before: 500, left: [], next: 500 });
    expect(takeBack(desk, 'DR0001', { key: 'back-0003', from: 500 })).toMatchObject({ count: 100, next: null });
    expect(desk.column('客户', '客户编号')).toEqual([]);
  });
});
