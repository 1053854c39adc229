import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ShownVolume, VolumesSheet } from '../../src/entry/volumes/contract';
import { good } from './support/answers';
import { launchChromium } from './support/browser';
import { findUnlabelled } from './support/labels';
import { type OpenSidebar, openSidebar } from './support/sidebar-harness';
import { buildPages } from './support/sidebar-pages';

let browser: Browser;
let html: string;
let sidebar: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('Volumes') ?? '')]);
});
afterEach(() => sidebar.close());
afterAll(() => browser.close());

const volume: ShownVolume = {
  ...{ number: 2, name: '第 2 册', state: 'full', stateText: '2026-11-20 订满，封面待打印' },
  ...{ orders: '1001 至 1142', taken: '2026-10-20 至 2026-11-19', ofMonth: '本月 42 单在这一册' },
};
const sheet: VolumesSheet = {
  ...{ month: '2026-11', months: ['2026-11', '2026-10'], volumes: [volume], mayPrint: true },
  audit: {
    isAccounted: false,
    sum: '编到第 60 号；已装订 42，未下单 15，下单前撤单 2',
    unbound: ['未下单：1118、1119'],
    gaps: ['缺 1 个：1117。这些订单的行被删掉了，请用“撤销”或从备份恢复。'],
  },
};

it('shows the account of numbers, prints a cover and records it by keyboard (K1)', async () => {
  let state: ShownVolume['state'] = 'full';
  sidebar = await openSidebar(browser, html, (name) => {
    if (name === 'recordCover') state = 'printed';
    return good(name === 'openVolumes' ? { ...sheet, volumes: [{ ...volume, state }] } : {});
  });
  const { form } = sidebar;
  await form.getByText('编号对不上').waitFor();
  await form.getByText('缺 1 个：1117。').waitFor();
  expect(await form.getByText('未下单：1118、1119').count()).toBe(1);
  expect(await form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  expect(await form.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
  await form.getByRole('button', { name: '打印封面' }).press('Enter');
  await expect.poll(() => sidebar.sent('openPapers')).toEqual([{ kind: 'volume-cover', volume: 2 }]);
  await form.getByRole('button', { name: '封面已打印' }).press('Enter');
  await form.getByText('已记下：第 2 册封面已打印。').waitFor();
  expect(sidebar.sent('recordCover')).toMatchObject([{ volume: 2 }]);
  expect(await form.getByRole('button', { name: '封面已打印' }).count()).toBe(0);
  await form.locator('#month').selectOption('2026-10');
  await expect.poll(() => sidebar.sent('openVolumes').at(-1)).toEqual({ month: '2026-10' });
});
