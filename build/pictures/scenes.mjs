import { join } from 'node:path';

const at = (mailbox) => `${mailbox}@menchang.example`;
const PATIENCE_MS = 60_000;

/** The scenes of the guide, each a picture: who looks, what they choose from the menu, what is done there. */
const SCENES = [
  { name: 'menu', user: at('administrator'), path: ['管理'] },
  { name: 'people', user: at('administrator'), path: ['管理', '人员和角色…'], ready: 'button:has-text("添加一位")' },
  { name: 'self-check', user: at('administrator'), path: ['管理', '自检…'], ready: '.finding' },
  { name: 'import', user: at('administrator'), path: ['管理', '导入旧数据…'], act: pasteCustomers },
  { name: 'order-form', user: at('zhou.min'), path: ['新建订单'], act: typeOrder },
  { name: 'find-order', user: at('zhou.min'), path: ['查找订单'], act: findOrder },
  { name: 'work-list', user: at('zhou.min'), path: ['今日待办'], ready: 'button:has-text("去处理")' },
  { name: 'notice', user: at('zhou.min'), path: ['查找订单'], act: openNotice },
  { name: 'receipt', user: at('tang.yu'), path: ['收款'], act: chooseDebtor },
  {
    name: 'statistics',
    user: at('gao.yuan'),
    path: ['统计与月结'],
    ready: 'button:has-text("订单份数")',
    act: showStatistics,
  },
];

/** @returns {Promise<string[]>} the names of the pictures that were made */
export async function takePictures({ browser, url, folder }) {
  const made = [];
  for (const scene of SCENES) {
    const page = await openAs(browser, url, scene.user);
    const frame = await choose(page, scene.path);
    if (scene.ready) await frame.locator(scene.ready).first().waitFor({ timeout: PATIENCE_MS });
    if (scene.act) await scene.act({ page, frame, url });
    await page.screenshot({ path: join(folder, `${scene.name}.png`) });
    made.push(scene.name);
    await page.context().close();
  }
  return made;
}

async function openAs(browser, url, user) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'zh-CN' });
  await context.addInitScript((email) => {
    if (window === window.top) sessionStorage.setItem('jiedan.user', email);
  }, user);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('menuitem', { name: '接单', exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id.includes('INTERNAL_EDITOR'));
  return page;
}

/** Goes along the menu 接单. @returns the form that it opened: in a dialog or in the sidebar */
async function choose(page, path) {
  await page.getByRole('menuitem', { name: '接单', exact: true }).click();
  for (const item of path) await page.getByRole('menuitem', { name: item }).click();
  return page.frameLocator('aside.sidebar iframe, dialog iframe');
}

async function pasteCustomers({ page, frame }) {
  await frame
    .locator('#pasted')
    .fill(
      [
        '客户名称\t联系电话\t地址\t区域\t业务员',
        '无锡太湖家居\t13861234567\t无锡市湖滨路 8 号\t华东\t徐磊',
        '常州天宁装饰\t\t常州市延陵路 20 号\t华东\t宋洁',
        '南通江海门业\t13962345678\t南通市青年路 5 号\t华东\t邓辉',
      ].join('\n'),
    );
  await page.keyboard.press('Control+Enter');
  await frame.locator('#map-name').waitFor();
}

async function typeOrder({ page, frame }) {
  await frame.locator('main').waitFor();
  await frame.locator('.loading').waitFor({ state: 'detached' });
  await page.keyboard.insertText('宏');
  await frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

async function findOrder({ page, frame }) {
  await frame.locator('#query').fill('1101');
  await page.keyboard.press('Enter');
  await frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await frame.locator('article').waitFor();
}

/** The youngest order, which can still be changed. */
async function openNotice({ page, frame, url }) {
  const { spreadsheetId } = await (await fetch(`${url}/workbook`)).json();
  const range = encodeURIComponent("'2026-11 订单'!A:A");
  const { values } = await (await fetch(`${url}/v4/spreadsheets/${spreadsheetId}/values/${range}`)).json();
  await frame.locator('#query').fill(values.at(-1)[0]);
  await page.keyboard.press('Enter');
  await frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: '更改/撤单' }).click();
  await page.frameLocator('dialog iframe').getByRole('button', { name: '查看更改内容' }).waitFor();
}

async function chooseDebtor({ page, frame }) {
  await frame.locator('main').waitFor();
  await page.keyboard.insertText('宏');
  await frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: '登记收款' }).waitFor();
}

async function showStatistics({ page }) {
  await page.locator('span.univer-truncate').getByText('统计', { exact: true }).click();
  await page.locator('[class*=chart]').first().waitFor();
}
