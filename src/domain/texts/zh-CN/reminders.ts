import type { DutyTask } from '../../reminder/duty';
import type { PaperOut } from '../../reminder/other-work';

/** Words of the work list (今日待办) and its mails, Chinese. The English catalogue is typed by this one. */
export const reminders = {
  /** What is to be done; the order and its customer stand beside it. */
  tasks: {
    confirm: '客户还没有确认，请落实确认，再下单',
    'cross-check': '还没有核对，请对照登记逐项核对',
    release: '请下达生产单',
    'resume-or-withdraw': '订单暂停中，已到下单日：请恢复或办撤单',
    'answer-rush': '加急订单等您答复能否做、哪天交货',
    'answer-question': '请答复能否接单、哪天交货',
    'ask-again': '答复是做不了：请再咨询，或办更改、撤单，并回复客户',
    'keep-promise': '现在是“{stage}”，{due}要交货，请盯紧进度',
    'deliver-or-report': '已超过交期 {days} 天，现在是“{stage}”：请发货，或报告延期原因和新交期',
    'tell-trouble': '发货单 {shipment} 途中{trouble}：请告知客户并跟进',
    'tell-customer': '交期因{cause}原因改到 {day}：请告知客户并登记',
    'sign-notice': '更改单 {number} 等{signer}签字',
    'override-notice': '更改单 {number} 已过更改期限，等主管决定',
    'bind-notice': '更改单 {number} 已生效，请与生产流程卡装订',
    'record-loss': '因人员原因超期未交，已列入责任清单：请登记客户损失',
    'get-slip': '发货单 {shipment}（{day} 发出）的回单还没有回来，请催收',
    'chase-paper': '{paper}（{day} 发出）还没有盖章寄回，请催收',
    'collect-money': '货款 {open} 已逾期 {days} 天，请催收',
    'answer-complaint': '投诉 {number} 等您答复',
    'print-cover': '第 {number} 册已满，请打印封面并装订成册',
    'buy-stock': '“{name}”可用 {available} {unit}，低于再订货点 {level}：请至少采购 {missing} {unit}',
    'count-stock': '“{name}”账面现有 {onHand} {unit}：请盘点，并至少补到可用 {level} {unit}',
    'settle-mail': '{day} 发给 {person} 的邮件不知道是否发出：请核实后处理',
    'look-at-failed-mail': '{day} 发给 {person} 的邮件没有发出去：请检查邮箱地址',
    'mail-quota': '{day} 的发信额度已用完，还有 {count} 封在等，额度恢复后自动发出',
    'zones-differ': '表格时区是 {spreadsheet}，脚本时区是 {script}：日期以表格时区为准，请把两者改成一致',
    'workbook-half-full': '工作簿已用掉 {percent}% 的单元格上限，请安排归档',
    'figures-differ': '{month} 的统计有 {count} 项与重新计算的不一致，请查看',
    'look-at-hand-edits': '{day} 夜间检查发现 {count} 处手工改动没有经过检查，请看带批注的单元格和“审计”表',
    'stock-differed': '{day} 夜间核对：库存“{items}”的账面数与流水或订单不一致，已更正，请看一下',
    'stock-apart': '库存“{items}”的流水缺了或前后对不上：请盘点，登记实数',
    'index-differed': '{day} 夜间检查发现 {count} 张订单被手工改动过，待办已按订单表更正',
  } satisfies Record<DutyTask, string>,
  papers: { contract: '合同', 'payment-request': '请款单', statement: '对账单' } satisfies Record<
    PaperOut['paper'],
    string
  >,
  dueToday: '今天',
  dueTomorrow: '明天',
  /** Until when. */
  until: '期限 {day}',
  untilTime: '期限 {day} {time}',
  escalated: '已上报主管',
  mail: {
    digestSubject: '【{factory}】{day} 待办 {count} 项',
    urgentSubject: '【{factory}】紧急待办 {count} 项',
    digestIntro: '您今天有 {count} 项待办：',
    urgentIntro: '下面 {count} 项需要马上处理：',
    more: '还有 {count} 项没有列出，请在工作簿的“今日待办”查看。',
    open: '打开今日待办',
    footer: '这封邮件由接单工作簿自动发出，请不要直接回复。',
    quotaSubject: '【{factory}】{day} 的发信额度已用完',
    quotaText:
      '{day} 的发信额度已用完，还有 {count} 封提醒在等。额度恢复后会自动发出，先发紧急的。待办随时可以在工作簿的“今日待办”查看。',
  },
};
