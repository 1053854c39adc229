import { cellsOf, runAs } from './browse.mjs';

const at = (mailbox) => `${mailbox}@menchang.example`;

const OLD_CUSTOMERS = [
  ['客户名称', '联系电话', '地址', '区域', '业务员'],
  ['无锡太湖家居', '13861234567', '无锡市湖滨路 8 号', '华东', '徐磊'],
  ['常州天宁装饰', '', '常州市延陵路 20 号', '华东', '宋洁'],
  ['南通江海门业', '13962345678', '南通市青年路 5 号', '华东', '邓辉'],
];
const OLD_TAB = '旧客户表';

const STOCK = [
  { name: '静音门锁', unit: '把', onHand: 46, reorderLevel: 60, perPiece: { 'solid-wood': 1, 'steel-wood': 1 } },
  { name: '不锈钢合页', unit: '副', onHand: 520, reorderLevel: 200, perPiece: { 'solid-wood': 3, 'steel-wood': 2 } },
  { name: '防盗链', unit: '条', onHand: 12, reorderLevel: 20, perPiece: { security: 1 } },
];

/**
 * The scenes of the guide, each a picture: who looks, what they choose from the menu, what is done there. `before` is done first, in
 * the workbook; a scene without a path stays in the grid.
 */
export const scenesIn = ({ menu, setup, volumes, life, receipt, workListPage }) => [
  { name: 'menu', user: at('administrator'), path: [menu.administration] },
  {
    name: 'people',
    user: at('administrator'),
    path: [menu.administration, menu.people],
    ready: `button:has-text("${setup.people.add}")`,
  },
  { name: 'self-check', user: at('administrator'), path: [menu.administration, menu.check], ready: '.finding' },
  { name: 'import', user: at('administrator'), path: [menu.administration, menu.import], act: pasteCustomers },
  {
    name: 'import-tab',
    user: at('administrator'),
    path: [menu.administration, menu.import],
    before: addOldTab,
    act: chooseOldTab,
  },
  { name: 'order-form', user: at('zhou.min'), path: [menu.newOrder], act: typeOrder },
  { name: 'find-order', user: at('zhou.min'), path: [menu.findOrder], act: findOrder },
  {
    name: 'work-list',
    user: at('zhou.min'),
    path: [menu.workList],
    ready: `button:has-text("${workListPage.settle}")`,
  },
  {
    name: 'notice',
    user: at('zhou.min'),
    path: [menu.findOrder],
    act: (stage) => openNotice(stage, life),
  },
  { name: 'receipt', user: at('tang.yu'), path: [menu.receipt], act: (stage) => chooseDebtor(stage, receipt.save) },
  { name: 'volumes', user: at('zhou.min'), path: [menu.volumes], ready: `button:has-text("${volumes.print}")` },
  {
    name: 'statistics',
    user: at('gao.yuan'),
    path: [menu.statistics],
    ready: 'button.figure',
    viewport: { width: 1760, height: 980 },
    act: showStatistics,
  },
  { name: 'stock', user: at('zhou.min'), path: [menu.stock], before: keepStock, ready: '.stock-line' },
  { name: 'month-report', user: at('gao.yuan'), path: [menu.statistics], ready: 'button.figure', act: openReport },
];

async function pasteCustomers({ page, frame }) {
  await frame.locator('#pasted').fill(OLD_CUSTOMERS.map((row) => row.join('\t')).join('\n'));
  await page.keyboard.press('Control+Enter');
  await frame.locator('#map-name').waitFor();
}

async function addOldTab({ url }) {
  const cells = cellsOf(url);
  await cells.change({ addSheet: { properties: { title: OLD_TAB } } });
  await cells.write(`'${OLD_TAB}'!A1`, OLD_CUSTOMERS);
}

async function chooseOldTab({ frame }) {
  await frame.locator('#source').selectOption(OLD_TAB);
}

async function typeOrder({ page, frame }) {
  await frame.locator('main').waitFor();
  await frame.locator('.loading').waitFor({ state: 'detached' });
  await page.keyboard.insertText('宏');
  await frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

async function findOrder({ page, frame }) {
  await openOrder({ page, frame }, '1101');
}

/** The youngest order, which can still be changed. */
async function openNotice({ page, frame, url }, { notices, noticeForm }) {
  const { values } = await cellsOf(url).read("'2026-11 订单'!A:A");
  await openOrder({ page, frame }, values.at(-1)[0]);
  await frame.getByRole('button', { name: notices.draft }).click();
  await page.frameLocator('dialog iframe').getByRole('button', { name: noticeForm.preview }).waitFor();
}

async function openOrder({ page, frame }, number) {
  await frame.locator('#query').fill(number);
  await page.keyboard.press('Enter');
  await frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await frame.locator('article').waitFor();
}

async function chooseDebtor({ page, frame }, save) {
  await frame.locator('main').waitFor();
  await page.keyboard.insertText('宏');
  await frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: save }).waitFor();
  await frame.locator('.loading').waitFor({ state: 'detached' });
  // The amount has the focus; it spreads itself over what is due first.
  await page.keyboard.insertText('20000');
}

async function showStatistics({ page }) {
  await page.locator('span.univer-truncate').getByText('统计', { exact: true }).click();
  await page.locator('[class*=chart]').first().waitFor();
}

async function openReport({ page, frame }) {
  await frame.locator('#report').click();
  await page.frameLocator('dialog iframe').locator('.sheet, section').first().waitFor();
}

/** Switches stock on, as a manager does in the settings, and keeps three items. */
async function keepStock({ url }) {
  const cells = cellsOf(url);
  const { values } = await cells.read("'设置'!A:A");
  await cells.write(`'设置'!B${values.findIndex(([name]) => name === '启用库存') + 1}`, [['是']]);
  for (const [number, item] of STOCK.entries()) {
    const { onHand, perPiece, ...named } = item;
    const fields = { ...named, usage: { perPiece, onlyWithHardware: true, style: '' } };
    await runAs(url, at('zhou.min'), 'saveStockItem', {
      requestKey: `picture-stock-${number}`,
      code: null,
      fields,
      onHand,
    });
  }
}
