import { describe, expect, it } from 'vitest';
import type { EditStep } from '../../../host/server/page/protocol';
import { applyEdit } from '../../../host/server/page/workbook-editor';
import { owner, workbook } from './workbook';

const typed = (values: (string | null)[][], startRow = 1, startColumn = 0): EditStep => ({
  ...{ kind: 'values', sheetId: 7, startRow, startColumn, values },
});
const locked = {
  addProtectedRange: {
    protectedRange: { range: { sheetId: 7, startColumnIndex: 3, endColumnIndex: 4 }, editors: { users: [owner] } },
  },
};

describe('an edit in the grid', () => {
  it('is written as if it were typed', () => {
    const { engine, spreadsheetId, read } = workbook();
    applyEdit(engine, spreadsheetId, [typed([['007', "'007", '=1+2']])], owner);
    expect(read("'订单'!A2:C2")).toEqual([[7, '007', '=1+2']]);
  });

  it('leaves cells alone that a block only spans', () => {
    const { engine, spreadsheetId, type, read } = workbook();
    type("'订单'!A2:C2", [['a', 'b', 'c']]);
    applyEdit(engine, spreadsheetId, [typed([['x', null, '']])], owner);
    expect(read("'订单'!A2:C2")).toEqual([['x', 'b']]);
  });

  it('tells a single cell’s value before and after', () => {
    const { engine, spreadsheetId, type } = workbook();
    type("'订单'!A2", [['旧']]);
    const [edit] = applyEdit(engine, spreadsheetId, [typed([['5']])], owner);
    expect(edit).toMatchObject({ value: '5', oldValue: '旧', range: { sheetId: 7, startRowIndex: 1 } });
    const [cleared] = applyEdit(engine, spreadsheetId, [typed([['']])], owner);
    expect(cleared).toMatchObject({ oldValue: '5' });
    expect(cleared).not.toHaveProperty('value');
  });

  it('tells no values of a block', () => {
    const { engine, spreadsheetId } = workbook();
    const [edit] = applyEdit(engine, spreadsheetId, [typed([['1', '2']])], owner);
    expect(edit).not.toHaveProperty('value');
    expect(edit).not.toHaveProperty('oldValue');
  });

  it.each([
    ['someone else', 'clerk@menchang.example'],
    ['the blank identity', null],
  ])('is refused for %s where a range is protected', (_who, user) => {
    const { engine, spreadsheetId, read } = workbook(locked);
    expect(() => applyEdit(engine, spreadsheetId, [typed([['x']], 1, 3)], user)).toThrow();
    expect(read("'订单'!D2")).toBeUndefined();
  });

  it('is done for those who may edit the range', () => {
    const { engine, spreadsheetId, read } = workbook(locked);
    applyEdit(engine, spreadsheetId, [typed([['x']], 1, 3)], owner);
    expect(read("'订单'!D2")).toEqual([['x']]);
  });

  it('does requests in the same way', () => {
    const { engine, spreadsheetId, type, read } = workbook();
    type("'订单'!A2:A3", [['2'], ['1']]);
    const sortRange = {
      range: { sheetId: 7, startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }],
    };
    applyEdit(engine, spreadsheetId, [{ kind: 'requests', requests: [{ sortRange }] }], owner);
    expect(read("'订单'!A2:A3")).toEqual([[1], [2]]);
  });
});
