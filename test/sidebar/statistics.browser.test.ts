import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ShownFigure, ShownParts, StatisticsSheet } from '../../src/entry/statistics/contract';
import { good, refused } from './support/answers';
import { launchChromium } from './support/browser';
import { findUnlabelled } from './support/labels';
import { type OpenSidebar, openSidebar } from './support/sidebar-harness';
import { buildPages } from './support/sidebar-pages';

let browser: Browser;
let html: string;
let sidebar: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('Statistics') ?? '')]);
});
afterEach(() => sidebar.close());
afterAll(() => browser.close());

const figure: ShownFigure = {
  ...{
    id: 'errorRate',
    name: '差错率',
    note: '接单室原因',
    value: '2.0%',
    before: '1.0%',
    bar: '低于 5%',
    meets: true,
  },
};
const sheet: StatisticsSheet = {
  ...{
    month: '2026-11',
    months: ['2026-11', '2026-10'],
    today: '2026-12-02',
    isClosed: true,
    hasReport: true,
    figures: [figure],
  },
  may: { recompute: true, close: true, reopen: true, mail: true },
  slices: [{ dimension: 'total', value: '', name: '全部' }],
  steps: [
    { step: 'released', name: '下单', figures: [{ id: 'stepPieces', name: '数量', note: '件数', value: '1,248' }] },
  ],
};

