import { describe, expect, it } from 'vitest';
import { isDoneByServer, requestsFor } from '../../../host/browser/grid/structure-requests';

const selected = { sheetKey: '7', ranges: [{ startRow: 2, endRow: 4, startColumn: 1, endColumn: 1 }] };
const rows = { startRow: 2, endRow: 4, startColumn: 0, endColumn: 5 };
const columns = { startRow: 0, endRow: 99, startColumn: 2, endColumn: 3 };
const ask = (id: string, params: object) => requestsFor(id, { subUnitId: '7', ...params }, selected);

describe('what the server is asked to do first', () => {
  it.each([
    [
      'sheet.command.insert-row-by-range',
      { range: rows },
      {
        insertDimension: {
          range: { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 5 },
          inheritFromBefore: true,
        },
      },
    ],
    [
      'sheet.command.remove-col-by-range',
      { range: columns },
      { deleteDimension: { range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 2, endIndex: 4 } } },
    ],
    [
      'sheet.mutation.move-rows',
      { sourceRange: rows, targetRange: { ...rows, startRow: 9, endRow: 11 } },
      { moveDimension: { source: { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 5 }, destinationIndex: 9 } },
    ],
    [
      'sheet.mutation.set-row-hidden',
      { ranges: [rows] },
      {
        updateDimensionProperties: {
          range: { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 5 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    ],
    [
      'sheet.mutation.set-worksheet-name',
      { name: '新名' },
      { updateSheetProperties: { properties: { sheetId: 7, title: '新名' }, fields: 'title' } },
    ],
    ['sheet.mutation.remove-sheet', {}, { deleteSheet: { sheetId: 7 } }],
    ['sheet.command.copy-sheet', {}, { duplicateSheet: { sourceSheetId: 7 } }],
    [
      'sheet.mutation.add-worksheet-merge',
      { ranges: [rows] },
      {
        mergeCells: {
          range: { sheetId: 7, startRowIndex: 2, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 6 },
          mergeType: 'MERGE_ALL',
        },
      },
    ],
  ])('%s', (id, params, request) => {
    expect(isDoneByServer(id)).toBe(true);
    expect(ask(id, params)).toEqual([request]);
  });

  it('moves a tab to the place that the API counts before the tab has left its own', () => {
    const index = (fromOrder: number, toOrder: number) =>
      JSON.stringify(ask('sheet.mutation.set-worksheet-order', { fromOrder, toOrder }));
    expect(index(0, 2)).toContain('"index":3');
    expect(index(2, 0)).toContain('"index":0');
  });

  it('empties the selection where the command names no range', () => {
    expect(ask('sheet.command.clear-selection-content', {})).toEqual([
      {
        repeatCell: {
          range: { sheetId: 7, startRowIndex: 2, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 2 },
          cell: {},
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  it('gives each column its own width where they differ', () => {
    const requests = ask('sheet.mutation.set-worksheet-col-width', { ranges: [columns], colWidth: { 2: 50.4, 3: 80 } });
    expect(JSON.stringify(requests)).toMatch(/"pixelSize":50\b.*"pixelSize":80\b/);
    expect(ask('sheet.mutation.set-worksheet-col-width', { ranges: [columns], colWidth: 60 })).toHaveLength(1);
  });

  it('adds a sheet without one to start from', () => {
    expect(requestsFor('sheet.mutation.insert-sheet', { index: 3 }, selected)).toEqual([
      { addSheet: { properties: { index: 3 } } },
    ]);
  });

  it('asks nothing about a sheet that the server does not have', () => {
    expect(requestsFor('sheet.mutation.remove-sheet', { subUnitId: 'x1_b' }, selected)).toBeNull();
  });

  it('leaves other commands to the grid', () => {
    expect(isDoneByServer('sheet.mutation.set-range-values')).toBe(false);
  });
});
