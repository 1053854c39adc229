import type { Channel, OpeningDirection, PaymentWay, SizeBasis } from '../../order/entry';
import type { OrderStatus } from '../../order/order';
import type { CalendarOverride, Language, Role, RushConsent, Settings } from '../../settings/settings';

/**
 * Words for the fixed choices, Chinese. The workbook stores these very words and the form offers them, so a word that is
 * changed here must stay readable: its former form is then added to the reader in `src/workbook`.
 */
export const choices = {
  channel: {
    phone: '电话',
    'walk-in': '上门',
    salesperson: '业务员',
    chat: 'QQ/微信',
    email: '邮件',
    fax: '传真',
    web: '网络',
  } satisfies Record<Channel, string>,
  status: {
    registered: '已登记',
    consulting: '待咨询',
    confirmed: '已确认',
    released: '已下单',
    'in-production': '生产中',
    finished: '已完工',
    'shipped-in-part': '部分发货',
    shipped: '已发货',
    received: '已签收',
    closed: '已结清',
    'on-hold': '暂停',
    withdrawn: '已撤单',
  } satisfies Record<OrderStatus, string>,
  paymentWay: {
    prepaid: '款到发货',
    deposit: '定金',
    'on-delivery': '货到付款',
    monthly: '月结',
  } satisfies Record<PaymentWay, string>,
  sizeBasis: { opening: '门洞', leaf: '门芯' } satisfies Record<SizeBasis, string>,
  openingDirection: {
    'left-in': '左内开',
    'left-out': '左外开',
    'right-in': '右内开',
    'right-out': '右外开',
  } satisfies Record<OpeningDirection, string>,
  role: {
    clerk: '接单员',
    follower: '跟单员',
    salesperson: '业务员',
    production: '生产',
    finance: '财务',
    manager: '主管',
    administrator: '管理员',
  } satisfies Record<Role, string>,
  rushConsent: { follower: '跟单员', 'factory-manager': '厂长' } satisfies Record<RushConsent, string>,
  leadDayUnit: { calendar: '自然日', working: '工作日' } satisfies Record<Settings['leadDayUnit'], string>,
  dayKind: { rest: '休息', work: '上班' } satisfies Record<CalendarOverride['kind'], string>,
  language: { 'zh-CN': '中文', en: '英文' } satisfies Record<Language, string>,
  hardware: { yes: '要', no: '不要' },
  rush: { yes: '加急', no: '' },
  estimated: { yes: '估算', no: '' },
  afterCutOff: { yes: '是', no: '' },
};
