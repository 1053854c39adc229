import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { RunningHost } from './host';

/** A page of the host in front of one person. */
export interface DeskPage {
  page: Page;
  /** The form in the sidebar. */
  form: FrameLocator;
  /** Closes the sidebar where one is open: from inside a form no key leads to the page's menu. */
  closeSidebar(): Promise<void>;
  /** Chooses an item of the menu 接单 by keyboard, and waits for the form that it opens. */
  openForm(menuItem: '新建订单' | '查找订单' | '选中的订单…' | '待办订单…'): Promise<void>;
  /** Chooses an item of the menu 接单 by keyboard. */
  choose(menuItem: string): Promise<void>;
  /** Selects a cell by the name box, e.g. `E2`. */
  selectCell(address: string): Promise<void>;
  /** What the grid holds in the selected cells, by way of copying them: columns parted by tabs. */
  copiedCells(): Promise<string>;
  /** Waits until the grid is drawn: it takes the focus then, so keys pressed before would go astray. */
  gridReady(): Promise<void>;
  /** Shows another tab. */
  showTab(title: string): Promise<void>;
  /** What happened that must not: dialogs of the browser, errors of the page, requests to anywhere but the host. */
  mishaps: string[];
  close(): Promise<void>;
}

/** Opens the workbook as a person; null: as somebody whom nobody knows. */
export async function openDesk(browser: Browser, host: RunningHost, user: string | null): Promise<DeskPage> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 860 },
    locale: 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const mishaps = watched(context, host.url);
  // Where the page remembers who uses this tab (host/browser/remembered-user.ts); frames without an origin have none.
  await context.addInitScript((email) => {
    if (window === window.top) sessionStorage.setItem('jiedan.user', email);
  }, user ?? '');
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    mishaps.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => mishaps.push(`error: ${error.message}`));
  await page.goto(host.url);
  await gridReady(page);
  const form = page.frameLocator('aside.sidebar iframe');

  return {
    page,
    form,
    mishaps,
    closeSidebar: () => closeSidebar(page),
    async openForm(menuItem) {
      await closeSidebar(page);
      await chooseByKeyboard(page, menuItem);
      await form.locator('main').waitFor();
      // Until the customers have come, Enter has nothing to choose from.
      await form.locator('.loading').waitFor({ state: 'detached' });
    },
    choose: (menuItem) => chooseByKeyboard(page, menuItem),
    async selectCell(address) {
      const nameBox = page.locator(NAME_BOX);
      await nameBox.fill(address);
      await nameBox.press('Enter');
    },
    async copiedCells() {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.keyboard.press('Control+c');
      return page.evaluate(copiedInPage);
    },
    gridReady: () => gridReady(page),
    showTab: (title) => page.locator('span.univer-truncate').getByText(title, { exact: true }).click(),
    close: () => context.close(),
  };
}

const PRESS_MS = 80;
/** A busy machine with two cores has taken half a minute for what takes a second: waits end by what they wait for. */
const PATIENCE_MS = 90_000;

const NAME_BOX = '[data-u-comp="defined-name"] input';

async function gridReady(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: '接单', exact: true }).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.waitForFunction(() => document.activeElement?.id.includes('INTERNAL_EDITOR'));
}

async function closeSidebar(page: Page): Promise<void> {
  const sidebar = page.locator('aside.sidebar');
  if (!(await sidebar.isVisible())) return;
  // A finger stays on the button for a moment, in which the form is left.
  await sidebar.getByRole('button', { name: '关闭' }).click({ delay: PRESS_MS });
  await sidebar.waitFor({ state: 'detached' });
}

async function chooseByKeyboard(page: Page, item: string): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('F10');
  const menus = page.getByRole('menubar').getByRole('menuitem');
  const place = (await menus.allTextContents()).indexOf('接单');
  const from = await menus.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
  for (let step = from; step < place; step += 1) await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  const entries = page.getByRole('menu', { name: '接单' }).getByRole('menuitem');
  const down = (await entries.allTextContents()).indexOf(item);
  for (let step = 0; step < down; step += 1) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
}

/** Runs in the page. The grid fills the clipboard some moments after the keys; an empty cell leaves it empty. */
async function copiedInPage(): Promise<string> {
  const endMs = performance.now() + 1_000;
  let text = '';
  while (text === '' && performance.now() < endMs) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    text = await navigator.clipboard.readText();
  }
  return text;
}

function watched(context: BrowserContext, ownUrl: string): string[] {
  const mishaps: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${ownUrl}/`) && !/^(data|blob):/.test(url)) mishaps.push(`request: ${url}`);
  });
  return mishaps;
}
