import type { Browser, Page } from 'playwright-core';
import { owner as factoryOwner } from '../../../host/server/people';
import type { RunningHost } from '../server/running-host';

export const owner = factoryOwner.email;

/** A tab that the script knows nothing of: 20 rows of numbers and words under a frozen header, a locked column D. */
const whiteboard = [
  {
    addSheet: {
      properties: {
        sheetId: 77,
        title: '白板',
        index: 0,
        gridProperties: { rowCount: 300, columnCount: 8, frozenRowCount: 1 },
      },
    },
  },
  {
    addProtectedRange: {
      protectedRange: { range: { sheetId: 77, startColumnIndex: 3, endColumnIndex: 4 }, editors: { users: [owner] } },
    },
  },
  {
    updateCells: {
      start: { sheetId: 77 },
      fields: 'userEnteredValue',
      rows: [
        { values: ['序号', '名称', '备注', '锁'].map((stringValue) => ({ userEnteredValue: { stringValue } })) },
        ...Array.from({ length: 20 }, (_, index) => ({
          values: [
            { userEnteredValue: { numberValue: 20 - index } },
            { userEnteredValue: { stringValue: `第${index + 1}行` } },
          ],
        })),
      ],
    },
  },
];

/** The workbook by its REST interface, and the page by its grid. */
export async function addWhiteboard(host: RunningHost) {
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(host.url + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const { spreadsheetId } = await send('GET', '/workbook');
  const base = `/v4/spreadsheets/${spreadsheetId}`;
  const range = (cells: string) => `${base}/values/${encodeURIComponent(`'白板'!${cells}`)}`;
  const batchUpdate = (...requests: unknown[]) => send('POST', `${base}:batchUpdate`, { requests });
  await batchUpdate(...whiteboard);
  return {
    batchUpdate,
    read: async (cells: string) => (await send('GET', `${range(cells)}?valueRenderOption=FORMULA`)).values,
    write: (cells: string, values: unknown[][]) =>
      send('PUT', `${range(cells)}?valueInputOption=USER_ENTERED`, { values }),
    sheet: async () => {
      const { sheets } = await send('GET', `${base}?fields=sheets(properties,basicFilter)`);
      return (sheets as { properties: { sheetId: number; title: string }; basicFilter?: unknown }[]).find(
        ({ properties }) => properties.sheetId === 77,
      );
    },
    titles: async () => {
      const { sheets } = await send('GET', `${base}?fields=sheets.properties.title`);
      return (sheets as { properties: { title: string } }[]).map(({ properties }) => properties.title);
    },
  };
}

/** Opens the page as a person and shows the whiteboard. */
export async function openPage(browser: Browser, url: string, user: string = owner) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript((email) => {
    if (window === window.top) sessionStorage.setItem('jiedan.user', email);
  }, user);
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await page.goto(url);
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.getByText('白板', { exact: true }).click();
  return { page, errors, ...gridKeys(page), close: () => context.close() };
}

function gridKeys(page: Page) {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  const select = async (address: string) => {
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id.includes('INTERNAL_EDITOR'));
  };
  return {
    select,
    type: async (address: string, text: string) => {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    /** What the grid shows in a cell or block, by copying it. */
    shown: async (address: string) => {
      await select(address);
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.keyboard.press('Control+c');
      await page.waitForTimeout(250);
      return page.evaluate(() => navigator.clipboard.readText());
    },
    menu: async (...captions: string[]) => {
      for (const caption of captions) await page.getByRole('menuitem', { name: caption, exact: true }).click();
    },
  };
}
