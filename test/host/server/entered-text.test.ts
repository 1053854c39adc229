import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWindow } from '../../../host/server/page/cell-window';
import { enteredText } from '../../../host/server/page/entered-text';
import type { ExtendedValue } from '../../../host/sheets-api/google/cells';
import { workbook } from './workbook';

/** Editors show seconds and fifteen digits, no more. */
function expectSame(again: ExtendedValue | undefined, first: ExtendedValue | undefined) {
  const difference = Math.abs((again?.numberValue ?? 0) - (first?.numberValue ?? 0));
  expect(difference).toBeLessThan(1e-5);
  expect({ ...again, numberValue: 0 }).toEqual({ ...first, numberValue: 0 });
}

describe('what the editor opens a cell with', () => {
  it('is nothing of its own for plain text', () => {
    expect(enteredText({ userEnteredValue: { stringValue: '宋雪梅' } })).toBeUndefined();
  });

  it('is the formula as it was typed', () => {
    expect(enteredText({ userEnteredValue: { formulaValue: '=SUM(A1:A3)' } })).toBe('=SUM(A1:A3)');
  });

  it.each([
    ['DATE', 46083, '2026-03-02'],
    ['DATE_TIME', 46083.666_01, '2026-03-02 15:59:03'],
    ['TIME', 0.5, '12:00:00'],
    ['PERCENT', 0.29, '29%'],
    ['CURRENCY', 1234.5, '1234.5'],
    ['NUMBER', 1e3, '1000'],
  ] as const)('shows a %s as text that is read again', (type, numberValue, text) => {
    expect(enteredText({ userEnteredValue: { numberValue }, effectiveFormat: { numberFormat: { type } } })).toBe(text);
  });

  it('marks text that would be read as something else', () => {
    for (const stringValue of ['007', '=IMPORTDATA("x")', '1-2', '50%', 'TRUE', '2026-11-24', "'x", '+1']) {
      expect(enteredText({ userEnteredValue: { stringValue } })).toBe(`'${stringValue}`);
    }
  });

  it('gives the same cell when it is typed again', () => {
    const typed = fc.oneof(
      // Formulas open as they were typed, see above.
      fc.string({ maxLength: 12 }).filter((text) => !/^[=+]/.test(text)),
      fc.integer().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value.toFixed(3)),
      fc.constantFrom('12.5%', '¥12.50', '2026-03-02', '2026/3/2 15:59', '15:59', 'TRUE', "'007", '1e3', '3月2日'),
    );
    const { engine, spreadsheetId, type } = workbook();
    const cell = () =>
      readWindow(engine, spreadsheetId, { sheetId: 7, title: '订单' }, { startRow: 0, endRow: 1 }).rows[0]?.cells[0];
    fc.assert(
      fc.property(typed, (text) => {
        type("'订单'!A1", [['']]);
        type("'订单'!A1", [[text]]);
        const first = cell();
        type("'订单'!A1", [[first?.entered ?? first?.text ?? '']]);
        expectSame(cell()?.value, first?.value);
      }),
    );
  });
});
