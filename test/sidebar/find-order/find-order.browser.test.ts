import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { good, refused } from '../support/answers';
import { launchChromium } from '../support/browser';
import { hit, sheet } from '../support/found-orders';
import { findUnlabelled } from '../support/labels';
import { type FakeServer, type OpenSidebar, openSidebar } from '../support/sidebar-harness';
import { buildPages } from '../support/sidebar-pages';

let browser: Browser;
let html: string;
let sidebar: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('FindOrder') ?? '')]);
});
afterEach(() => sidebar.close());
afterAll(() => browser.close());

type Find = { query: string; more: string | null };
const NEWER = hit();
const OLDER = hit({ key: '2026-08-0003', shortNumber: '803', statusName: '已结清', status: 'closed' });
const HOSTILE = hit({
  key: '2026-11-0009',
  shortNumber: '1109',
  customerName: '<img src=x onerror="window.hacked=1">',
});

/** A desk with these orders; older months are searched when asked for. */
function desk(name: string, request: unknown) {
  if (name === 'findOrders') {
    const { query, more } = request as Find;
    if (query === 'nobody') return good({ hits: [], more: null });
    if (query === 'broken') return refused('setup', '缺少工作表“客户”。');
    if (query === 'hacker') return good({ hits: [HOSTILE], more: null });
    return good(more ? { hits: [OLDER], more: null } : { hits: [NEWER], more: '2026-08' });
  }
  const { key } = request as { key: string };
  return good(name === 'readOrder' ? sheet({ key }) : { key });
}
const open = async (server: FakeServer = desk) => {
  sidebar = await openSidebar(browser, html, server);
};
const options = () => sidebar.form.getByRole('option');
const text = () => sidebar.form.locator('main').textContent();

it('finds, shows and leads to an order by keyboard alone', async () => {
  await open();
  await sidebar.press('hd', 'Enter');
  await options().first().waitFor();
  expect(await options().first().textContent()).toContain('¥5,400.00');
  await sidebar.press('Enter');
  await sidebar.form.getByRole('button', { name: '跳到该行' }).waitFor();
  for (const part of ['1101-2', '门洞 900×2100', '24 墙', '送货前电话']) expect(await text()).toContain(part);
  await sidebar.press('Enter');
  await sidebar.form.getByText('已在表格中选中 1101').waitFor();
  expect(sidebar.sent('jumpToOrder')).toEqual([{ key: NEWER.key }]);
  await sidebar.press('Escape', '803', 'Enter');
  await expect.poll(() => sidebar.sent<Find>('findOrders').at(-1)).toEqual({ query: '803', more: null });
});

it('searches older months when asked, and adds them below', async () => {
  await open();
  await sidebar.press('hd', 'Enter');
  await sidebar.form.getByRole('button', { name: '再查更早的月份' }).click();
  await expect.poll(() => options().count()).toBe(2);
  expect(sidebar.sent('findOrders')).toEqual([
    { query: 'hd', more: null },
    { query: 'hd', more: '2026-08' },
  ]);
  expect(await sidebar.form.getByRole('button', { name: '再查更早的月份' }).count()).toBe(0);
});

it('says what it found nothing for, and what a search could not do', async () => {
  await open();
  await sidebar.press('nobody', 'Enter');
  await sidebar.form.getByText('没有找到“nobody”').waitFor();
  await sidebar.form.getByRole('combobox').fill('broken');
  await sidebar.press('Enter');
  await sidebar.form.getByRole('alert').waitFor();
  expect(await text()).toContain('缺少工作表');
});

it('leaves the answer of a search that a later one has overtaken', async () => {
  let answerFirst: (value: unknown) => void = () => undefined;
  const first = new Promise((resolve) => {
    answerFirst = resolve;
  });
  await open((name, request) => ((request as Find).query === 'slow' ? first : desk(name, request)));
  await sidebar.press('slow', 'Enter');
  await sidebar.form.getByRole('combobox').fill('nobody');
  await sidebar.press('Enter');
  await sidebar.form.getByText('没有找到“nobody”').waitFor();
  answerFirst(good({ hits: [NEWER], more: null }));
  await sidebar.page.waitForTimeout(100);
  expect(await options().count()).toBe(0);
});

it('shows a hostile name as text', async () => {
  await open();
  await sidebar.press('hacker', 'Enter');
  await options().first().waitFor();
  expect(await options().first().textContent()).toContain('<img src=x onerror=');
  expect(
    await sidebar.form.locator('body').evaluate(() => 'hacked' in window || document.querySelector('img')),
  ).toBeFalsy();
});

it('gives every control a name, found orders and a shown one included', async () => {
  await open();
  await sidebar.press('hd', 'Enter');
  await options().first().waitFor();
  expect(await sidebar.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  await sidebar.press('Enter');
  await sidebar.form.getByRole('button', { name: '跳到该行' }).waitFor();
  expect(await sidebar.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
});
