import { DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { gridRuleOf, ValidatedCells } from '../../../host/browser/grid/validation-rules';
import type { CellWindow } from '../../../host/server/page/protocol';

const list = {
  condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: '甲, 乙' }, { userEnteredValue: '丙' }] },
  strict: true,
};

const window = (startRow: number, endRow: number, columns: number[]): CellWindow => ({
  ...{ sheetId: 7, startRow, endRow, formats: [], validations: [list] },
  rows: Array.from({ length: endRow - startRow }, (_, index) => ({
    row: startRow + index,
    cells: columns.map((column) => ({ column, validation: 0 })),
  })),
});

describe('validation in the grid', () => {
  it('offers the options of a list, also those with a comma', () => {
    const rule = gridRuleOf(list, '请选');
    expect(rule).toMatchObject({
      type: DataValidationType.LIST,
      error: '请选',
      errorStyle: DataValidationErrorStyle.STOP,
    });
    expect(JSON.parse(rule?.formula1 ?? '')).toEqual(['甲, 乙', '丙']);
  });

  it('only warns where the rule is not strict', () => {
    expect(gridRuleOf({ ...list, strict: false }, '')?.errorStyle).toBe(DataValidationErrorStyle.WARNING);
  });

  it('checks numbers, ticks boxes, and leaves formulas to the server', () => {
    const between = { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '9' }] };
    expect(gridRuleOf({ condition: between }, '')).toMatchObject({
      type: DataValidationType.DECIMAL,
      formula1: '1',
      formula2: '9',
    });
    expect(gridRuleOf({ condition: { type: 'BOOLEAN' } }, '')).toMatchObject({ formula1: 'TRUE', formula2: 'FALSE' });
    expect(gridRuleOf({ condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1' }] } }, '')).toBeNull();
    expect(gridRuleOf({ condition: { type: 'NUMBER_LESS', values: [{ userEnteredValue: '=A1' }] } }, '')).toBeNull();
  });

  it('joins the cells of a rule over windows and columns', () => {
    const cells = new ValidatedCells();
    cells.take(window(0, 100, [2, 3]));
    const [change] = cells.take(window(100, 200, [2, 3]));
    expect(change?.ranges).toEqual([{ startRow: 0, endRow: 199, startColumn: 2, endColumn: 3 }]);
  });

  it('says nothing where a window brings nothing new', () => {
    const cells = new ValidatedCells();
    cells.take(window(0, 100, [2]));
    expect(cells.take(window(0, 100, [2]))).toEqual([]);
  });

  it('forgets rows, and only those', () => {
    const cells = new ValidatedCells();
    cells.take(window(0, 300, [2]));
    const [change] = cells.forget({ startRow: 100, endRow: 200 });
    expect(change?.ranges).toEqual([
      { startRow: 0, endRow: 99, startColumn: 2, endColumn: 2 },
      { startRow: 200, endRow: 299, startColumn: 2, endColumn: 2 },
    ]);
  });
});
