import { beforeAll, expect, test } from 'vitest';
import { staff, threeDoors } from '../support/order-desk';
import type { DeskPage } from './support/desk-page';
import { stageForTests } from './support/stage';

const ITEMS = '2026-03 明细';
const ORDERS = '2026-03 订单';

const stage = stageForTests();

beforeAll(async () => {
  await stage.host.call(staff.clerk, 'registerOrder', threeDoors('hand-edit'));
});

test('what a clerk types into the grid by hand is judged: a good quantity counts, a bad one and a number are taken back', async () => {
  const desk = await stage.open(staff.clerk);
  await desk.showTab(ITEMS);
  await typeInto(desk, await addressOf(ITEMS, '数量'), '3');
  await expect.poll(() => cell(ORDERS, '数量')).toBe('6');
  expect(await cell(ORDERS, '金额')).toBe('¥10,800.00');

  await typeInto(desk, await addressOf(ITEMS, '数量'), '-2');
  await expect.poll(async () => (await stage.host.values('审计')).length).toBeGreaterThanOrEqual(4);
  await expect.poll(() => cell(ITEMS, '数量')).toBe('3');
  expect(await cell(ORDERS, '数量')).toBe('6');
  expect(await noteOf(ITEMS, '数量')).toMatch(/数量必须大于 0。（规则 A2）/);

  await typeInto(desk, await addressOf(ITEMS, '订单编号'), '2026-03-0099');
  await expect.poll(async () => (await stage.host.values('审计')).length).toBeGreaterThanOrEqual(5);
  await expect.poll(() => cell(ITEMS, '订单编号')).toBe('2026-03-0001');
  await desk.selectCell(await addressOf(ITEMS, '订单编号'));
  await expect.poll(() => desk.copiedCells()).toBe('2026-03-0001');
  await desk.close();
});

/** Types into a cell as a person does, and answers with yes that the tab is not meant to be typed into. */
async function typeInto(desk: DeskPage, address: string, text: string): Promise<void> {
  await desk.selectCell(address);
  await desk.gridReady();
  await desk.page.keyboard.type(text);
  await desk.page.keyboard.press('Enter');
  const question = desk.page.locator('dialog.question');
  await question.getByRole('button', { name: '确定' }).click();
  await question.waitFor({ state: 'detached' });
}

/** What is written at the cell of the first row. */
async function noteOf(tab: string, header: string): Promise<string | undefined> {
  const { spreadsheetId } = (await (await fetch(`${stage.host.url}/workbook`)).json()) as { spreadsheetId: string };
  const query = new URLSearchParams({
    ranges: `'${tab}'!${await addressOf(tab, header)}`,
    fields: 'sheets.data.rowData.values.note',
  });
  const answer = await fetch(`${stage.host.url}/v4/spreadsheets/${spreadsheetId}?${query}`);
  const { sheets } = (await answer.json()) as { sheets: { data: { rowData: { values: { note?: string }[] }[] }[] }[] };
  return sheets[0]?.data[0]?.rowData[0]?.values[0]?.note;
}

async function addressOf(tab: string, header: string): Promise<string> {
  const [titles = []] = await stage.host.values(tab);
  const column = titles.indexOf(header);
  if (column === -1) throw new Error(`${tab} has no column ${header}`);
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}2`;
}

/** The shown cell of the first row below the header. */
async function cell(tab: string, header: string): Promise<string | undefined> {
  const [titles = [], row = []] = await stage.host.values(tab);
  return row[titles.indexOf(header)];
}
