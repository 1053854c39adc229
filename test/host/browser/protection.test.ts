import { describe, expect, it } from 'vitest';
import { protectionsHit } from '../../../host/browser/grid/protection';
import { touchedRanges } from '../../../host/browser/grid/touched-ranges';
import type { Protection, WorkbookOutline } from '../../../host/server/page/protocol';

const whole: Protection = {
  range: { sheetId: 7 },
  warningOnly: true,
  description: '订单',
  unprotected: [{ sheetId: 7, startColumnIndex: 5 }],
};
const workbook = { sheets: [{ protections: [whole] }] } as unknown as WorkbookOutline;
const cell = (sheetId: number, row: number, column: number) => ({
  ...{ sheetId, startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 },
});

describe('protections that an edit meets', () => {
  it('are those of its cells', () => {
    expect(protectionsHit(workbook, [cell(7, 3, 1)])).toEqual([whole]);
    expect(protectionsHit(workbook, [cell(8, 3, 1)])).toEqual([]);
  });

  it('leave out the parts that anyone may edit, but not what only touches them', () => {
    expect(protectionsHit(workbook, [cell(7, 3, 6)])).toEqual([]);
    expect(protectionsHit(workbook, [{ ...cell(7, 3, 4), endColumnIndex: 6 }])).toEqual([whole]);
  });

  it('are found in typed values, in requests and in moved rows', () => {
    expect(touchedRanges([{ kind: 'values', sheetId: 7, startRow: 1, startColumn: 2, values: [['a', 'b']] }])).toEqual([
      { sheetId: 7, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 4 },
    ]);
    const requests = [
      { repeatCell: { range: cell(7, 1, 1), fields: 'note' } },
      { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 3, endIndex: 5 } } },
    ];
    expect(touchedRanges([{ kind: 'requests', requests }])).toEqual([
      cell(7, 1, 1),
      { sheetId: 7, startRowIndex: 3, endRowIndex: 5 },
    ]);
  });
});
