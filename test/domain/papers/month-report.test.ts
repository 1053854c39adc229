import { describe, expect, it } from 'vitest';
import type { Receivable } from '../../../src/domain/ledger/receivable';
import { agedReceivables } from '../../../src/domain/ledger/receivables-by';
import { rowHeight } from '../../../src/domain/papers/block-height';
import { MEASURES } from '../../../src/domain/papers/measures';
import { monthReportPaper } from '../../../src/domain/papers/month-report-paper';
import { paginate } from '../../../src/domain/papers/paginate';
import { personName } from '../../../src/domain/settings/names';
import type { Person } from '../../../src/domain/settings/settings';
import { figureKey, type Slice, TOTAL, WORK_STEPS } from '../../../src/domain/statistics/figures';
import type { MonthTotal } from '../../../src/domain/statistics/kept-figure';
import { monthReport } from '../../../src/domain/statistics/month-report';
import { textsFor } from '../../../src/domain/texts';
import { monthBefore } from '../../../src/domain/time/local-date';
import { writeReport } from '../../../src/entry/statistics/report-mail';
import { deskSettings } from '../../support/order-in-life';

const MONTH = '2026-11';
const salesperson = (n: number): Person => ({
  ...{ email: `sales${n}@factory.example`, name: `业务员${n}`, roles: ['salesperson'], categories: [] },
});

/** A month in which so many salespeople sold, each an order of ¥1,000. */
function monthOf(salespeople: number) {
  const people = Array.from({ length: salespeople }, (_, n) => salesperson(n));
  const settings = deskSettings({ people });
  const counts = { taken: salespeople, amount: 100_000 * salespeople, errors: salespeople };
  const totals: MonthTotal[] = [
    { key: figureKey(MONTH, TOTAL), counts },
    ...people.map(({ email }) => ({
      key: figureKey(MONTH, { dimension: 'salesperson' as const, value: email }),
      counts: { taken: 1, amount: 100_000 },
    })),
  ];
  return { settings, report: monthReport(MONTH, '2026-12-02', { totals, customers: [] }, settings) };
}

/** A year in which 200 people sold 40 categories to 300 customers, who all owe in every age: long names, millions of yuan. */
function largeFactory() {
  const people = Array.from({ length: 200 }, (_, n) => ({ ...salesperson(n), name: `业务员欧阳修文${n}` }));
  const [category] = deskSettings().categories;
  if (!category) throw new Error('no category');
  const categories = Array.from({ length: 40 }, (_, n) => ({
    ...category,
    id: `type-${n}`,
    name: `钢木装甲入户门${n}`,
  }));
  const settings = { ...deskSettings({ people }), categories };
  const money = { amount: 12_345_678_90, received: 9_876_543_21, 'fell-due': 12_000_000_00 };
  const counts = { taken: 1234, withdrawn: 12, delivered: 2345, 'due-first.05': 400, 'kept-first.05': 390, ...money };
  const kept = (month: string, slice: Slice): MonthTotal => ({ key: figureKey(month, slice), counts });
  const totals = [
    ...Array.from({ length: 12 }, (_, n) => kept(monthBefore(MONTH, n), TOTAL)),
    ...people.map(({ email }) => kept(MONTH, { dimension: 'salesperson', value: email })),
    ...categories.map(({ id }) => kept(MONTH, { dimension: 'category', value: id })),
    ...WORK_STEPS.map((value) => kept(MONTH, { dimension: 'step', value })),
  ];
  const name = (n: number) => `杭州宏达建材装饰工程有限公司第${n}分公司`;
  const customers = Array.from({ length: 300 }, (_, n) => ({ customerId: `C${n}`, name: name(n), counts }));
  const dueOn = ['2026-06-01', '2026-08-20', '2026-09-20', '2026-10-25', '2026-12-20'];
  const accounts = customers.map(
    (customer, n): Receivable => ({
      ...{
        key: `${n}`,
        orderKey: '2026-11-0001',
        shortNumber: '1101',
        customerId: customer.customerId,
        categoryId: '',
      },
      ...{ customerName: customer.name, salesperson: `sales${n % 200}@factory.example`, paymentWay: null },
      ...{ promisedOn: null, amountFen: 0, writtenOffFen: 0, paidFen: 0, creditFen: 0 },
      claims: dueOn.map((on) => ({ dueOn: on, amountFen: 1_234_567_89 })),
    }),
  );
  const receivables = agedReceivables(accounts, '2026-11-30', (email) => personName(people, email));
  return { settings, report: monthReport(MONTH, '2026-12-02', { totals, customers, receivables }, settings) };
}

