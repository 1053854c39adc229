import type { ShownDuty, ShownWorkList } from '../../../src/entry/contract-reminders';

const ME = { email: 'clerk@factory.example', name: '陈静' };

export function duty(changes: Partial<ShownDuty> = {}): ShownDuty {
  return {
    id: 'not-released:2026-11-0001:2026-11-24',
    kind: 'not-released',
    kindName: '待下单',
    urgency: 'urgent',
    urgencyName: '紧急',
    orderKey: '2026-11-0001',
    shortNumber: '1101',
    customerName: '宏达装饰有限公司',
    task: '还没有核对，请对照登记逐项核对',
    due: '期限 今天 10:00',
    escalated: false,
    isMine: true,
    people: [ME],
    target: { to: 'step', step: 'cross-check' },
    ...changes,
  };
}

export const OVERDUE = duty({
  ...{ id: 'overdue:2026-10-0031:2026-11-20', kind: 'overdue', kindName: '已超期', orderKey: '2026-10-0031' },
  ...{
    shortNumber: '1031',
    customerName: '温州市龙湾区永中街道新世纪装饰材料经营部',
    due: '期限 11-20',
    escalated: true,
  },
  ...{ task: '已超过交期 4 天，现在是“生产中”：请发货，或报告延期原因和新交期', isMine: false },
  people: [
    { email: 'follow@factory.example', name: '熊伟' },
    { email: 'boss@factory.example', name: '周厂长' },
  ],
});

export const NOTICE = duty({
  ...{ id: 'notice-unsigned:2026-11-0004:1104-G1-clerk', kind: 'notice-unsigned', kindName: '更改待签字' },
  ...{ urgency: 'today', urgencyName: '今天', orderKey: '2026-11-0004', shortNumber: '1104' },
  ...{ task: '更改单 1104-G1 等接单员签字', due: '', customerName: '<img src=x onerror="window.hacked=1">' },
  target: { to: 'notice', number: '1104-G1', act: 'sign', as: 'clerk' },
});

export const SOON = duty({
  ...{ id: 'slip-missing:2026-10-0007:1007-S1', kind: 'slip-missing', kindName: '回单未回', urgency: 'soon' },
  ...{ urgencyName: '近期', orderKey: '2026-10-0007', shortNumber: '1007', customerName: '王先生', due: '期限 11-22' },
  task: '发货单 1007-S1（2026-11-15 发出）的回单还没有回来，请催收',
});

export function workList(changes: Partial<ShownWorkList> = {}): ShownWorkList {
  return {
    user: { ...ME, isAdministrator: false },
    now: { date: '2026-11-24', time: '09:30' },
    duties: [OVERDUE, duty(), NOTICE, SOON],
    triggers: { state: 'running', lastRunOn: '2026-11-24', lastRunAt: '09:12', ownerName: '吴管' },
    mailsInDoubt: [],
    ...changes,
  };
}

export const DOUBTFUL = workList({
  user: { email: 'admin@factory.example', name: '吴管', isAdministrator: true },
  triggers: { state: 'stopped', lastRunOn: '2026-11-23', lastRunAt: '18:12', ownerName: '吴管' },
  mailsInDoubt: [
    {
      ...{ id: 'digest:2026-11-24:sales@factory.example', to: '刘洋', subject: '【门厂】2026-11-24 待办 3 项' },
      ...{ status: 'unknown', statusName: '不确定', plannedOn: '2026-11-24' },
    },
  ],
});
