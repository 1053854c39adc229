import { AGE_BUCKETS } from '../ledger/ageing';
import { type AgedAccounts, type AgedReceivables, foldedTo, mostOwing, outstandingFen } from '../ledger/receivables-by';
import { type Fen, formatYuan } from '../money/fen';
import { accountsDifference } from '../statistics/accounts-difference';
import type { MonthReport } from '../statistics/month-report';
import type { Texts } from './catalogue';
import { fill } from './fill';

type Words = Pick<Texts, 'statistics'>;

/** Opening + due − received − written off = closing, in words (H3, J1). */
export function moneyLineText({ money }: Pick<MonthReport, 'money'>, { statistics }: Words): string {
  const { opening, due, received, writtenOff, closing } = money;
  return fill(statistics.money.line, inYuan({ opening, due, received, writtenOff, closing }));
}

/** What is owed on the day of its ages, part by part; and that it is what the bookings come to, or how far it is from that. */
export function owedLines(report: MonthReport, { statistics }: Words): string[] {
  if (!report.receivables) return [];
  const { overdueFen, notYetDueFen, advanceFen, creditFen, owedFen } = report.receivables.total;
  const parts = inYuan({
    ...{ overdue: overdueFen, notYetDue: notYetDueFen, advance: advanceFen, credit: creditFen, owed: owedFen },
  });
  const { ageingAsOf, ageingLine } = statistics.panel;
  const difference = accountsDifference(report);
  const tied = difference === 0 ? statistics.money.tied : statistics.money.untied;
  const { closing, dueLater } = report.money;
  return [
    `${fill(ageingAsOf, { day: report.receivables.asOf })}${statistics.panel.colon}${fill(ageingLine, parts)}`,
    ...(difference === null ? [] : [fill(tied, inYuan({ closing, dueLater, owed: owedFen, difference }))]),
  ];
}

/** All lines of money that stand on a report. */
export function moneyLines(report: MonthReport, texts: Words): string[] {
  return [moneyLineText(report, texts), ...owedLines(report, texts)];
}

/** A report names so many salespeople by age, and so many customers. */
const ROOM = { salespeople: 12, customers: 10 };

/** The rows by age: all together, then by salesperson; and the customers that are most overdue. */
export function agedRows(
  { total, salespeople, customers }: AgedReceivables,
  { statistics }: Words,
  room: typeof ROOM = ROOM,
): { salespeople: AgedAccounts[]; customers: AgedAccounts[] } {
  const all = { ...total, name: statistics.panel.all };
  return {
    salespeople: [all, ...foldedTo(room.salespeople - 1, salespeople, statistics.other)],
    customers: mostOwing(customers, room.customers),
  };
}

/** The heads of a table by age, behind the one that names its rows. */
export function ageHeads({ statistics }: Words): string[] {
  const { panel, heads } = statistics;
  return [
    panel.notYetDue,
    ...AGE_BUCKETS.map(({ id }) => fill(panel.overdueBy, { age: panel.ages[id] })),
    heads.outstanding,
  ];
}

/** The same columns of a row, in fen: the last is the sum of the others. */
export function agesOf(accounts: AgedAccounts): Fen[] {
  return [accounts.notYetDueFen, ...AGE_BUCKETS.map(({ id }) => accounts.byAge[id]), outstandingFen(accounts)];
}

function inYuan(amounts: Readonly<Record<string, Fen>>): Record<string, string> {
  return Object.fromEntries(Object.entries(amounts).map(([name, fen]) => [name, formatYuan(fen)]));
}
