import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SaveRequest } from '../../../src/entry/contract';
import { doorItem } from '../../support/door-entry';
import { deskAnswering, good, REGISTERED } from '../support/answers';
import { launchChromium } from '../support/browser';
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

const focused = () => sidebar.form.locator(':focus').getAttribute('id');

it('registers an order of three doors by keyboard alone', async () => {
  sidebar = await openSidebar(browser, html, deskAnswering({ registerOrder: () => good(REGISTERED) }));
  // The customer by initials; the day by its distance; Enter leads from one open field to the next.
  await sidebar.press('hd', 'Enter', '+25', 'Enter');
  await sidebar.press('3', '1', 'Enter', '900*2100', 'Enter', '24墙', 'Enter', '2', 'hht', 'Enter', '1');
  await sidebar.press('1', 'Enter', '2', 'Enter', 'pb', 'Enter', '60', 'Enter', '1', 'Enter');
  // The second is the same but narrower; the third besides opens to the other side.
  await sidebar.press('Alt+KeyD', '800', 'Enter');
  await sidebar.press('Alt+KeyD', '850', 'Enter', 'Enter', '4');
  expect(await sidebar.form.locator('[data-save]').evaluate((button) => button === document.activeElement)).toBe(true);
  await sidebar.press('Enter');
  await sidebar.form.getByText('1107').waitFor();

  const [request, ...more] = sidebar.sent<SaveRequest>('registerOrder');
  expect(more).toEqual([]);
  const door = doorItem({ wallThicknessSaid: '24墙', technicalConditions: '按标准工艺' });
  expect(request?.entry).toEqual({
    channel: 'phone',
    paymentWay: 'prepaid',
    customerId: 'C0001',
    takenOn: '2026-11-25',
    takenAtTime: '15:20',
    wantedOn: '2026-12-20',
    items: [door, { ...door, widthMm: 800 }, { ...door, widthMm: 850, openingDirection: 'right-out' }],
  });
  // Measured, so that a change which costs the clerk keys is noticed.
  expect(sidebar.keysPressed()).toBeLessThanOrEqual(56);
});

it('is ready for the next order with one key', async () => {
  sidebar = await openSidebar(browser, html, deskAnswering({ registerOrder: () => good(REGISTERED) }));
  await sidebar.press('hd', 'Enter', 'Control+Enter');
  await sidebar.form.getByText('1107').waitFor();
  await sidebar.press('Enter');
  await sidebar.form.getByRole('combobox', { name: '客户' }).waitFor();
  await expect.poll(focused).toBe('field-customerId');
  expect(await sidebar.form.getByRole('combobox', { name: '客户' }).inputValue()).toBe('');
});

it('leads with Enter to what is still open, and with Tab to every field', async () => {
  sidebar = await openSidebar(browser, html, deskAnswering({}));
  await sidebar.press('zjg', 'Enter');
  expect(await focused()).toBe('field-wantedOn');
  await sidebar.press('+9', 'Enter');
  expect(await focused()).toBe('field-items.0.categoryId');
  await sidebar.press('Tab');
  expect(await focused()).toBe('field-items.0.style');
  await sidebar.form.locator('[id="field-items.0.technicalConditions"]').focus();
  await sidebar.press('1', 'Enter');
  expect(await focused()).toBe('field-items.0.categoryId');
});

it('adds, repeats, removes and brings back items by their keys', async () => {
  sidebar = await openSidebar(browser, html, deskAnswering({}));
  await sidebar.press('zjg', 'Enter', '+9', 'Enter', '3', '1', 'Enter', '900', 'Enter');
  await sidebar.press('Alt+KeyN');
  expect(await focused()).toBe('field-items.1.style');
  await sidebar.press('Alt+KeyD', '700');
  expect(await sidebar.form.locator('[data-item]').count()).toBe(3);
  await sidebar.press('Alt+Delete');
  expect(await sidebar.form.locator('[data-item]').count()).toBe(2);
  await sidebar.form.getByRole('button', { name: '撤销' }).click();
  expect(await sidebar.form.locator('[id="field-items.2.widthMm"]').inputValue()).toBe('700');
});

it('shows like customers before a new one is taken, and takes the known one with one key', async () => {
  sidebar = await openSidebar(browser, html, deskAnswering({}));
  await sidebar.press('宏达装修', 'ArrowUp', 'Enter', '0571-88886666', 'Enter');
  await sidebar.form.getByText('同一电话').waitFor();
  await sidebar.press('1');
  await sidebar.form.getByRole('heading', { name: '宏达装饰有限公司' }).waitFor();
  expect(await focused()).toBe('field-wantedOn');
});

it('goes on with a new customer with one key once the like ones were seen', async () => {
  sidebar = await openSidebar(browser, html, deskAnswering({}));
  await sidebar.press('宏达装修', 'ArrowUp', 'Enter', '0571-88886666', 'Enter', '0');
  await sidebar.form.getByText('已核对').waitFor();
  expect(await focused()).toBe('field-newCustomer.address');
});
