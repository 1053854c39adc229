import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../../sidebar/support/browser';
import { type RunningHost, runHost } from '../server/running-host';
import { addWhiteboard, openPage } from './whiteboard';

type OpenPage = Awaited<ReturnType<typeof openPage>>;

/** A host with the whiteboard for all tests of a file; pages are closed after each test. */
export interface WhiteboardStage {
  readonly board: Awaited<ReturnType<typeof addWhiteboard>>;
  /** Opens the page as a person; default: the owner. */
  page(user?: string): Promise<OpenPage>;
}

export function whiteboardForTests(): WhiteboardStage {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiedan-whiteboard-'));
  const flags = ['--test', '--empty', '--now', '2026-03-02T15:59:00+08:00'];
  let browser: Browser;
  let host: RunningHost;
  let board: WhiteboardStage['board'];
  const open: OpenPage[] = [];
  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChromium(), runHost(dataDir, ...flags)]);
    board = await addWhiteboard(host);
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    get board() {
      return board;
    },
    async page(user) {
      const opened = await openPage(browser, host.url, user);
      open.push(opened);
      return opened;
    },
  };
}
