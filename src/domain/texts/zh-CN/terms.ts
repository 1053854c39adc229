import type { Channel, OpeningDirection, PaymentWay, SizeBasis } from '../../order/entry';
import type { OrderStatus } from '../../order/order';
import type { Role, RushConsent } from '../../settings/settings';
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

const channels: Record<Channel, string> = {
  phone: '电话',
  'walk-in': '上门',
  salesperson: '业务员',
  chat: '微信/QQ',
  email: '邮件',
  fax: '传真',
  web: '网上',
};

const statuses: Record<OrderStatus, string> = {
  registered: '已登记',
  consulting: '待咨询',
  confirmed: '已确认',
  released: '已下单',
  'in-production': '生产中',
  finished: '已完工',
  'shipped-in-part': '部分发货',
  shipped: '已发货',
  received: '已签收',
  closed: '已结单',
  'on-hold': '暂停',
  withdrawn: '已撤单',
};

const paymentWays: Record<PaymentWay, string> = {
  prepaid: '款到发货',
  deposit: '定金加尾款',
  'on-delivery': '货到付款',
  monthly: '月结',
};

const openingDirections: Record<OpeningDirection, string> = {
  'left-in': '左内开',
  'left-out': '左外开',
  'right-in': '右内开',
  'right-out': '右外开',
};

const sizeBases: Record<SizeBasis, string> = { opening: '门洞', leaf: '门芯' };

const roles: Record<Role, string> = {
  clerk: '接单员',
  follower: '跟单员',
  salesperson: '业务员',
  production: '生产',
  finance: '财务',
  manager: '经理',
  administrator: '管理员',
};

const rushConsents: Record<RushConsent, string> = { follower: '跟单员', 'factory-manager': '厂长' };

export const terms = {
  fields,
  /** A field of one of several items. */
  itemField: '第 {place} 项{field}',
  channels,
  statuses,
  paymentWays,
  openingDirections,
  sizeBases,
  roles,
  rushConsents,
  leadDayUnits: { calendar: '自然日', working: '工作日' },
  calendarKinds: { rest: '休息', work: '上班' },
  /** A draft has no status of its own: it waits for what is missing (A2). */
  draft: '待补',
  rush: '加急',
  estimated: '预估',
  priceChanged: '改价',
  yes: '是',
  no: '否',
};
