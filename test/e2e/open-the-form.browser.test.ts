import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { staff, threeDoors } from '../support/order-desk';
import { markOpening, openingMs } from './support/opening';
import { focusIsAt, newCustomerKeys, typeThrough } from './support/order-keys';
import { stageForTests } from './support/stage';

const stage = stageForTests();

beforeAll(async () => {
  await stage.host.call(staff.clerk, 'registerOrder', threeDoors('first-order'));
});

test('the form opens with the focus in the customer box, where typing searches; the milliseconds are printed', async () => {
  const desk = await stage.open(staff.clerk);
  const openings: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await desk.closeSidebar();
    await markOpening(desk.page);
    await desk.openForm('新建订单');
    await focusIsAt(desk, 'customerId');
    openings.push(await openingMs(desk.page));
  }
  await desk.page.keyboard.type('hd');
  await desk.form.getByRole('option').getByText('杭州宏达建材', { exact: true }).waitFor();
  expect(openings.every((ms) => ms > 0)).toBe(true);
  const [first = 0, ...later] = openings.map(Math.round);
  console.log(`The form takes the focus ${first} ms after its sidebar opens, then ${later.join(', ')} ms.`);
  expect(desk.mishaps).toEqual([]);
  await desk.close();
});

test('the grid takes no key out of a form by itself; a click in it does', async () => {
  const desk = await stage.open(staff.otherClerk);
  await desk.openForm('新建订单');
  await focusIsAt(desk, 'customerId');
  await desk.page.evaluate((box) => document.getElementById(box)?.focus(), GRID_BOX);
  await desk.page.keyboard.type('hd');
  await desk.form.getByRole('option').getByText('杭州宏达建材', { exact: true }).waitFor();
  expect(await desk.page.evaluate(() => document.activeElement?.className)).toBe('panel-frame');

  await desk.page
    .locator('.grid canvas')
    .last()
    .click({ position: { x: 300, y: 200 } });
  await desk.gridReady();
  await desk.page.keyboard.type('记');
  await desk.page.keyboard.press('Escape');
  expect(await desk.form.locator('[id="field-customerId"]').inputValue()).toBe('hd');
  await desk.close();
});

test('a field that lost the keyboard to nothing in the page has it again', async () => {
  const desk = await stage.open(staff.otherClerk);
  await desk.openForm('新建订单');
  await typeThrough(desk, newCustomerKeys('温州瓯江木业').slice(0, 1));
  await focusIsAt(desk, 'newCustomer.phone');
  await takeKeyboardAway(desk.page);
  await focusIsAt(desk, 'newCustomer.phone');
  await desk.page.keyboard.type('13800138000');
  expect(await desk.form.locator('[id="field-newCustomer.phone"]').inputValue()).toBe('13800138000');
  await desk.close();
});

test('a grid that has the keyboard when a form opens does not take it back from the form', async () => {
  const desk = await stage.open(staff.otherClerk);
  await desk.page.evaluate(focusGridWhenFormOpens, GRID_BOX);
  await desk.openForm('查找订单');
  await desk.form.locator('input:focus').waitFor();
  await desk.page.keyboard.type('hd');
  expect(await desk.form.locator('input').first().inputValue()).toBe('hd');
  expect(await desk.page.evaluate(() => performance.getEntriesByName('grid-focused').length)).toBe(1);
  await desk.close();
});

test('somebody whom nobody knows is told in the form why it does not work', async () => {
  const desk = await stage.open(null);
  await desk.openForm('新建订单');
  await desk.form.getByText('无法确认您的账号，所以不能操作。请用单位账号登录后重试。').first().waitFor();
  expect(desk.mishaps).toEqual([]);
  await desk.close();
});

test('somebody without a role is told in the form whom to ask', async () => {
  const desk = await stage.open('stranger@factory.example');
  await desk.openForm('新建订单');
  await desk.form
    .getByText(/您没有这项操作的权限：它由接单员、业务员、主管来做。/)
    .first()
    .waitFor();
  await desk.close();
});

/** The page has the keyboard then, and forgets whom it was for; the frame forgets its field. */
async function takeKeyboardAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (!(document.activeElement instanceof HTMLIFrameElement)) throw new Error('No panel has the keyboard');
    document.activeElement.blur();
  });
}

/** Runs in the page: the grid takes the focus as soon as the menu has been left for the form. */
function focusGridWhenFormOpens(box: string): void {
  const watcher = new MutationObserver(() => {
    if (document.querySelector('.menu-list')) return;
    watcher.disconnect();
    document.getElementById(box)?.focus();
    if (document.activeElement?.id === box) performance.mark('grid-focused');
  });
  const menuOpens = new MutationObserver(() => {
    if (!document.querySelector('.menu-list')) return;
    menuOpens.disconnect();
    watcher.observe(document.body, { childList: true, subtree: true });
  });
  menuOpens.observe(document.body, { childList: true, subtree: true });
}

/** Where Univer takes in what is typed into a cell. */
const GRID_BOX = '__editor___INTERNAL_EDITOR__DOCS_NORMAL';
