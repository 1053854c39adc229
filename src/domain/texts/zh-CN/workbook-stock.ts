/** Titles and notes of the tabs of stock (N1), Chinese. The English catalogue is typed by this one. */
export const stockItemsColumns = {
  code: '编号',
  name: '名称',
  unit: '单位',
  onHand: '现有',
  reserved: '预留',
  available: '可用',
  reorderLevel: '再订货点',
  state: '状态',
  shortSince: '不足起',
  usageText: '订单用量',
  version: '流水数',
  usage: '用量数据',
};

export const stockMovesColumns = {
  bookedOn: '日期',
  bookedAt: '时间',
  code: '编号',
  name: '名称',
  kind: '类型',
  onHand: '现有变动',
  reserved: '预留变动',
  onHandAfter: '变动后现有',
  reservedAfter: '变动后预留',
  shortNumber: '单号',
  reason: '说明',
  byName: '经办人',
  id: '流水号',
  move: '流水数据',
};

export const stockItemsNotes = {
  onHand: '由流水得出：请用菜单“接单 → 库存”登记到货或盘点，不要手改。',
  available: '现有减去预留。低于再订货点即提醒采购。',
};
