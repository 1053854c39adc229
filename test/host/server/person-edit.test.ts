import { describe, expect, it } from 'vitest';
import { personEdits, singleCell } from '../../../host/server/page/person-edit';
import type { EditStep } from '../../../host/server/page/protocol';

const typed = (values: string[][], at = { startRow: 4, startColumn: 1 }): EditStep => ({
  kind: 'values',
  sheetId: 7,
  ...at,
  values,
});
const asked = (...requests: Record<string, unknown>[]): EditStep => ({ kind: 'requests', requests });
const range = { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };

describe('what Apps Script is told of an edit', () => {
  it('names the cells that were typed into', () => {
    expect(
      personEdits([
        typed([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ]),
    ).toEqual([{ range: { sheetId: 7, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 1, endColumnIndex: 3 } }]);
  });

  it('is one edit around all blocks of a paste', () => {
    const [edit] = personEdits([typed([['a']]), typed([['b']], { startRow: 9, startColumn: 5 })]);
    expect(edit?.range).toEqual({
      sheetId: 7,
      startRowIndex: 4,
      endRowIndex: 10,
      startColumnIndex: 1,
      endColumnIndex: 6,
    });
  });

  it('counts emptying cells as an edit, and formatting as a change of format', () => {
    expect(personEdits([asked({ repeatCell: { range, cell: {}, fields: 'userEnteredValue' } })])).toEqual([{ range }]);
    const bold = { repeatCell: { range, cell: {}, fields: 'userEnteredFormat.textFormat.bold' } };
    expect(personEdits([asked(bold)])).toEqual([{ changeType: 'FORMAT' }]);
  });

  it.each([
    [{ insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }, 'INSERT_ROW'],
    [{ deleteDimension: { range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } }, 'REMOVE_COLUMN'],
    [{ addSheet: { properties: {} } }, 'INSERT_GRID'],
    [{ deleteSheet: { sheetId: 7 } }, 'REMOVE_GRID'],
    [{ sortRange: { range } }, 'OTHER'],
  ])('names the kind of %j', (request, changeType) => {
    expect(personEdits([asked(request)])).toEqual([{ changeType }]);
  });

  it('says each kind once', () => {
    const add = { addSheet: { properties: {} } };
    expect(personEdits([asked(add, add)])).toEqual([{ changeType: 'INSERT_GRID' }]);
  });

  it('knows a single cell, for which alone there are values', () => {
    expect(singleCell({ ...range, endRowIndex: 2, endColumnIndex: 1 })).not.toBeNull();
    expect(singleCell(range)).toBeNull();
    expect(singleCell(undefined)).toBeNull();
  });
});
