import { defineTab } from './tab';
import { date, text, yuan } from './value-kinds';
import { choice } from './word-kinds';

/** 月结账龄: what was owed by age on the day on which the month was closed (J5, H2); written by the closing, removed by a reopening. */
export const owedAtClosingTab = defineTab({
  id: 'owedAtClosing',
  number: 0,
  monthly: true,
  key: 'key',
  frozenColumns: 2,
  warnsBeforeEdits: true,
  madeWhenUsed: true,
  columns: {
    by: { kind: choice((choices) => choices.owedBy), widthPx: 80 },
    name: { kind: text, widthPx: 160 },
    notYetDue: { kind: yuan, widthPx: 110 },
    overdueOneMonth: { kind: yuan, widthPx: 110 },
    overdueTwoMonths: { kind: yuan, widthPx: 110 },
    overdueThreeMonths: { kind: yuan, widthPx: 110 },
    overdueLonger: { kind: yuan, widthPx: 110 },
    outstanding: { kind: yuan, widthPx: 110 },
    advance: { kind: yuan, widthPx: 100 },
    credit: { kind: yuan, widthPx: 100 },
    owed: { kind: yuan, widthPx: 110 },
    asOf: { kind: date, widthPx: 90 },
    key: { kind: text, widthPx: 200, hidden: true },
  },
});
