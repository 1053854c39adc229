import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { importXlsx } from '../../../../host/sheets-api/xlsx/import-xlsx';

it('reads a file of another program that says nothing of how its tabs are looked at', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('旧订单').addRow(['单号', '客户']);
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  const { sheets } = await importXlsx(bytes, { title: '旧表', locale: 'zh_CN', timeZone: 'Asia/Shanghai' });
  expect(sheets?.map(({ properties }) => properties?.title)).toEqual(['旧订单']);
  const [row] = sheets?.[0]?.data?.[0]?.rowData ?? [];
  expect(row?.values?.map(({ userEnteredValue }) => userEnteredValue?.stringValue).slice(0, 2)).toEqual([
    '单号',
    '客户',
  ]);
});
