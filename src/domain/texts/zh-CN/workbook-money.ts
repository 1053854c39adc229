/** Titles and notes of the money tabs, Chinese. Constants of their own, so that a form's page can leave them out. */
export const ledgerColumns = {
  happenedOn: '日期',
  kind: '类型',
  reversed: '冲红',
  shortNumber: '单号',
  customerName: '客户',
  amount: '金额',
  pieces: '件数',
  dueOn: '到期日',
  method: '收付方式',
  reference: '流水号/凭证',
  voucher: '单据号',
  note: '备注',
  salespersonName: '业务员',
  categoryName: '类别',
  enteredOn: '登记日期',
  enteredAt: '登记时间',
  byName: '登记人',
  concerns: '所属月份',
  id: '编号',
  orderKey: '订单编号',
  customerId: '客户编号',
  entry: '记账内容',
};

export const receivablesColumns = {
  shortNumber: '单号',
  customerName: '客户',
  salespersonName: '业务员',
  categoryName: '类别',
  paymentWay: '付款方式',
  amount: '订单应付',
  paid: '已付',
  toPay: '未付',
  owed: '发货欠款',
  nextDueOn: '到期日',
  advance: '预收',
  credit: '客户余额',
  key: '编号',
  customerId: '客户编号',
  account: '账户内容',
};

export const ledgerNotes = {
  amount: '按类型的方向记；冲红为负数。流水只增不改，记错了用冲红。',
  dueOn: '发货即为应收：款到发货、定金、货到付款当天到期，月结月底到期，另加客户账期。',
  concerns: '补记到已结账月份的业务记在本月，这里注明它属于哪个月。',
};

export const receivablesNotes = {
  toPay: '订单应付减已付，不论是否已发货。付清后这一行自动消失。',
  owed: '已发货的金额减已付。',
  nextDueOn: '最早一笔未付货款的到期日，红色为已逾期。',
  advance: '发货前先付的钱。',
  credit: '多收的、还没有用到订单上的钱。',
};

export const sentPapersColumns = {
  sentOn: '寄出日期',
  customerName: '客户',
  kind: '单据',
  about: '内容',
  salespersonName: '业务员',
  arrivedOn: '确认收到',
  confirmedBy: '客户确认人',
  returnedOn: '盖章寄回',
  sentByName: '登记人',
  id: '编号',
  paper: '跟踪内容',
};

export const owedAtClosingColumns = {
  by: '范围',
  name: '名称',
  notYetDue: '未到期',
  overdueOneMonth: '逾期 30 天内',
  overdueTwoMonths: '逾期 31–60 天',
  overdueThreeMonths: '逾期 61–90 天',
  overdueLonger: '逾期 90 天以上',
  outstanding: '未收合计',
  advance: '预收',
  credit: '客户余额',
  owed: '净应收',
  asOf: '截至',
  key: '编号',
};

export const owedAtClosingNotes = {
  outstanding: '逾期各段与未到期之和。',
  owed: '未收合计减预收和客户余额。',
  asOf: '月结当天。月结后的收款和发货不改这张表；重开该月后清空，再次月结时重写。',
};
