import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { whiteboardForTests } from './whiteboard-stage';

const stage = whiteboardForTests();
const clerk = 'zhou.min@menchang.example';

test('an .xlsx file takes the workbook’s place once the person has said yes, on every open page', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('旧订单').addRows([
    ['单号', '客户'],
    ['301', '宏达'],
  ]);
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  const [{ page: tab, menu }, { page: other }] = [await stage.page(), await stage.page(clerk)];
  const choosing = tab.waitForEvent('filechooser');
  await menu('文件', '导入 Excel 文件（.xlsx）…');
  const chooser = await choosing;
  await chooser.setFiles({ name: '旧表.xlsx', mimeType: 'application/octet-stream', buffer });
  const box = tab.getByRole('dialog');
  await box.getByText('用“旧表.xlsx”替换整个工作簿？').waitFor();
  expect(await stage.board.titles()).toContain('白板');
  await box.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => stage.board.titles()).toEqual(['旧订单']);
  for (const each of [tab, other]) await each.getByRole('tab', { name: '旧订单' }).waitFor();
});
