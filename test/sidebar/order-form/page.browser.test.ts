import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { doorEntry, doorItem } from '../../support/door-entry';
import { deskAnswering, good, REGISTERED } from '../support/answers';
import { launchChromium } from '../support/browser';
import { findUnlabelled } from '../support/labels';
import { type OpenSidebar, openSidebar } from '../support/sidebar-harness';
import { buildPages } from '../support/sidebar-pages';

let browser: Browser;
let html: string;
let sidebar: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('OrderForm') ?? '')]);
});
afterEach(() => sidebar.close());
afterAll(() => browser.close());

const shownText = () => sidebar.form.locator('main').textContent();
const withDraft = (items: ReturnType<typeof doorItem>[], mayChangePrices = false) => ({
  draft: { id: 'D1', version: 1, entry: doorEntry({ items }) },
  user: { email: 'clerk@factory.example', name: '陈静', mayChangePrices },
});

it('shows a hostile name as text, in the list and when it is chosen', async () => {
  sidebar = await openSidebar(
    browser,
    html,
    deskAnswering({ registerOrder: () => good({ ...REGISTERED, customerName: '<b>x</b>' }) }),
  );
  await sidebar.press('13700002222');
  await sidebar.form.getByRole('option').first().waitFor();
  expect(await sidebar.form.getByRole('option').first().textContent()).toContain('<img src=x onerror=');
  await sidebar.press('Enter');
  expect(await sidebar.form.getByRole('heading', { level: 2 }).first().textContent()).toContain('<img src=x');
  expect(await sidebar.form.getByLabel('送货地址').inputValue()).toBe('=IMPORTDATA("x")');
  await sidebar.press('Control+Enter');
  await sidebar.form.getByText('<b>x</b>').waitFor();
  const hacked = await sidebar.form
    .locator('body')
    .evaluate(() => 'hacked' in window || document.querySelector('img, b'));
  expect(hacked).toBeFalsy();
});

it('gives every control a name, every problem its control, and no control a place of its own in the focus order', async () => {
  const items = [doorItem({ widthMm: 2, unitPriceFen: 1 }), doorItem({ categoryId: 'security' })];
  sidebar = await openSidebar(browser, html, deskAnswering({}, withDraft(items)));
  await sidebar.form.getByRole('button', { name: /更多/ }).click();
  await sidebar.form.getByLabel('备注').waitFor();
  expect(await sidebar.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
});

it('shows size, price and promise live, and that mixed categories become two orders', async () => {
  const items = [doorItem({ quantity: 2 }), doorItem({ categoryId: 'security', style: '甲级单开' })];
  sidebar = await openSidebar(browser, html, deskAnswering({}, withDraft(items)));
  await expect.poll(shownText).toContain('¥5,750.00');
  expect(await sidebar.form.getByLabel('门芯宽').first().inputValue()).toBe('830');
  expect(await shownText()).toContain('分成 2 张');
  await sidebar.form.getByRole('radio', { name: '加急' }).check({ force: true });
  await expect.poll(shownText).toContain('待厂长同意');
  await sidebar.form.locator('[id="field-items.0.widthMm"]').fill('1000');
  expect(await sidebar.form.getByLabel('门芯宽').first().inputValue()).toBe('930');
});

it('explains to a clerk that a changed price waits for approval, and not to who may change it (G5)', async () => {
  sidebar = await openSidebar(browser, html, deskAnswering({}, withDraft([doorItem()])));
  await sidebar.form.getByRole('button', { name: '改价' }).click();
  await expect.poll(shownText).toContain('待他们批准');
  await sidebar.form.getByLabel('单价（元）').fill('1500');
  await expect.poll(shownText).toContain('要由业务员或经理来改');
  expect(await shownText()).toContain('¥1,500.00');
  await sidebar.form.getByRole('button', { name: '按价目表' }).click();
  await expect.poll(shownText).toContain('已填齐');
  await sidebar.close();

  sidebar = await openSidebar(browser, html, deskAnswering({}, withDraft([doorItem()], true)));
  await sidebar.form.getByRole('button', { name: '改价' }).click();
  await sidebar.form.getByLabel('单价（元）').fill('1500');
  await sidebar.form.getByLabel('改价原因').fill('老客户');
  await expect.poll(shownText).toContain('已填齐');
  expect(await shownText()).not.toMatch(/待他们批准|要由业务员或经理来改/);
});

it('lists what is missing, and each entry leads to its field, folded items included', async () => {
  const { colour: _, ...uncoloured } = doorItem();
  const draft = {
    id: 'D1',
    version: 1,
    entry: { ...doorEntry(), items: [doorItem(), doorItem(), doorItem(), uncoloured] },
  };
  sidebar = await openSidebar(browser, html, deskAnswering({}, { draft }));
  await sidebar.form.getByRole('heading', { name: '还缺 1 项' }).waitFor();
  await sidebar.form.getByRole('list', { name: '第 4 项' }).getByRole('button', { name: '颜色' }).click();
  await expect.poll(() => sidebar.form.locator(':focus').getAttribute('id')).toBe('field-items.3.colour');
});

it('fits the 300 px of a sidebar: nothing sticks out sideways', async () => {
  const long = '一个特别特别长的名字'.repeat(6);
  sidebar = await openSidebar(browser, html, deskAnswering({}, withDraft([doorItem({ style: long, colour: long })])));
  await expect.poll(shownText).toContain('产品明细');
  const [content, room] = await sidebar.form
    .locator('html')
    .evaluate((page) => [page.scrollWidth, page.clientWidth] as const);
  expect(content).toBeLessThanOrEqual(room);
});
