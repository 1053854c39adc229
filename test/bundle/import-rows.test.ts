import { describe, expect, it } from 'vitest';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { customerHeader, customerRows, deskWithCustomers, door, importRequest, send } from '../support/import-desk';
import { accepted, type OrderDesk, orderDesk, staff } from '../support/order-desk';

describe('importing customers (G1)', () => {
  it('takes the good rows in one read and one write, and says of the others what is wrong', () => {
    const desk = orderDesk();
    const cost = costOf(desk, () => send(desk, importRequest('customers', customerRows)));
    expect([cost.reads, cost.writes]).toEqual([1, 1]);
    expect(cost.value.added.map(({ subject }) => subject)).toEqual(['C0001', 'C0002']);
    expect(cost.value.bad.map(({ row }) => row)).toEqual([3, 4]);
    expect(cost.value.bad[0]?.reasons.join()).toContain('电话');
    expect(cost.value.bad[1]?.reasons.join()).toContain('火星');
    expect(desk.column('客户', '客户')).toEqual(['杭州宏达建材', '苏州江南木业']);
  });

  it('writes nothing while it is only looked at', () => {
    const desk = orderDesk();
    const before = JSON.stringify([...desk.engine.exportState()]);
    expect(send(desk, importRequest('customers', customerRows, { preview: true })).added).toHaveLength(2);
    expect(JSON.stringify([...desk.engine.exportState()])).toBe(before);
  });

  it('knows a row again that was imported before, under whatever key it comes', () => {
    const desk = deskWithCustomers();
    const again = send(desk, importRequest('customers', customerRows, { requestKey: 'import-0002' }));
    expect(again).toMatchObject({ added: [], known: [1, 2] });
    expect(desk.column('客户', '客户编号')).toHaveLength(2);
  });

  it('takes 500 rows in one write', () => {
    const desk = orderDesk();
    const rows = Array.from({ length: 500 }, (_, n) => [
      `客户${n}`,
      String(13_800_000_000 + n),
      '某地',
      '华东',
      '刘洋',
    ]);
    const cost = costOf(desk, () => send(desk, importRequest('customers', rows)));
    expect(cost.writes).toBe(1);
    expect(new Set(desk.column('客户', '客户编号')).size).toBe(500);
  });
});

describe('importing open orders (A1, A2, B)', () => {
  const rows = [
    door('301', '杭州宏达建材', '900', '1888'),
    door('301', '杭州宏达建材', '800', ''),
    door('302', '苏州江南木业', '900', '', '2026/11/2'),
    door('303', '没有这位', '900', ''),
    door('304', '苏州江南木业', '九百', ''),
  ];

  it('numbers them in the months in which they were taken, items of one number together, prices as the table has them', () => {
    const desk = deskWithCustomers();
    const outcome = send(desk, importRequest('orders', rows, { requestKey: 'import-0002' }));
    expect(outcome.added.map(({ subject }) => subject)).toEqual(['2026-10-0001', '2026-10-0001', '2026-11-0001']);
    expect(outcome.bad.map(({ row }) => row)).toEqual([4, 5]);
    expect(desk.column('2026-10 订单', '原始单据')).toEqual(['301']);
    expect(desk.column('2026-10 明细', '明细号')).toEqual(['1001-1', '1001-2']);
    expect(desk.column('2026-10 明细', '单价')).toEqual([1888, 1800]);
    expect(desk.column('2026-10 订单', '接单日期')).toHaveLength(1);
  });

  it('reaches the old state or the new one whatever call fails, and goes on without a double', () => {
    const prepared = deskWithCustomers();
    const body = importRequest('orders', rows, { requestKey: 'import-0002' });
    forEachFault(
      () => orderDesk({ from: prepared.engine }),
      (desk) => desk.as(staff.manager, 'importRows', body),
      (desk) => {
        send(desk, { ...body, requestKey: 'import-0003' });
        expect(desk.column('2026-10 订单', '订单编号')).toEqual(['2026-10-0001']);
        expect(desk.column('2026-11 订单', '订单编号')).toEqual(['2026-11-0001']);
      },
    );
  });
});

describe('a table on a tab of the workbook', () => {
  const addTab = (desk: OrderDesk, title: string, rows: string[][]) => {
    const caller = { user: staff.administrator };
    const requests = [{ addSheet: { properties: { title } } }];
    desk.engine.batchUpdate(desk.spreadsheetId, { requests }, caller);
    const query = { valueInputOption: 'RAW' };
    desk.engine.valuesUpdate(desk.spreadsheetId, `'${title}'!A1`, query, { values: rows }, caller);
  };

  it('can be chosen and is read as people see it; the desk’s own tabs are none of them', () => {
    const desk = orderDesk();
    addTab(desk, '旧客户', [customerHeader, ...customerRows, ['', '']]);
    expect(accepted(desk.as(staff.manager, 'listImportTabs', null))).toEqual({ titles: ['旧客户'] });
    const { value, writes } = costOf(desk, () => desk.as(staff.manager, 'readImportTab', { title: '旧客户' }));
    expect(accepted(value).cells).toEqual([customerHeader, ...customerRows]);
    expect(writes).toBe(0);
    for (const title of ['人员', '没有这张']) {
      const own = desk.as(staff.manager, 'readImportTab', { title });
      expect(!own.ok && own.code).toBe('invalid');
    }
  });
});
