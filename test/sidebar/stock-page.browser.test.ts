import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ShownStock, ShownStockItem, ShownStockMoves } from '../../src/entry/stock/contract';
import { good } from './support/answers';
import { launchChromium } from './support/browser';
import { findUnlabelled } from './support/labels';
import { type OpenSidebar, openSidebar } from './support/sidebar-harness';
import { buildPages } from './support/sidebar-pages';

let browser: Browser;
let html: string;
let sidebar: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('Stock') ?? '')]);
});
afterEach(() => sidebar.close());
afterAll(() => browser.close());

const lock: ShownStockItem = {
  ...{ code: 'K01', name: '门锁', unit: '把', onHand: 14, reserved: 12, available: 2, reorderLevel: 5, missing: 3 },
  ...{ state: 'short', usageText: '实木门每樘 1', version: 7 },
  usage: { perPiece: { 'solid-wood': 1 }, onlyWithHardware: false, style: '' },
};
const hinge: ShownStockItem = {
  ...{ code: 'K02', name: '不锈钢合页', unit: '副', onHand: 340, reserved: 96, available: 244, reorderLevel: 100 },
  ...{ missing: 0, state: 'enough', usageText: '实木门每樘 3；只在要五金时', version: 3 },
  usage: { perPiece: { 'solid-wood': 3 }, onlyWithHardware: true, style: '' },
};
const stock: ShownStock = {
  ...{ isOn: true, mayKeep: true, items: [lock, hinge] },
  categories: [
    { id: 'steel-wood', name: '钢木门' },
    { id: 'solid-wood', name: '实木门' },
  ],
};
const moves: ShownStockMoves = {
  ...{ month: '2026-11', months: ['2026-11', '2026-10'] },
  moves: [
    {
      ...{ id: 'K01/7', at: '2026-11-24 09:12', kindName: '订单预留', onHand: '', reserved: '+3', shortNumber: '1103' },
      ...{ onHandAfter: 14, reservedAfter: 12, reason: '', byName: '陈静' },
    },
  ],
};

it('says how to switch stock on, and reads again where somebody did (N)', async () => {
  let isOn = false;
  sidebar = await openSidebar(browser, html, () =>
    good(isOn ? { ...stock, items: [] } : { ...stock, isOn, items: [] }),
  );
  const { form } = sidebar;
  await form.getByText('启用库存').waitFor();
  isOn = true;
  await form.getByRole('button', { name: '重新读取' }).press('Enter');
  await form.getByText('还没有库存品。').waitFor();
});

it('finds an item by pinyin, books what came by keyboard and shows what moved (N1)', async () => {
  let onHand = 14;
  const item = () => ({ ...lock, onHand, available: onHand - 12, version: onHand === 14 ? 7 : 8 });
  sidebar = await openSidebar(browser, html, (name) => {
    if (name === 'bookStock') onHand = 34;
    if (name === 'readStockMoves') return good(moves);
    if (name === 'bookStock') return good({ ...item(), kind: 'received', quantity: 20 });
    return good({ ...stock, items: [item(), hinge] });
  });
  const { form } = sidebar;
  await form.getByText('2 项，1 项低于再订货点').waitFor();
  const names = form.locator('.stock-name');
  expect(await names.allTextContents()).toEqual(['门锁', '不锈钢合页']);
  expect(await form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  expect(await form.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
  const search = form.getByRole('textbox', { name: '查找' });
  await search.fill('ms');
  await expect.poll(() => names.allTextContents()).toEqual(['门锁']);
  await search.press('Enter');
  await form.getByText('订单预留 1103').waitFor();
  await form.getByText('预留 +3 → 12').waitFor();
  await form.getByRole('button', { name: '到货入库' }).press('Enter');
  const quantity = form.getByRole('textbox', { name: '到货数量' });
  await quantity.fill('二十');
  await form.getByRole('button', { name: '保存' }).press('Enter');
  await form.getByText('请填整数。').waitFor();
  await quantity.fill('20');
  await form.getByRole('textbox', { name: '说明' }).fill('五金店 0412');
  expect(await form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  await form.getByRole('button', { name: '保存' }).press('Enter');
  await form.getByText('已入库：门锁 20 把，现有 34，可用 22。').waitFor();
  expect(sidebar.sent('bookStock')).toMatchObject([
    { code: 'K01', kind: 'received', quantity: 20, reason: '五金店 0412', version: 7 },
  ]);
  await form.getByRole('button', { name: '返回列表' }).press('Enter');
  await names.first().waitFor();
});

it('adds an item with what a door of each category takes of it (N1)', async () => {
  sidebar = await openSidebar(browser, html, (name) =>
    good(name === 'saveStockItem' ? { code: 'K03', name: '拉手' } : name === 'readStockMoves' ? moves : stock),
  );
  const { form } = sidebar;
  await form.getByRole('button', { name: '新增库存品' }).press('Enter');
  await form.getByRole('textbox', { name: '名称' }).fill('拉手');
  await form.getByRole('textbox', { name: '单位' }).fill('个');
  await form.getByRole('textbox', { name: '现有数量' }).fill('60');
  await form.getByRole('textbox', { name: '再订货点' }).fill('20');
  await form.getByRole('textbox', { name: '实木门' }).fill('2');
  await form.getByRole('checkbox', { name: '只在订单要五金时用' }).uncheck();
  expect(await form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  expect(await form.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
  await form.getByRole('button', { name: '保存' }).press('Enter');
  await expect
    .poll(() => sidebar.sent('saveStockItem'))
    .toMatchObject([
      {
        ...{ code: null, onHand: 60 },
        fields: {
          ...{ name: '拉手', unit: '个', reorderLevel: 20 },
          usage: { perPiece: { 'solid-wood': 2 }, onlyWithHardware: false, style: '' },
        },
      },
    ]);
});
