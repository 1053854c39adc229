/** What each setting is called in 设置, and what it does. Chinese; the English catalogue is typed by this one. */
export const settingWords = {
  language: { label: '语言', explanation: '界面与表格用语：中文或英文。' },
  factoryName: { label: '工厂名称', explanation: '印在单据上。' },
  cutOffTime: { label: '当天下单截止时间', explanation: '这个时间之前接的单当天下单（C1）。有的厂用 16:30。' },
  nextDayReleaseBy: { label: '次日下单时限', explanation: '截止后接的单，下一工作日这个时间前下单（C1）。' },
  leadDayUnit: { label: '交期按', explanation: '自然日或工作日（D1）。' },
  minWorkingDaysToPromise: {
    label: '交期内至少工作日',
    explanation: '长假期间，下单到交货至少隔这么多个工作日（D1）。',
  },
  duplicateWindowDays: { label: '查重天数', explanation: '同一客户在这些天内下同样的产品时提示（A7）。' },
  deductionHeightMin: { label: '高度差下限（毫米）', explanation: '门洞高减门芯高小于它时提示（A8）。' },
  deductionHeightMax: { label: '高度差上限（毫米）', explanation: '门洞高减门芯高大于它时提示（A8）。' },
  deductionWidthMin: { label: '宽度差下限（毫米）', explanation: '门洞宽减门芯宽小于它时提示（A8）。' },
  deductionWidthMax: { label: '宽度差上限（毫米）', explanation: '门洞宽减门芯宽大于它时提示（A8）。' },
  checkerDiffers: { label: '核对人不能是登记人', explanation: '只有一名接单员时填“否”（A5）。' },
  colourChangeUntil: { label: '改色截止时间', explanation: '只改颜色，可到接单次日这个时间（E1）。' },
  colourOnlyBeforeProduction: { label: '改色须在投产前', explanation: '填“是”则投产后不能再改颜色（E1）。' },
  punctualityBy: { label: '准时率按', explanation: '首次承诺或现行承诺（D4）。' },
  nightlyBackup: {
    label: '每夜备份',
    explanation: '每天夜里把有改动的行抄到管理员云端硬盘里的另一个表格（“接单备份”）。',
  },
  liabilityAfterDays: {
    label: '责任清单天数',
    explanation: '因人员原因，过承诺交期这么多天仍未交货的列入责任清单（D5）。',
  },
  dueSoonDays: {
    label: '到期前提醒天数',
    explanation: '承诺交期前这么多天提醒跟单员；遇休息日提前到上一个工作日（D3）。',
  },
  rushDueSoonDays: { label: '加急到期前提醒天数', explanation: '加急订单在承诺交期前这么多天提醒跟单员（D3）。' },
  papersBackDays: {
    label: '单据回传天数',
    explanation: '合同、请款单、对账单寄出后超过这么多天没有盖章寄回的列入待办（H3）。',
  },
  slipBackDays: { label: '回单天数', explanation: '发货后超过这么多天仍没有回单的列入待办（F3）。' },
  escalateAfterDays: { label: '上报主管天数', explanation: '待办超过这么多天仍未处理的，同时提醒主管（L1）。' },
  digestTime: {
    label: '每日提醒时间',
    explanation: '从这个时间起，给每人发一封当天的待办邮件；没有待办的不发（L1）。',
  },
  sendsReminders: { label: '发送提醒邮件', explanation: '填“否”则不发邮件，待办只在“今日待办”里显示（L3）。' },
  frameShapes: { label: '门套形状', explanation: '表单里供选择，用顿号或分号隔开。' },
  frameTypes: { label: '门套类别', explanation: '表单里供选择，用顿号或分号隔开。' },
  lineStyles: { label: '线条款式', explanation: '表单里供选择，用顿号或分号隔开。' },
  colours: { label: '颜色', explanation: '表单里供选择，用顿号或分号隔开。' },
  usesStock: {
    label: '启用库存',
    explanation: '填“是”则五金和标准货按库存管理：订单下单预留、发货扣减，低于再订货点提醒采购（N1）。',
  },
};
