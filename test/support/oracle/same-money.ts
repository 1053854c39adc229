import { expect } from 'vitest';
import type { Snapshot } from '../../../src/application/ports/order-book';
import { narrowedReport, reportOf } from '../../../src/application/statistics/report-after';
import { balanceFen } from '../../../src/domain/ledger/order-money';
import type { AgedAccounts } from '../../../src/domain/ledger/receivables-by';
import { owedNowFen, statementOf } from '../../../src/domain/ledger/statement';
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
    expectSameRows(oracle, report, month);
    for (const slice of slicesOf(kept)) expectSameSlice(oracle, narrowed(kept, month, today, slice), slice);
  }
  const report = reportOf(kept, monthOf(today), today, kept.records.receivables);
  expect(accountsDifference(report)).toBe(0);
  expectSameAges(oracle, report, today);
  expectSameOrders(oracle, kept);
  for (const from of [monthBefore(monthOf(today), 2), monthOf(today)]) {
    expectSameStatements(oracle, kept, { from: `${from}-01`, to: today });
  }
}

type Kept = Pick<Snapshot, 'records' | 'settings'>;
type Column = 'category' | 'salesperson' | 'customer';

/** The rows of the tables by category, salesperson and customer. */
function expectSameRows(
  oracle: LedgerOracle,
  { categories, salespeople, customers }: MonthReport,
  month: string,
): void {
  const rows = [
    ...categories.map((row) => ({ column: 'category' as const, ...row })),
    ...salespeople.map((row) => ({ column: 'salesperson' as const, ...row })),
    ...customers.map((row) => ({ column: 'customer' as const, ...row })),
  ];
  for (const { column, value, figures } of rows) {
    const { received, delivered, due, opening } = oracle.month(month, { column, value });
    const shown = `${month} ${column} ${value}`;
    expect([figures.received.part, figures.delivered.part], shown).toEqual([received, delivered]);
    if (!('collection' in figures)) continue;
    expect([figures.collection.part, figures.collection.whole], shown).toEqual([received, due + Math.max(0, opening)]);
  }
}

/** Every category, salesperson and customer that has bookings: the panel narrows the whole report to each. */
function slicesOf({ records }: Kept): { dimension: Column; value: string }[] {
  const of = (dimension: Column, values: string[]) => [...new Set(values)].map((value) => ({ dimension, value }));
  return [
    ...of(
      'category',
      records.ledger.map(({ categoryId }) => categoryId),
    ).filter(({ value }) => value !== ''),
    ...of(
      'salesperson',
      records.ledger.map(({ salesperson }) => salesperson),
    ),
    ...of(
      'customer',
      records.ledger.map(({ customerId }) => customerId),
    ),
  ];
}

/** As the panel asks for it: a customer's figures are kept by their months, the others in the totals too. */
function narrowed(kept: Kept, month: string, today: string, slice: { dimension: Column; value: string }): MonthReport {
  return narrowedReport(kept, month, today, { slice, isInTotals: slice.dimension !== 'customer' });
}

function expectSameSlice(
  oracle: LedgerOracle,
  report: MonthReport,
  { dimension, value }: { dimension: Column; value: string },
): void {
  const { month } = report;
  const expected = oracle.month(month, { column: dimension, value });
  const { received, opening, due, writtenOff, closing, dueLater } = expected;
  const shown = `${month} ${dimension} ${value}`;
  expect(report.money, shown).toEqual({ opening, due, received, writtenOff, closing, dueLater });
  const own = figuresOf(report);
  expect([own.received?.part, own.delivered?.part], shown).toEqual([received, expected.delivered]);
  expect([own.collection?.part, own.collection?.whole], shown).toEqual([received, due + Math.max(0, opening)]);
  expect(own.collectionOfShipped?.whole, shown).toBe(expected.deliveredFen);
}

/** Each open account of an order, as the bookings alone have it; an order without one is settled (H1, H2). */
function expectSameOrders(oracle: LedgerOracle, { records }: Kept): void {
  for (const id of new Set(records.ledger.flatMap(({ orderKey }) => orderKey ?? []))) {
    const { owed, paid, writtenOff } = oracle.order(id);
    const account = records.receivables.find(({ key }) => key === id);
    if (account)
      expect([account.paidFen, account.writtenOffFen, balanceFen(account)], id).toEqual([
        paid,
        writtenOff,
        owed - paid - writtenOff,
      ]);
    else expect(owed - paid - writtenOff, id).toBe(0);
  }
}

/** What a customer's statement of account says: its check line, and refunds, returns and write-offs each by themselves (H3). */
function expectSameStatements(oracle: LedgerOracle, { records }: Kept, period: { from: string; to: string }): void {
  for (const customerId of new Set(records.ledger.map((entry) => entry.customerId))) {
    const own = records.ledger.filter((entry) => entry.customerId === customerId);
    const owed = owedNowFen(records.receivables.filter((account) => account.customerId === customerId));
    const statement = statementOf(own, owed, period);
    const expected = oracle.statement(customerId, period.from, period.to);
    const { opening, shipped, charged, broughtBack, allowed, received, refunded, writtenOff, closing } = expected;
    expect(
      [statement.openingFen, statement.owedFen, statement.receivedFen, statement.writtenOffFen, statement.closingFen],
      `${customerId} ${period.from}`,
    ).toEqual([opening, shipped + charged - broughtBack - allowed, received - refunded, writtenOff, closing]);
    expect(statement.lines[statement.lines.length - 1]?.balanceFen ?? closing).toBe(closing);
    const sum = (kinds: string[], of: 'owedFen' | 'receivedFen' | 'writtenOffFen') =>
      statement.lines.filter(({ kind }) => kinds.includes(kind)).reduce((all, line) => all + line[of], 0);
    expect([
      sum(['refund', 'credit-refunded'], 'receivedFen'),
      sum(['return', 'exchange'], 'owedFen'),
      sum(['allowance'], 'owedFen'),
      sum(['write-off'], 'writtenOffFen'),
    ]).toEqual([0 - refunded, 0 - broughtBack, 0 - allowed, writtenOff]);
  }
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
