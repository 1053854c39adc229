import { describe, expect, it } from 'vitest';
import { firstScreenOf } from '../../../../host/browser/first-screen/first-screen';
import type { CellWindow, SheetOutline } from '../../../../host/server/page/protocol';

const sheet: SheetOutline = {
  sheetId: 1,
  title: '订单',
  hidden: false,
  rowCount: 5,
  columnCount: 4,
  frozenRowCount: 1,
  frozenColumnCount: 0,
  hideGridlines: false,
  tabColor: null,
  columns: [
    [0, 60, false],
    [1, 80, true],
  ],
  merges: [],
  protections: [],
  filter: null,
  filteredRows: [],
};

const windowOf = (rows: CellWindow['rows'], formats: CellWindow['formats'] = []): CellWindow => ({
  sheetId: 1,
  startRow: 0,
  endRow: 5,
  formats,
  validations: [],
  rows,
});

describe('the first screen', () => {
  it('lays columns and rows out in their sizes, without the hidden and the filtered ones', () => {
    const rows = [
      { row: 1, heightPx: 40, cells: [] },
      { row: 3, hidden: true, cells: [] },
    ];
    const screen = firstScreenOf({ ...sheet, filteredRows: [2] }, windowOf(rows));
    expect(screen.columns.map(({ label, startPx, sizePx }) => [label, startPx, sizePx])).toEqual([
      ['A', 0, 60],
      ['C', 60, 100],
      ['D', 160, 100],
    ]);
    expect(screen.rows.map(({ label, startPx, sizePx }) => [label, startPx, sizePx])).toEqual([
      ['1', 0, 21],
      ['2', 21, 40],
      ['5', 61, 21],
    ]);
  });

  it('shows what a cell shows, numbers at the right unless the format says otherwise', () => {
    const cells = [
      { column: 0, value: { stringValue: '客户' } },
      { column: 2, value: { numberValue: 7 } },
      { column: 3, value: { numberValue: 46_082 }, text: '2026-03-01', format: 0 },
    ];
    const { cells: shown } = firstScreenOf(sheet, windowOf([{ row: 0, cells }], [{ horizontalAlignment: 'CENTER' }]));
    expect(shown.map(({ text, align }) => [text, align])).toEqual([
      ['客户', 'left'],
      ['7', 'right'],
      ['2026-03-01', 'center'],
    ]);
  });

  it('spreads the first cell of a merged range over it, and paints cells without words only where they are coloured', () => {
    const red = { backgroundColorStyle: { rgbColor: { red: 1 } } };
    const white = { backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } };
    const merges = [{ sheetId: 1, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 }];
    const cells = [
      { column: 0, text: '统计' },
      { column: 3, format: 1 },
    ];
    const rows = [
      { row: 0, cells },
      { row: 3, cells: [{ column: 3, format: 0 }] },
    ];
    const { cells: shown } = firstScreenOf({ ...sheet, merges }, windowOf(rows, [red, white]));
    expect(shown.map(({ text, widthPx, heightPx, background }) => ({ text, widthPx, heightPx, background }))).toEqual([
      { text: '统计', widthPx: 160, heightPx: 42, background: undefined },
      { text: '', widthPx: 100, heightPx: 21, background: '#ff0000' },
    ]);
  });

  it('leaves out the cells of hidden rows and columns', () => {
    const rows = [
      { row: 0, cells: [{ column: 1, text: '看不见的列' }] },
      { row: 1, hidden: true, cells: [{ column: 0, text: '看不见的行' }] },
    ];
    expect(firstScreenOf(sheet, windowOf(rows)).cells).toEqual([]);
  });
});
