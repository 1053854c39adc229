import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../src/domain/import/import-fields';
import type { ImportRowsRequest } from '../../src/entry/contract';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff } from '../support/order-desk';

const customerHeader = ['客户名称', '电话', '地址', '区域', '业务员'];
const customerRows = [
  ['杭州宏达建材', '13800138000', '杭州市解放路 1 号', '华东', '刘洋'],
  ['苏州江南木业', '13912345678', '苏州市人民路 2 号', '华东', staff.salesperson],
  ['没有电话', '', '不知道', '华东', '刘洋'],
  ['=IMAGE("x")', '13712345678', '某地', '火星', '刘洋'],
];
const orderHeader = [
  ...[
    '单号',
    '客户',
    '接单日期',
    '渠道',
    '交期',
    '付款方式',
    '类别',
    '款式',
    '门套形状',
    '门套类别',
    '线条款式',
    '线条高度',
  ],
  ...['尺寸基准', '宽', '高', '墙厚', '颜色', '开向', '数量', '五金', '技术要求', '单价'],
];
const door = (number: string, customer: string, width: string, price: string, takenOn = '2026/10/8') => [
  ...[number, customer, takenOn, '电话', '2026-12-20', '定金', '实木门', '平板原木', '平口', '双包套', '平板线', '60'],
  ...['门洞', width, '2100', '240', '黑胡桃', '左外开', '1', '要', '无', price],
];

function request(
  kind: 'customers' | 'orders',
  rows: string[][],
  changes: Partial<ImportRowsRequest> = {},
): ImportRowsRequest {
  return {
    requestKey: 'import-0001',
    kind,
    mapping: proposeMapping(kind, kind === 'customers' ? customerHeader : orderHeader),
    rows: rows.map((cells, index) => ({ number: index + 1, cells, occurrence: 0 })),
    preview: false,
    ...changes,
  };
}
const send = (desk: OrderDesk, body: ImportRowsRequest) => accepted(desk.as(staff.manager, 'importRows', body));

/** A desk with the table's customers. */
function deskWithCustomers(): OrderDesk {
  const desk = orderDesk();
  send(desk, request('customers', customerRows.slice(0, 2)));
  return desk;
}

describe('importing customers (G1)', () => {
  it('takes the good rows in one read and one write, and says of the others what is wrong', () => {
    const desk = orderDesk();
    const cost = costOf(desk, () => send(desk, request('customers', customerRows)));
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
    expect(send(desk, request('customers', customerRows, { preview: true })).added).toHaveLength(2);
    expect(JSON.stringify([...desk.engine.exportState()])).toBe(before);
  });

  it('knows a row again that was imported before, under whatever key it comes', () => {
    const desk = deskWithCustomers();
    const again = send(desk, request('customers', customerRows, { requestKey: 'import-0002' }));
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
    const cost = costOf(desk, () => send(desk, request('customers', rows)));
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
    const outcome = send(desk, request('orders', rows, { requestKey: 'import-0002' }));
    expect(outcome.added.map(({ subject }) => subject)).toEqual(['2026-10-0001', '2026-10-0001', '2026-11-0001']);
    expect(outcome.bad.map(({ row }) => row)).toEqual([4, 5]);
    expect(desk.column('2026-10 订单', '原始单据')).toEqual(['301']);
    expect(desk.column('2026-10 明细', '明细号')).toEqual(['1001-1', '1001-2']);
    expect(desk.column('2026-10 明细', '单价')).toEqual([1888, 1800]);
    expect(desk.column('2026-10 订单', '接单日期')).toHaveLength(1);
  });

  it('reaches the old state or the new one whatever call fails, and goes on without a double', () => {
    const prepared = deskWithCustomers();
    const body = request('orders', rows, { requestKey: 'import-0002' });
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