describe('the monthly report on paper (J5, J6)', () => {
  it('shows each figure with its bar and whether it is met, and says whether the month is closed', () => {
    const { settings, report } = monthOf(3);
    const reader = { texts: textsFor('zh-CN'), settings };
    const open = JSON.stringify(monthReportPaper({ report, closed: null }, reader));
    for (const words of ['未月结', '¥3,000.00', '低于 5%', '未达标', '业务员2', '近 12 个月'])
      expect(open).toContain(words);
    const closed = JSON.stringify(monthReportPaper({ report, closed: { by: 'sales1@factory.example' } }, reader));
    expect(closed).toContain('已月结（业务员1）');
    expect(closed).not.toContain('未月结');
  });

  it('draws amount and rates of the months since there was anything to count, on paper and in the mail (J6)', () => {
    const settings = deskSettings();
    const month = (name: string, amount: number, kept: number): MonthTotal => ({
      key: figureKey(name, TOTAL),
      counts: { taken: 1, amount, 'due-first.05': 4, 'kept-first.05': kept },
    });
    const order = figureKey('2026-11', { dimension: 'category', value: 'security' });
    const step = figureKey('2026-11', { dimension: 'step', value: 'released' });
    const totals = [
      ...[month('2026-10', 1_000_000_00, 4), month('2026-11', 9_000_000_00, 3)],
      ...[
        { key: order, counts: { taken: 1, amount: 9_000_000_00 } },
        { key: step, counts: { taken: 7, pieces: 12 } },
      ],
    ];
    const customers = [{ customerId: 'C0001', name: '宏达', counts: { taken: 1, amount: 9_000_000_00 } }];
    const report = monthReport(MONTH, '2026-12-02', { totals, customers }, settings);
    const paper = monthReportPaper({ report, closed: null }, { texts: textsFor('zh-CN'), settings });
    const trend = paper.blocks.find((block) => block.kind === 'table' && block.columns[0]?.title === '近 12 个月');
    expect(trend?.kind === 'table' && trend.rows.map(({ cells, bars }) => [cells[0], bars])).toEqual([
      ['2026-10', [null, null, 1_000_000 / 9_000_000, null, null, 1, null]],
      ['2026-11', [null, null, 1, null, null, 0.75, null]],
    ]);
    const { html } = writeReport({ report, closed: null }, settings);
    for (const words of ['准时交货率', '货款回笼率', '各类别订单金额', '宏达', '下单', '75.0%', '100.0%'])
      expect(html).toContain(words);
    expect(html.match(/height:12px/g)).toHaveLength(5);
  });

  it('keeps each amount of a large factory on one line', () => {
    const { settings, report } = monthOf(3);
    const large = { value: 9_876_543_00, part: 9_876_543_00, whole: null };
    const salespeople = report.salespeople.map((row) => ({
      ...row,
      figures: { ...row.figures, amount: large, received: large },
    }));
    const reader = { texts: textsFor('zh-CN'), settings };
    const paper = monthReportPaper({ report: { ...report, salespeople }, closed: null }, reader);
    const table = paper.blocks.find((block) => block.kind === 'table' && block.columns[0]?.title === '按业务员');
    if (table?.kind !== 'table') throw new Error('no table by salesperson');
    const oneLine = MEASURES.table.line + MEASURES.table.padding;
    expect(table.rows.map((row) => rowHeight(row, table))).toEqual([oneLine, oneLine, oneLine]);
  });

  it('is two sheets of A4 for an ordinary factory', () => {
    const { settings, report } = monthOf(6);
    const paper = monthReportPaper({ report, closed: null }, { texts: textsFor('zh-CN'), settings });
    expect(paginate([[paper]])).toHaveLength(2);
  });

  it.each(['zh-CN', 'en'] as const)('fits the cells of the outbox in %s, however large the factory', (language) => {
    const { settings, report } = largeFactory();
    const { html, text, papers } = writeReport({ report, closed: null }, { ...settings, language });
    for (const cell of [html, text, JSON.stringify(papers)]) expect(cell.length).toBeLessThan(45_000);
    expect(html).toContain(language === 'en' ? '175 more' : '另有 175 行');
  });

  it('says in its plain text what its tables say', () => {
    const { settings, report } = monthOf(3);
    const { html, text } = writeReport({ report, closed: null }, settings);
    for (const words of ['¥3,000.00', '低于 5%', '未达标', '100.0%']) {
      expect(html).toContain(words);
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/[<>]/);
  });
});
