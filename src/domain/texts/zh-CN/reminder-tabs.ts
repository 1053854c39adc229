/** Titles of the tabs that reminders fill. Each by itself: what is spread into another object stays in every page. */
export const workListColumns = {
  urgency: '紧急程度',
  kind: '类型',
  shortNumber: '单号',
  customerName: '客户',
  task: '要做的事',
  dueOn: '期限',
  dueAt: '时间',
  people: '负责人',
  since: '待办起始',
  link: '链接',
  place: '序号',
  duty: '待办',
};

export const outboxColumns = {
  status: '状态',
  kind: '类型',
  toName: '收件人',
  to: '邮箱',
  subject: '主题',
  plannedOn: '生成日期',
  plannedAt: '生成时间',
  endedOn: '处理日期',
  endedAt: '处理时间',
  attempts: '次数',
  id: '邮件编号',
  mail: '邮件',
  text: '正文',
  html: '网页正文',
  papers: '附件',
};

export const openWorkColumns = { key: '编号', entry: '内容' };
