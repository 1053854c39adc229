import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ShownWorkList } from '../../../src/entry/contract-reminders';
import { good, refused } from '../support/answers';
import { launchChromium } from '../support/browser';
import { findUnlabelled } from '../support/labels';
import { type OpenSidebar, openSidebar } from '../support/sidebar-harness';
import { buildPages } from '../support/sidebar-pages';
import { DOUBTFUL, duty, workList } from './shown-work';

let browser: Browser;
let html: string;
let sidebar: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('WorkList') ?? '')]);
});
afterEach(() => sidebar.close());
afterAll(() => browser.close());

const open = async (list: ShownWorkList = workList()) => {
  const server = (name: string, request: unknown) => {
    if (name === 'openWorkList') return good(list);
    if (name === 'refreshWorkList') return good({ duties: list.duties.length, triggersMade: 0 });
    return good({ key: (request as { key?: string }).key ?? '' });
  };
  sidebar = await openSidebar(browser, html, server);
  await sidebar.form.locator('.list-foot').waitFor();
};
const cards = () => sidebar.form.locator('.duty');
const text = () => sidebar.form.locator('main').textContent();

it('shows one’s own duties first, most urgent first, and lets the tab follow (L3)', async () => {
  await open();
  expect(await cards().count()).toBe(3);
  expect(await cards().first().textContent()).toContain('1101');
  await sidebar.form.getByRole('radio', { name: '全部 4' }).check();
  expect(await cards().first().textContent()).toContain('1031');
  expect(await cards().first().textContent()).toContain('熊伟、周厂长');
  expect(sidebar.calls.map(({ name }) => name)).toEqual(['openWorkList', 'refreshWorkList']);
  expect(await sidebar.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
});

it('opens the order at the step that settles the duty, and leads to its row', async () => {
  await open();
  await cards().first().getByRole('button', { name: '去处理' }).click();
  await cards().nth(1).getByRole('button', { name: '去处理' }).click();
  await cards().nth(1).getByRole('button', { name: '定位到行' }).click();
  await sidebar.form.getByText('已在表格中选中 1104。').waitFor();
  expect(sidebar.sent('showOrderPanel')).toEqual([
    { page: 'order', key: '2026-11-0001', step: 'cross-check' },
    { page: 'order', key: '2026-11-0004', step: 'notice' },
  ]);
  expect(sidebar.sent('jumpToOrder')).toEqual([{ key: '2026-11-0004' }]);
});

it('opens the stock for a purchase reminder, which is about no order (N1)', async () => {
  const buy = { id: 'stock:K01:2026-11-24', kind: 'stock', kindName: '采购提醒', urgency: 'soon' } as const;
  await open(
    workList({ duties: [duty({ ...buy, orderKey: '', shortNumber: '', customerName: '', target: { to: 'stock' } })] }),
  );
  await cards().first().getByRole('button', { name: '去处理' }).click();
  await expect.poll(() => sidebar.sent('showOrderPanel')).toEqual([{ page: 'stock', key: '', step: '' }]);
  expect(await cards().first().getByRole('button', { name: '定位到行' }).count()).toBe(0);
});

it('is walked through by the arrow keys; Enter does it', async () => {
  await open();
  await cards().first().focus();
  await sidebar.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
  await expect.poll(() => sidebar.sent('showOrderPanel').length).toBe(1);
  expect(sidebar.sent('showOrderPanel')).toEqual([{ page: 'order', key: '2026-11-0004', step: 'notice' }]);
});

it('groups by kind and by person', async () => {
  await open();
  await sidebar.form.getByRole('radio', { name: '全部 4' }).check();
  const headings = () => sidebar.form.locator('.duty-heading').allTextContents();
  expect(await headings()).toEqual(['紧急 2', '今天 1', '近期 1']);
  await sidebar.form.getByLabel('分组').selectOption('person');
  expect(await headings()).toEqual(['熊伟 1', '周厂长 1', '陈静 3']);
});

it('takes names for text, whatever they look like', async () => {
  await open();
  expect(await text()).toContain('<img src=x');
  expect(await sidebar.form.locator('main').evaluate(() => 'hacked' in window)).toBe(false);
});

it('says so where there is nothing to do', async () => {
  await open(workList({ duties: [] }));
  expect(await text()).toContain('没有待办，辛苦了。');
});

it('shows everybody’s work at once to whoever has none, and fits 300 px', async () => {
  await open(workList({ duties: [duty({ isMine: false })] }));
  expect(await cards().count()).toBe(1);
  const width = await sidebar.form.locator('html').evaluate((root) => root.scrollWidth);
  expect(width).toBeLessThanOrEqual(300);
});

it('lets the administrator settle a mail in doubt, and says that the triggers stopped (L2)', async () => {
  await open(DOUBTFUL);
  expect(await text()).toContain('自动提醒已停止：上次运行是 2026-11-23 18:12');
  await sidebar.form.getByRole('button', { name: '不用再发' }).click();
  await sidebar.form.getByText('已处理。').waitFor();
  expect(sidebar.sent<{ id: string; decision: string }>('settleMail')).toMatchObject([
    { id: 'digest:2026-11-24:sales@factory.example', decision: 'dismiss' },
  ]);
});

it('tells a refusal in its words', async () => {
  sidebar = await openSidebar(browser, html, () => refused('setup', '缺少工作表“在办”。'));
  await sidebar.form.getByText('缺少工作表“在办”。').waitFor();
  expect(await cards().count()).toBe(0);
});
