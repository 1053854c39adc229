import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SentMail } from '../../../host/apps-script/contract';
import { launchChromium } from '../../sidebar/support/browser';
import { type RunningHost, runHost } from '../server/running-host';

const dataDir = mkdtempSync(join(tmpdir(), 'jiedan-frame-'));

const mail: SentMail = {
  ...{ id: 'm1', sentAt: '2026-03-02T08:00:00.000Z', from: 'administrator@menchang.example', fromName: '接单室' },
  ...{ to: ['zhou.min@menchang.example'], cc: [], bcc: [], replyTo: '', noReply: false, subject: '今日待办 3 件' },
  body: '一、二、三',
  htmlBody: '<h3>今日待办</h3><script>window.top.pwned = 1</script><img src="http://127.0.0.1:9/x.png">',
  ...{ attachments: [], inlineImages: {} },
};

let browser: Browser;
let host: RunningHost;

beforeAll(async () => {
  // A mail of an earlier run.
  mkdirSync(join(dataDir, 'script'), { recursive: true });
  writeFileSync(join(dataDir, 'script', 'mails.jsonl'), `${JSON.stringify(mail)}\n`);
  const flags = ['--test', '--empty', '--now', '2026-03-02T15:59:00+08:00'];
  [browser, host] = await Promise.all([launchChromium(), runHost(dataDir, ...flags)]);
  await hire(['zhou.min@menchang.example', '周敏', '接单员']);
});

/** Types a person into the tab that lists who works here. */
async function hire(row: string[]): Promise<void> {
  const { spreadsheetId } = (await (await fetch(`${host.url}/workbook`)).json()) as { spreadsheetId: string };
  const range = encodeURIComponent('人员!A1');
  const appended = await fetch(
    `${host.url}/v4/spreadsheets/${spreadsheetId}/values/${range}:append?valueInputOption=RAW`,
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values: [row] }) },
  );
  expect(appended.status).toBe(200);
}

afterAll(async () => {
  await browser?.close();
  await host?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function openPage() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(host.url);
  await page.getByRole('menuitem', { name: '接单', exact: true }).waitFor();
  // The grid takes the keyboard when it is drawn.
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.waitForFunction(() => document.activeElement?.id.includes('INTERNAL_EDITOR'));
  return page;
}

test('the menus are worked by keyboard alone', async () => {
  const page = await openPage();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('F10');
  expect(await focused()).toBe('文件');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('数字格式');
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toContain('自动');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('数字格式');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('格式');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('接单');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toContain('今日待办');
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toContain('新建订单');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: '新建订单' }).waitFor();
  await page.context().close();
});

test('a sidebar is 300 px wide, sealed off, and leads back to the menu by F10', async () => {
  const page = await openPage();
  await page.getByRole('menuitem', { name: '接单', exact: true }).click();
  await page.getByRole('menuitem', { name: '新建订单' }).click();
  const sidebar = page.locator('aside.sidebar');
  const frame = sidebar.locator('iframe');
  await frame.waitFor();
  expect((await sidebar.boundingBox())?.width).toBe(300);
  const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';
  expect(await frame.getAttribute('sandbox')).toBe(sandbox);
  expect(await page.locator('.warm-frame').getAttribute('sandbox')).toBe(sandbox);
  expect(await page.locator('.warm-frame').isVisible()).toBe(false);

  const inside = page.frames().find((each) => each.url().includes('/panel/'));
  const reach = await inside?.evaluate(async () => {
    const tried = async (act: () => unknown) => {
      try {
        await act();
        return 'reached';
      } catch {
        return 'refused';
      }
    };
    return {
      parent: await tried(() => window.parent.document.title),
      storage: await tried(() => sessionStorage.getItem('jiedan.user')),
      server: await tried(() => fetch('/workbook', { mode: 'no-cors' })),
      origin: window.origin,
    };
  });
  expect(reach).toEqual({ parent: 'refused', storage: 'refused', server: 'refused', origin: 'null' });

  await page.frameLocator('aside.sidebar iframe').locator('main input:visible').first().focus();
  await page.keyboard.press('F10');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
  await sidebar.getByRole('button', { name: '关闭' }).click();
  await sidebar.waitFor({ state: 'detached' });
  await page.context().close();
});

test('people take turns at the page, and one may be nobody', async () => {
  const page = await openPage();
  const user = page.locator('.user-switch');
  expect(await user.textContent()).toContain('管理员');
  await user.click();
  await page.getByRole('menuitemradio', { name: /周敏/ }).click();
  await expect.poll(() => user.textContent()).toContain('周敏');
  await page.reload();
  await expect.poll(() => user.textContent()).toContain('周敏');
  await user.click();
  await page.getByRole('menuitemradio', { name: /空白身份/ }).click();
  await expect.poll(() => user.textContent()).toContain('空白身份');
  await user.click();
  await page.getByRole('menuitem', { name: '其他邮箱…' }).click();
  await page.getByRole('textbox', { name: '用哪个邮箱地址打开？' }).fill('someone@menchang.example');
  await page.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => user.textContent()).toContain('someone@menchang.example');
  await page.context().close();
});

test('the clock stands in the workbook’s time, and moves forward in every page', async () => {
  const [page, other] = [await openPage(), await openPage()];
  const clock = page.locator('.clock');
  expect(await clock.textContent()).toContain('2026-03-02 周一 15:59');
  await clock.click();
  await page.getByRole('menuitem', { name: '一小时后' }).click();
  await expect.poll(() => other.locator('.clock').textContent()).toContain('16:59');
  await page.context().close();
  await other.context().close();
});

test('the mailbox shows what was sent; a mail’s HTML can do nothing', async () => {
  const page = await openPage();
  expect(await page.getByRole('link', { name: /邮箱/ }).textContent()).toContain('1');
  const blocked: string[] = [];
  page.on('requestfailed', (request) => blocked.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.goto(`${host.url}/mail`);
  await page.getByRole('heading', { name: '今日待办 3 件' }).waitFor();
  expect(await page.locator('article').textContent()).toContain('zhou.min@menchang.example');
  await page.frameLocator('article iframe').getByText('今日待办').waitFor();
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await expect.poll(() => blocked).toContain('http://127.0.0.1:9/x.png csp');
  await page.getByRole('tab', { name: '纯文本' }).click();
  await page.getByText('一、二、三').waitFor();
  await page.context().close();
});
