/** Titles of the tab of complaints, Chinese. The English catalogue is typed by this one. */
export const complaintsColumns = {
  key: '编号',
  number: '投诉号',
  kind: '类型',
  status: '状态',
  customerName: '客户',
  text: '客户反映',
  recordedOn: '登记日期',
  recordedAt: '登记时间',
  recordedByName: '登记人',
  answerBy: '答复日期',
  settledOn: '处理日期',
  settledByName: '处理人',
  outcome: '处理结果',
  attributedTo: '差错归属',
  allowance: '折让',
  complaint: '投诉内容',
};
