import { describe, expect, it } from 'vitest';
import { findSheet, readOutline } from '../../../host/server/page/outline';
import { owner, workbook } from './workbook';

const clerk = 'clerk@menchang.example';

describe('the outline of a workbook', () => {
  it('tells tabs, sizes, widths and frozen rows, but no cell', () => {
    const { engine, spreadsheetId } = workbook(
      {
        updateDimensionProperties: {
          range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
          properties: { pixelSize: 160 },
          fields: 'pixelSize',
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      {
        addSheet: {
          properties: { sheetId: 8, title: "客户's", hidden: true, tabColorStyle: { rgbColor: { red: 1 } } },
        },
      },
    );
    const outline = readOutline(engine, spreadsheetId, owner);
    expect(outline).toMatchObject({ title: '试验', timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
    expect(outline.sheets).toMatchObject([
      {
        sheetId: 7,
        title: '订单',
        rowCount: 300,
        columnCount: 6,
        frozenRowCount: 1,
        columns: [
          [2, 160, false],
          [4, 100, true],
        ],
      },
      { sheetId: 8, title: "客户's", hidden: true, tabColor: '#ff0000', columns: [] },
    ]);
  });

  it('tells each person the protections that hold them', () => {
    const { engine, spreadsheetId } = workbook(
      { addProtectedRange: { protectedRange: { range: { sheetId: 7 }, warningOnly: true, description: '小心' } } },
      {
        addProtectedRange: {
          protectedRange: {
            range: { sheetId: 7, startColumnIndex: 3, endColumnIndex: 4 },
            editors: { users: [owner] },
          },
        },
      },
    );
    const [ofOwner] = readOutline(engine, spreadsheetId, owner).sheets;
    const [ofClerk] = readOutline(engine, spreadsheetId, clerk).sheets;
    expect(ofOwner?.protections).toMatchObject([{ warningOnly: true, description: '小心', range: { sheetId: 7 } }]);
    expect(ofClerk?.protections).toMatchObject([{ warningOnly: true }, { warningOnly: false }]);
  });

  it('tells which rows a filter hides', () => {
    const filter = {
      range: { sheetId: 7, startRowIndex: 0, endRowIndex: 300 },
      filterSpecs: [{ columnIndex: 0, filterCriteria: { hiddenValues: ['防盗门', ''] } }],
    };
    const { engine, spreadsheetId, type } = workbook({ setBasicFilter: { filter } });
    type("'订单'!A1:A4", [['类别'], ['防盗门'], ['钢木门'], ['防盗门']]);
    const [sheet] = readOutline(engine, spreadsheetId, owner).sheets;
    expect(sheet?.filteredRows.slice(0, 4)).toEqual([1, 3, 4, 5]);
    expect(sheet?.filteredRows).not.toContain(2);
  });

  it('finds a sheet by its id', () => {
    const { engine, spreadsheetId } = workbook();
    expect(findSheet(engine, spreadsheetId, 7)).toEqual({ sheetId: 7, title: '订单', rowCount: 300 });
    expect(findSheet(engine, spreadsheetId, 9)).toBeUndefined();
  });

  it('is no use of the Sheets API', () => {
    const { engine, spreadsheetId } = workbook();
    engine.resetCounters();
    readOutline(engine, spreadsheetId, owner);
    expect(engine.counters()).toMatchObject({ reads: 0, cellsRead: 0 });
  });
});
