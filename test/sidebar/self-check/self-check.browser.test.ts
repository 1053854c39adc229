import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ShownFinding } from '../../../src/entry/contract';
import { good } from '../support/answers';
import { launchChromium } from '../support/browser';
import { findUnlabelled } from '../support/labels';
import { type OpenSidebar, openSidebar } from '../support/sidebar-harness';
import { buildPages } from '../support/sidebar-pages';

let browser: Browser;
let html: string;
let dialog: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('SelfCheck') ?? '')]);
});
afterEach(() => dialog.close());
afterAll(() => browser.close());

it('shows each check, repairs by keyboard and looks again', async () => {
  let repaired = false;
  const tabs = (): ShownFinding =>
    repaired
      ? { check: 'tabs', name: '工作表', verdict: 'good', message: '都在。', repair: null }
      : { check: 'tabs', name: '工作表', verdict: 'bad', message: '缺少：<i>草稿</i>。', repair: 'install' };
  dialog = await openSidebar(
    browser,
    html,
    (name) => {
      if (name === 'repairWorkbook') repaired = true;
      return good(name === 'checkWorkbook' ? { findings: [tabs()] } : { repaired: 'install' });
    },
    { width: 760, height: 560 },
  );
  const complete = dialog.form.getByRole('button', { name: '补全' });
  await complete.waitFor();
  expect(await dialog.form.getByRole('listitem').textContent()).toContain('<i>草稿</i>');
  expect(await dialog.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  await complete.press('Enter');
  await dialog.form.getByText('全部正常。').waitFor();
  expect(dialog.sent('repairWorkbook')).toEqual([{ repair: 'install' }]);
  expect(dialog.sent('checkWorkbook')).toHaveLength(2);
});
