/** Why a promise falls on its day, in words (C1, C2, D1, D2): parts joined by `separator`. */
export const promise = {
  separator: '；',
  release: {
    'same-day': '{day} 当天下单',
    'after-cut-off': '{cutOff} 之后接单，按 {day} 下单',
    'rest-day': '休息日接单，按 {day} 下单',
  },
  lead: {
    calendar: '{category} {days} 天',
    working: '{category} {days} 个工作日',
  },
  rushLead: {
    calendar: '{category}加急 {days} 天',
    working: '{category}加急 {days} 个工作日',
  },
  agreed: '与客户约定 {day}',
  movedOverRestDays: '遇休息日，顺延到上班日',
  stretchedOverHoliday: '跨长假，至少留 {days} 个工作日',
  awaitingConsent: '待{consent}同意',
  estimated: '当年放假安排未公布，按周末推算',
};
