import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../../../sidebar/support/browser';
import { runHost } from '../../server/running-host';

test('the first rows are there while the grid is still on its way, and the grid takes their place', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiedan-first-screen-'));
  const [host, browser] = await Promise.all([runHost(dataDir, '--test', '--empty'), launchChromium()]);
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/grid-view.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(host.url);
    await page.locator('.first-screen').getByText('订单编号', { exact: true }).waitFor();
    expect(await page.locator('.grid canvas').count()).toBe(0);
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');

    letThrough();
    await page.locator('main[aria-busy="false"]').waitFor();
    expect(await page.locator('.first-screen').count()).toBe(0);
    expect(await page.locator('.grid canvas').count()).toBeGreaterThan(0);
  } finally {
    await browser.close();
    await host.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
