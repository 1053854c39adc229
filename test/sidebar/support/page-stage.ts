import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './browser';
import { type FakeServer, type OpenSidebar, openSidebar } from './sidebar-harness';
import { buildPages } from './sidebar-pages';

/** A built page and a browser for all tests of a file. @param name the page's file without its ending: `Receipt` */
export function pageForTests(name: string): { open(server: FakeServer): Promise<OpenSidebar> } {
  let browser: Browser;
  let html = '';
  beforeAll(async () => {
    const [pages, chromium] = await Promise.all([buildPages(), launchChromium()]);
    html = pages.get(name) ?? '';
    browser = chromium;
  });
  afterAll(() => browser?.close());
  return { open: (server) => openSidebar(browser, html, server) };
}
