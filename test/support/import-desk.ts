import { proposeMapping } from '../../src/domain/import/import-fields';
import type { ImportRowsRequest } from '../../src/entry/contract';
import { accepted, type OrderDesk, orderDesk, staff } from './order-desk';

export const customerHeader = ['客户名称', '电话', '地址', '区域', '业务员'];
export const customerRows = [
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
/** A row of a table of open orders. */
export const door = (number: string, customer: string, width: string, price: string, takenOn = '2026/10/8') => [
  ...[number, customer, takenOn, '电话', '2026-12-20', '定金', '实木门', '平板原木', '平口', '双包套', '平板线', '60'],
  ...['门洞', width, '2100', '240', '黑胡桃', '左外开', '1', '要', '无', price],
];

export function importRequest(
  kind: 'customers' | 'orders',
  rows: string[][],
  changes: Partial<ImportRowsRequest> = {},
): ImportRowsRequest {
  return {
    requestKey: 'import-0001',
    kind,
    mapping: proposeMapping(kind, kind === 'customers' ? customerHeader : orderHeader),
    rows: rows.map((cells, index) => ({ number: index + 1, cells, occurrence: 0 })),
    reference: null,
    preview: false,
    ...changes,
  };
}
export const send = (desk: OrderDesk, body: ImportRowsRequest) => accepted(desk.as(staff.manager, 'importRows', body));

/** A desk with the table's customers. */
export function deskWithCustomers(): OrderDesk {
  const desk = orderDesk();
  send(desk, importRequest('customers', customerRows.slice(0, 2)));
  return desk;
}
