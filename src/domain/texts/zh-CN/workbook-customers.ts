/** Columns of what is kept beside the customers, Chinese. The English catalogue is typed by this one. */
export const customerFiles = {
  customerId: '客户编号',
  name: '客户',
  creditLimit: '信用额度',
  creditDays: '账期（天）',
  firstOrder: '首单清单',
  firstShipment: '首次发货清单',
  checks: '清单记录',
};

export const contacts = {
  on: '日期',
  customerId: '客户编号',
  kind: '类型',
  score: '满意度',
  orderKey: '订单编号',
  text: '内容',
  byName: '记录人',
  by: '记录人邮箱',
  at: '记录时刻',
  id: '往来编号',
};
