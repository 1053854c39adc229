import type { FieldName } from '../field-names';

/** The field's names, as people of the factory say them. */
const fields: Record<FieldName, string> = {
  channel: '接单渠道',
  takenOn: '接单日期',
  takenAtTime: '接单时间',
  sourceLink: '原始单据',
  customerId: '客户',
  phone: '电话',
  deliveryAddress: '送货地址',
  salesperson: '业务员',
  wantedOn: '要求交期',
  rush: '加急',
  agreedOn: '约定交期',
  paymentWay: '付款方式',
  note: '备注',
  items: '产品明细',
  name: '客户姓名',
  address: '客户地址',
  region: '区域',
  likeNamesSeen: '相似客户已核对',
  categoryId: '类别',
  style: '门芯款式',
  frameShape: '门套形状',
  frameType: '门套类别',
  lineStyle: '线条款式',
  lineHeightMm: '线条高度',
  sizeBasis: '尺寸基准',
  widthMm: '宽度',
  heightMm: '高度',
  otherWidthMm: '对应宽度',
  otherHeightMm: '对应高度',
  wallThicknessMm: '墙厚',
  wallThicknessSaid: '墙厚原话',
  colour: '颜色',
  openingDirection: '开启方向',
  openingDirectionSaid: '开启方向原话',
  quantity: '数量',
  hardware: '五金',
  technicalConditions: '技术要求',
  unitPriceFen: '单价',
  priceReason: '改价原因',
};

export const terms = {
  fields,
  /** A field of one of several items. */
  itemField: '第 {place} 项{field}',
  /** A draft has no status of its own: it waits for what is missing (A2). */
  draft: '待补',
  priceChanged: '改价',
};