it('opens the report as it is printed and mails it, from the keyboard (J5, J6)', async () => {
  sidebar = await openSidebar(browser, html, (name) =>
    good(name === 'openStatistics' ? sheet : name === 'mailReport' ? { month: '2026-11', to: ['高远', '唐宇'] } : {}),
  );
  const { form } = sidebar;
  await form.getByRole('button', { name: '查看月报' }).press('Enter');
  await expect.poll(() => sidebar.sent('openPapers')).toEqual([{ kind: 'month-report', month: '2026-11' }]);
  await form.getByRole('button', { name: '发月报邮件' }).press('Enter');
  await form.getByText('2026-11 月报会在下次自动运行时（一小时内）发给：高远、唐宇。').waitFor();
  expect(sidebar.sent('mailReport')).toMatchObject([{ month: '2026-11' }]);
  expect(await form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  expect(await form.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
});

it('offers no mail to those who may not send it (M1)', async () => {
  const clerks = { ...sheet, may: { ...sheet.may, mail: false } };
  sidebar = await openSidebar(browser, html, () => good(clerks));
  await sidebar.form.getByRole('button', { name: '查看月报' }).waitFor();
  expect(await sidebar.form.getByRole('button', { name: '发月报邮件' }).count()).toBe(0);
});

it('shows the figures of one customer, and what they are made of, where only that customer is looked at (J1, J3)', async () => {
  const slices = [...sheet.slices, { dimension: 'customer' as const, value: 'C0002', name: '苏州金顺家居' }];
  const whole = { ...sheet, slices };
  sidebar = await openSidebar(browser, html, (name, request) => {
    const { value } = (request ?? {}) as { value?: string };
    if (name === 'openStatistics') {
      return good(value === 'C0002' ? { ...whole, figures: [{ ...figure, value: '9.9%' }] } : whole);
    }
    return good({ name: '差错率', note: '', value: '9.9%', sum: '', parts: [], count: 0, agrees: true });
  });
  const { form } = sidebar;
  await form.getByRole('button', { name: '差错率' }).getByText('2.0%').waitFor();
  await form.getByLabel('只看').selectOption('customer:C0002');
  await form.getByRole('button', { name: '差错率' }).getByText('9.9%').waitFor();
  expect(await form.getByLabel('只看').inputValue()).toBe('customer:C0002');
  await form.getByRole('button', { name: '差错率' }).press('Enter');
  await form.getByRole('heading', { name: '差错率' }).waitFor();
  expect(sidebar.sent('readFigureParts')).toMatchObject([{ dimension: 'customer', value: 'C0002' }]);
});

it('says why a month that lies before the kept ones has no report, and shows its figures all the same (J3)', async () => {
  sidebar = await openSidebar(browser, html, () => good({ ...sheet, month: '2025-06', hasReport: false }));
  await sidebar.form.getByText('这个月早于保留合计的 12 个月').waitFor();
  expect(await sidebar.form.getByRole('button', { name: /月报/ }).count()).toBe(0);
  await sidebar.form.getByRole('button', { name: '差错率' }).getByText('2.0%').waitFor();
});

it('opens the figure that is selected on the page, says whose it is, and says so where none is (J3)', async () => {
  const slices = [...sheet.slices, { dimension: 'category' as const, value: 'security', name: '防盗门' }];
  const parts: ShownParts = {
    ...{ name: '订单份数', note: '份数', value: '1', sum: '', count: 1, agrees: true },
    parts: [{ key: '2026-11-0001', shortNumber: '1101', customerName: '宏达', adds: '1' }],
  };
  let isFigure = true;
  sidebar = await openSidebar(browser, html, (name) => {
    if (name === 'openStatistics') return good({ ...sheet, slices });
    if (isFigure) return good({ month: '2026-11', dimension: 'category', value: 'security', parts });
    return refused('invalid', '请先在“统计”页上选中一个数');
  });
  const { form } = sidebar;
  await form.getByRole('button', { name: '看表里选中的数' }).press('Enter');
  await form.getByRole('heading', { name: '订单份数' }).waitFor();
  await form.getByText('2026-11 · 防盗门').waitFor();
  isFigure = false;
  await form.getByRole('button', { name: '看表里选中的数' }).press('Enter');
  await form.getByText('请先在“统计”页上选中一个数').waitFor();
  await form.getByRole('heading', { name: '订单份数' }).waitFor();
});

it('shows what is open before a month is closed, can be left, and closes nothing while rows can not be read (J5)', async () => {
  const orders = [{ key: '2026-10-0003', shortNumber: '1003', customerName: '宏达' }];
  const preview = { month: '2026-10', open: [{ words: '还没交完 31 单', orders, more: 30 }], differenceCount: 2 };
  let unreadableCount = 1;
  const over = { ...sheet, month: '2026-10', isClosed: false };
  sidebar = await openSidebar(browser, html, (name) =>
    good(name === 'openStatistics' ? over : name === 'previewClosing' ? { ...preview, unreadableCount } : {}),
  );
  const { form } = sidebar;
  const close = form.getByRole('button', { name: '月结…' });
  await close.press('Enter');
  await form.getByText('有 1 行读不出来').waitFor();
  await form.getByText('有 2 处数字和订单对不上').waitFor();
  expect(await form.getByRole('button', { name: '确认月结' }).isDisabled()).toBe(true);
  await form.getByText('还没交完 31 单').click();
  await form.getByRole('button', { name: '转到这一单 1003' }).press('Enter');
  await form.getByText('还有 30 单').waitFor();
  await form.getByRole('button', { name: '取消' }).press('Enter');
  unreadableCount = 0;
  await close.press('Enter');
  expect(await form.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
  await form.getByRole('button', { name: '确认月结' }).press('Enter');
  await form.getByText('2026-10 已月结，月报会发给主管。').waitFor();
  expect(sidebar.sent('closeMonth')).toMatchObject([{ month: '2026-10' }]);
  expect(sidebar.sent('jumpToOrder')).toEqual([{ key: '2026-10-0003' }]);
});

it('opens what passed a step of the work, and money that belongs to no order stands there without a way to it (J2, J3)', async () => {
  const parts: ShownParts = {
    ...{ name: '下单：数量', note: '件数', value: '3', sum: '合计 3', count: 2, agrees: true },
    parts: [
      { key: '2026-11-0001', shortNumber: '1101', customerName: '宏达', adds: '2' },
      { key: '', shortNumber: '—', customerName: '金顺', adds: '1' },
    ],
  };
  sidebar = await openSidebar(browser, html, (name) => good(name === 'openStatistics' ? sheet : parts));
  const { form } = sidebar;
  await form.getByRole('button', { name: '下单 数量 1,248' }).press('Enter');
  await form.getByRole('heading', { name: '下单：数量' }).waitFor();
  expect(sidebar.sent('readFigureParts')).toMatchObject([
    { month: '2026-11', measure: 'stepPieces', dimension: 'step', value: 'released' },
  ]);
  expect(await form.locator('.part').count()).toBe(2);
  expect(await form.locator('.part button').allTextContents()).toEqual(['1101']);
  expect(await form.locator('body').evaluate(findUnlabelled)).toEqual([]);
});

it('opens what is owed by age to its orders, and goes back to the ages (H2, J3)', async () => {
  const byAge = { 'to-30': 120_000, 'to-60': 0, 'to-90': 0, 'over-90': 0 };
  const money = { overdueFen: 120_000, byAge, notYetDueFen: 0, advanceFen: 0, creditFen: 0, owedFen: 120_000 };
  const customer = { key: 'C0002', name: '苏州金顺家居', ...money };
  const receivables = {
    ...{ asOf: '2026-12-02', total: { key: '', name: '', ...money } },
    ...{ salespeople: [{ key: 'sales@x', name: '刘洋', ...money }], customers: [customer] },
  };
  const parts: ShownParts = {
    ...{ name: '苏州金顺家居的净应收', note: '', value: '¥1,200.00', sum: '', count: 1, agrees: true },
    parts: [{ key: '2026-11-0001', shortNumber: '1101', customerName: '逾期 6 天', adds: '¥1,200.00' }],
  };
  sidebar = await openSidebar(browser, html, (name) =>
    good(name === 'openStatistics' ? sheet : name === 'readReceivables' ? receivables : parts),
  );
  const { form } = sidebar;
  await form.getByRole('button', { name: '应收账款账龄' }).press('Enter');
  await form.getByRole('button', { name: '苏州金顺家居 看是哪些单' }).press('Enter');
  await form.getByRole('heading', { name: '苏州金顺家居的净应收' }).waitFor();
  await form.getByText('逾期 6 天').waitFor();
  expect(sidebar.sent('readOwedParts')).toEqual([{ by: 'customer', key: 'C0002' }]);
  expect(await form.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
  await form.getByRole('button', { name: '返回' }).press('Enter');
  await form.getByRole('heading', { name: '应收账款账龄' }).waitFor();
});
