import { expect } from 'vitest';
import type { Snapshot } from '../../../src/application/ports/order-book';
import { reportOf } from '../../../src/application/statistics/report-after';
import type { AgedAccounts } from '../../../src/domain/ledger/receivables-by';
import { accountsDifference } from '../../../src/domain/statistics/accounts-difference';

import type { MonthReport } from '../../../src/domain/statistics/month-report';
import { monthBefore, monthOf } from '../../../src/domain/time/local-date';
import type { Ages, LedgerOracle } from './ledger-oracle';

const MONTHS = 5;

/** The desk's report says of money, month by month, and of what is owed by age what the oracle says, to the fen. */
export function expectSameMoney(
  oracle: LedgerOracle,
  kept: Pick<Snapshot, 'records' | 'settings'>,
  today: string,
): void {
  for (let n = 0; n < MONTHS; n += 1) {
    const month = monthBefore(monthOf(today), n);
    const report = reportOf(kept, month, today, kept.records.receivables);
    const expected = oracle.month(month);
    const { received, opening, due, writtenOff, closing, dueLater } = expected;
    expect(report.money, month).toEqual({ opening, due, received, writtenOff, closing, dueLater });
    const { delivered, collection, collectionOfShipped } = figuresOf(report);
    expect([figuresOf(report).received?.part, delivered?.part], month).toEqual([received, expected.delivered]);
    expect([collection?.part, collection?.whole], month).toEqual([received, due + Math.max(0, opening)]);
    expect([collectionOfShipped?.part, collectionOfShipped?.whole], month).toEqual([received, expected.deliveredFen]);
    for (const { value, figures } of report.categories) {
      expect(figures.received.part).toBe(oracle.month(month, { column: 'category', value }).received);
    }
  }
  const report = reportOf(kept, monthOf(today), today, kept.records.receivables);
  expect(accountsDifference(report)).toBe(0);
  expectSameAges(oracle, report, today);
}

function expectSameAges(oracle: LedgerOracle, { receivables }: MonthReport, today: string): void {
  if (!receivables) throw new Error('the open accounts were not read');
  expect(agesOf(receivables.total)).toEqual(oracle.ages(today));
  for (const each of receivables.customers) {
    expect(agesOf(each), each.name).toEqual(oracle.ages(today, { column: 'customer', value: each.key }));
  }
  for (const each of receivables.salespeople) {
    expect(agesOf(each), each.name).toEqual(oracle.ages(today, { column: 'salesperson', value: each.key }));
  }
}

function agesOf({ byAge, notYetDueFen, advanceFen, creditFen, owedFen }: AgedAccounts): Ages {
  return {
    ...{ to30: byAge['to-30'], to60: byAge['to-60'], to90: byAge['to-90'], over90: byAge['over-90'] },
    ...{ notYetDue: notYetDueFen, advance: advanceFen, credit: creditFen, owed: owedFen },
  };
}

function figuresOf({ figures }: MonthReport) {
  return Object.fromEntries(figures.map(({ id, figure }) => [id, figure])) as Partial<
    Record<MonthReport['figures'][number]['id'], MonthReport['figures'][number]['figure']>
  >;
}
