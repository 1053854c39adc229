import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DurableEngine } from '../../host/sheets-api/storage/durable-engine';
import { markOpening, openingMs } from '../e2e/support/opening';
import { launchChromium } from '../sidebar/support/browser';
import { type Figure, printFigures, summarise } from './figures-table';
import { hostAt } from './host-process';
import { buildLargeWorkbook, SPREADSHEET_ID } from './large-workbook';

/** A customer of the large workbook's first rows. */
const FIRST_CELL = '李家村门业';
const OPENINGS = 5;
const FORMS = 9;

/** The page of the host in the installed Chromium: a large workbook's first screen, and the order form from the menu. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'host-page-bench-'));
  const browser = await launchChromium();
  try {
    printFigures('Page of the host', [
      ...(await firstScreens(browser, join(folder, 'large'))),
      ...(await orderForms(browser, join(folder, 'empty'))),
    ]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 100,000 orders: until their first rows can be seen, and until the grid has taken their place and takes keys. */
async function firstScreens(browser: Browser, dataDir: string): Promise<Figure[]> {
  const host = await hostAt(dataDir, (path) => {
    const durable = DurableEngine.open(path, { now: () => new Date(), newId: () => SPREADSHEET_ID });
    buildLargeWorkbook(durable.engine);
    durable.compact();
    durable.close();
  });
  const seen: number[] = [];
  const usable: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const page = await newPage(browser);
    await page.goto(host.url);
    const loaded = performance.now();
    await page.locator('.first-screen').getByText(FIRST_CELL, { exact: true }).first().waitFor();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    seen.push(performance.now() - loaded);
    await page.locator('main[aria-busy="false"]').waitFor();
    usable.push(performance.now() - loaded);
    await page.context().close();
  }
  await host.stop();
  const name = (until: string) => `100,000 orders: page loaded → ${until}`;
  return [
    { name: name('first screen seen'), unit: 'ms', ...summarise(seen), limit: 3000 },
    { name: name('grid takes keys'), unit: 'ms', ...summarise(usable) },
  ];
}

/** Until the order form takes keys, since its sidebar opened; and since the click in the menu until it has taken one. */
async function orderForms(browser: Browser, dataDir: string): Promise<Figure[]> {
  const host = await hostAt(dataDir);
  const page = await newPage(browser);
  await page.goto(host.url);
  await page.waitForFunction(() => document.activeElement?.id.includes('INTERNAL_EDITOR'));
  const sinceOpened: number[] = [];
  const sinceClicked: number[] = [];
  for (let n = 0; n < FORMS; n += 1) {
    await page.getByRole('menuitem', { name: '接单', exact: true }).click();
    const entry = page.getByRole('menuitem', { name: '新建订单', exact: true });
    await entry.waitFor();
    await markOpening(page);
    const start = performance.now();
    await entry.click();
    await page.frameLocator('aside.sidebar iframe').locator('#field-customerId:focus').waitFor();
    await page.keyboard.type('h');
    await page.frameLocator('aside.sidebar iframe').locator('#field-customerId[aria-expanded="true"]').waitFor();
    sinceClicked.push(performance.now() - start);
    sinceOpened.push(await openingMs(page));
    await page.locator('aside.sidebar').getByRole('button', { name: '关闭' }).click();
  }
  await host.stop();
  return [
    { name: 'sidebar opens → the order form takes keys', unit: 'ms', ...summarise(sinceOpened), limit: 300 },
    {
      name: 'click in the menu → a key typed, as a driver of browsers sees it',
      unit: 'ms',
      ...summarise(sinceClicked),
    },
  ];
}

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1400, height: 860 }, locale: 'zh-CN' })).newPage();
}
