import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DurableEngine } from '../../host/sheets-api/storage/durable-engine';
import { launchChromium } from '../sidebar/support/browser';
import { type Figure, printFigures, summarise } from './figures-table';
import { hostAt } from './host-process';
import { buildLargeWorkbook, SPREADSHEET_ID } from './large-workbook';

const OPENINGS = 5;
const FORMS = 9;

/** The page of the host in the installed Chromium: a large workbook's first screen, and the order form from the menu. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'host-page-bench-'));
  const browser = await launchChromium();
  try {
    printFigures('Page of the host', [
      await firstScreens(browser, join(folder, 'large')),
      await orderForms(browser, join(folder, 'empty')),
    ]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the moment the page is asked for until the first rows of 100,000 orders are drawn. */
async function firstScreens(browser: Browser, dataDir: string): Promise<Figure> {
  const host = await hostAt(dataDir, (path) => {
    const durable = DurableEngine.open(path, { now: () => new Date(), newId: () => SPREADSHEET_ID });
    buildLargeWorkbook(durable.engine);
    durable.compact();
    durable.close();
  });
  const samples: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const page = await newPage(browser);
    const start = performance.now();
    const rows = rowsReceived(page);
    await page.goto(host.url);
    await rows;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    samples.push(performance.now() - start);
    await page.context().close();
  }
  await host.stop();
  return {
    name: '100,000 orders: page asked for → first screen drawn',
    unit: 'ms',
    ...summarise(samples),
    limit: 3000,
  };
}

/** From the click on the menu's entry until the form has taken in a typed key. */
async function orderForms(browser: Browser, dataDir: string): Promise<Figure> {
  const host = await hostAt(dataDir);
  const page = await newPage(browser);
  await page.goto(host.url);
  await page.waitForFunction(() => document.activeElement?.id.includes('INTERNAL_EDITOR'));
  const samples: number[] = [];
  for (let n = 0; n < FORMS; n += 1) {
    await page.getByRole('menuitem', { name: '接单', exact: true }).click();
    const entry = page.getByRole('menuitem', { name: '新建订单', exact: true });
    await entry.waitFor();
    const start = performance.now();
    await entry.click();
    await page.frameLocator('aside.sidebar iframe').locator('#field-customerId:focus').waitFor();
    await page.keyboard.type('h');
    await page.frameLocator('aside.sidebar iframe').locator('#field-customerId[aria-expanded="true"]').waitFor();
    samples.push(performance.now() - start);
    await page.locator('aside.sidebar').getByRole('button', { name: '关闭' }).click();
  }
  await host.stop();
  return { name: 'menu → a key typed into the order form', unit: 'ms', ...summarise(samples), limit: 300 };
}

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1400, height: 860 }, locale: 'zh-CN' })).newPage();
}

/** Resolves when cells have come for the first time. */
function rowsReceived(page: Page): Promise<void> {
  return new Promise((resolve) => {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('"rows":[{')) resolve();
      });
    });
  });
}
