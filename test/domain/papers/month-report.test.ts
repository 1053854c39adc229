import { describe, expect, it } from 'vitest';
import { monthReportPaper } from '../../../src/domain/papers/month-report-paper';
import { paginate } from '../../../src/domain/papers/paginate';
import type { Person } from '../../../src/domain/settings/settings';
import { figureKey, TOTAL } from '../../../src/domain/statistics/figures';
import type { MonthTotal } from '../../../src/domain/statistics/kept-figure';
import { monthReport } from '../../../src/domain/statistics/month-report';
import { textsFor } from '../../../src/domain/texts';
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

  it('is two sheets of A4 for an ordinary factory', () => {
    const { settings, report } = monthOf(6);
    const paper = monthReportPaper({ report, closed: null }, { texts: textsFor('zh-CN'), settings });
    expect(paginate([[paper]])).toHaveLength(2);
  });

  it.each(['zh-CN', 'en'] as const)('fits the cells of the outbox in %s, however many people sell', (language) => {
    const { settings, report } = monthOf(200);
    const { html, text, papers } = writeReport({ report, closed: null }, { ...settings, language });
    for (const cell of [html, text, JSON.stringify(papers)]) expect(cell.length).toBeLessThan(50_000);
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
