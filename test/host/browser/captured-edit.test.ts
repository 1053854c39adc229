import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsOfCellChange } from '../../../host/browser/grid/captured-edit';
import type { EditStep } from '../../../host/server/page/protocol';

const options = { valuesOnly: false, restores: false, styleById: () => null };
const steps = (matrix: Record<number, Record<number, Nullable<ICellData>>>, change: Partial<typeof options> = {}) =>
  stepsOfCellChange(7, matrix, { ...options, ...change });

const at = (startRow: number, startColumn: number, values: unknown[][]) => ({
  kind: 'values',
  sheetId: 7,
  startRow,
  startColumn,
  values,
});

describe('what is sent of a change of cells', () => {
  it.each([
    ['a number as it was typed', { v: '007' }, '007'],
    ['text that was forced to be text', { v: '007', t: CellValueType.FORCE_STRING }, "'007"],
    ['a formula', { f: '=A1+1', v: null }, '=A1+1'],
    ['a check box', { v: 1, t: CellValueType.BOOLEAN }, true],
    ['an emptied cell', { v: '', f: null, p: null }, ''],
    ['a cell that is gone', null, ''],
    ['text of several lines', { v: null, p: { body: { dataStream: '一\r二\r\n' } } as never }, '一\n二'],
  ])('is %s', (_what, cell, value) => {
    expect(steps({ 3: { 1: cell } }, { valuesOnly: true })).toEqual([at(3, 1, [[value]])]);
  });

  it('is nothing where only the look of a cell was touched', () => {
    expect(steps({ 3: { 1: { s: { bl: 1 } } } }, { valuesOnly: true })).toEqual([]);
  });

  it('is one request for each format, over joined cells', () => {
    const bold = { s: { bl: 1 } };
    expect(steps({ 3: { 1: bold, 2: bold }, 4: { 1: bold, 2: bold } })).toEqual([
      {
        kind: 'requests',
        requests: [
          {
            repeatCell: {
              range: { sheetId: 7, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 3 },
              cell: { userEnteredFormat: { textFormat: { bold: true } } },
              fields: 'userEnteredFormat.textFormat.bold',
            },
          },
        ],
      },
    ]);
  });

  it('takes styles that a cell names by their id', () => {
    const [step] = steps({ 0: { 0: { s: 'x1' } } }, { styleById: () => ({ it: 1 }) } as never);
    expect(JSON.stringify(step)).toContain('"italic":true');
  });

  it('resets the format of a cell that is gone', () => {
    expect(steps({ 0: { 0: null } })[1]).toMatchObject({
      requests: [{ repeatCell: { cell: { userEnteredFormat: {} }, fields: 'userEnteredFormat' } }],
    });
  });

  it('brings back what was entered, not what was shown, when an edit is undone', () => {
    const cell = { v: 3, t: CellValueType.NUMBER, custom: { server: { value: 3, text: '3', entered: '=1+2' } } };
    expect(steps({ 0: { 0: cell } }, { restores: true, valuesOnly: true })).toEqual([at(0, 0, [['=1+2']])]);
    expect(steps({ 0: { 0: cell } }, { valuesOnly: true })).toEqual([at(0, 0, [[3]])]);
  });

  it('names every changed cell once and no other, however they lie', () => {
    const place = fc.tuple(fc.nat(8), fc.nat(8));
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: String, maxLength: 40 }), (places) => {
        const matrix: Record<number, Record<number, ICellData>> = {};
        for (const [row, column] of places) matrix[row] = { ...matrix[row], [column]: { v: `${row}:${column}` } };
        const written = steps(matrix).flatMap((step: EditStep) => {
          if (step.kind !== 'values') return [];
          return step.values.flatMap((row, down) =>
            row.map((value, right) => [value, `${step.startRow + down}:${step.startColumn + right}`]),
          );
        });
        expect(written.every(([value, where]) => value === where)).toBe(true);
        expect(written.map(([, where]) => where).sort()).toEqual(places.map(([r, c]) => `${r}:${c}`).sort());
      }),
    );
  });
});
