import type { ComplaintKind } from '../../complaint/complaint';
import type { ContactKind } from '../../customer/contact';
import type { CustomerCheck } from '../../customer/customer-file';
import type { ImportKind } from '../../import/import-fields';
import type { LedgerKind, PaymentMethod } from '../../ledger/entry';
import type { OwedBy } from '../../ledger/receivables-by';
import type { ConfirmationWay, DelayCause } from '../../life/order-life';
import type { ReturnWay, TransitTrouble, TransportWay } from '../../life/shipment';
import type { StepId } from '../../life/step';
import type { NoticeCause, NoticeKind, NoticeStatus, Signer } from '../../notice/notice';
import type { Channel, OpeningDirection, PaymentWay, SizeBasis } from '../../order/entry';
import type { OrderStatus } from '../../order/order';
import type { DutyKind, Urgency } from '../../reminder/duty';
import type { MailKind, MailStatus } from '../../reminder/mail';
import type { SentPaperKind } from '../../sent-paper/sent-paper';
import type { CalendarOverride, Language, Role, RushConsent, Settings } from '../../settings/settings';
import type { StockMoveKind } from '../../stock/movement';
import type { StockState } from '../../stock/stock-item';

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
  /** A setting that is on or off. */
  switch: { yes: '是', no: '否' },
  punctualityBy: { first: '首次承诺', current: '现行承诺' } satisfies Record<Settings['punctualityBy'], string>,
  confirmationWay: {
    'customer-signed': '客户签字',
    salesperson: '业务员确认',
    'contract-returned': '合同回传',
  } satisfies Record<ConfirmationWay, string>,
  delayCause: {
    people: '人员',
    material: '材料',
    equipment: '设备',
    transport: '运输',
    customer: '客户',
  } satisfies Record<DelayCause, string>,
  transportWay: { 'own-truck': '自有车', freight: '物流', express: '快递', 'pick-up': '自提' } satisfies Record<
    TransportWay,
    string
  >,
  transitTrouble: { delay: '延误', damage: '破损', loss: '丢失' } satisfies Record<TransitTrouble, string>,
  step: {
    confirm: '确认',
    'ask-follower': '咨询',
    'answer-consultation': '答复咨询',
    'cross-check': '核对',
    release: '下单',
    'start-production': '投产',
    'finish-production': '完工',
    ship: '发货',
    'report-transit': '登记在途异常',
    'receive-slip': '登记回单',
    close: '结清',
    hold: '暂停',
    resume: '恢复',
    'report-delay': '报告延期',
    'tell-customer': '登记已告知客户',
    'record-loss': '登记客户损失',
  } satisfies Record<StepId, string>,
  noticeKind: { change: '更改', withdrawal: '撤单' } satisfies Record<NoticeKind, string>,
  noticeCause: { customer: '客户', desk: '接单室', sales: '业务员', production: '生产' } satisfies Record<
    NoticeCause,
    string
  >,
  noticeStatus: { open: '待签字', 'in-effect': '未装订', bound: '已装订', discarded: '作废' } satisfies Record<
    NoticeStatus,
    string
  >,
  urgency: { urgent: '紧急', today: '今天', soon: '近期' } satisfies Record<Urgency, string>,
  dutyKind: {
    desk: '系统',
    overdue: '已超期',
    'transit-trouble': '在途异常',
    'not-released': '待下单',
    consultation: '待咨询',
    rush: '加急',
    'due-soon': '快到期',
    'customer-not-told': '待告知客户',
    complaint: '投诉待答复',
    'notice-unsigned': '更改待签字',
    'notice-unbound': '更改待装订',
    liability: '责任清单',
    'slip-missing': '回单未回',
    papers: '单据未回',
    money: '货款逾期',
    volume: '待装订成册',
    stock: '采购提醒',
  } satisfies Record<DutyKind, string>,
  mailStatus: {
    waiting: '待发',
    claimed: '发送中',
    sent: '已发',
    failed: '发送失败',
    unknown: '不确定',
    dismissed: '不再发',
  } satisfies Record<MailStatus, string>,
  mailKind: { desk: '系统', urgent: '紧急提醒', paper: '单据', digest: '每日提醒' } satisfies Record<MailKind, string>,
  signer: { clerk: '接单员', follower: '跟单员', manager: '主管' } satisfies Record<Signer, string>,
  ledgerKind: {
    deposit: '定金',
    balance: '货款',
    refund: '退款',
    'credit-received': '预存余额',
    'credit-refunded': '退余额',
    'credit-used': '余额抵款',
    'credit-kept': '转余额',
    forfeit: '没收',
    charge: '更改收费',
    allowance: '折让',
    'write-off': '核销',
    shipment: '发货',
    return: '退货',
    exchange: '换货退回',
  } satisfies Record<LedgerKind, string>,
  paymentMethod: {
    bank: '银行转账',
    cash: '现金',
    wechat: '微信',
    alipay: '支付宝',
    cheque: '支票',
    other: '其他',
  } satisfies Record<PaymentMethod, string>,
  reversed: { yes: '冲红', no: '' },
  contactKind: { enquiry: '询价咨询', visit: '回访', satisfaction: '满意度' } satisfies Record<ContactKind, string>,
  customerCheck: {
    'price-list': '价格表已给',
    'sample-papers': '样本资料已给',
    'products-explained': '产品已介绍',
    samples: '样品',
    brochure: '宣传册',
    'price-list-sent': '价格表',
    'delivery-note': '发货单',
  } satisfies Record<CustomerCheck, string>,
  complaintKind: { price: '价格', quality: '质量', delivery: '交期/送货', service: '服务' } satisfies Record<
    ComplaintKind,
    string
  >,
  complaintStatus: { open: '待答复', settled: '已处理' },
  returnWay: { return: '退货', exchange: '换货' } satisfies Record<ReturnWay, string>,
  sentPaperKind: { contract: '合同', 'payment-request': '请款单', statement: '对账单' } satisfies Record<
    SentPaperKind,
    string
  >,
  importKind: { customers: '客户', orders: '未完成的订单' } satisfies Record<ImportKind, string>,
  closingStatus: { closed: '已月结', reopened: '已重开' },
  owedBy: { total: '全部', salesperson: '业务员', customer: '客户' } satisfies Record<OwedBy, string>,
  stockState: { enough: '够用', short: '要采购', miscounted: '账面为负' } satisfies Record<StockState, string>,
  stockMove: {
    opening: '期初',
    received: '到货入库',
    counted: '盘点',
    reserve: '订单预留',
    free: '释放预留',
    ship: '发货出库',
    return: '退货入库',
  } satisfies Record<StockMoveKind, string>,
};
