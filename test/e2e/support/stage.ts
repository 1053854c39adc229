import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../sidebar/support/browser';
import { type DeskPage, openDesk } from './desk-page';
import { type RunningHost, startTestHost } from './host';

/** One host and one browser for all tests of a file. */
export interface Stage {
  readonly host: RunningHost;
  /** Opens the workbook as a person; null: as somebody whom nobody knows. */
  open(user: string | null): Promise<DeskPage>;
}

/** Starts both before a file's tests, ends them afterwards. */
export function stageForTests(): Stage {
  let host: RunningHost;
  let browser: Browser;
  beforeAll(async () => {
    [host, browser] = await Promise.all([startTestHost(), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });
  return {
    get host() {
      return host;
    },
    open: (user) => openDesk(browser, host, user),
  };
}
