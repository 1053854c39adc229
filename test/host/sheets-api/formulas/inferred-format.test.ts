import { describe, expect, it } from 'vitest';
import { SheetsEngine } from '../../../../host/sheets-api/engine';
import { inferredFormat } from '../../../../host/sheets-api/formulas/inferred-format';
import type { NumberFormat } from '../../../../host/sheets-api/google/cells';

const DATE: NumberFormat = { type: 'DATE', pattern: 'yyyy-mm-dd' };
const MONEY: NumberFormat = { type: 'CURRENCY', pattern: '"¥"#,##0.00' };
const PERCENT: NumberFormat = { type: 'PERCENT', pattern: '0%' };

/** Column A holds dates, B money, C percentages; on the sheet 价目表 everything is money. */
function formatAt(sheetTitle: string | undefined, _row: number, column: number): NumberFormat | undefined {
  return sheetTitle === '价目表' ? MONEY : [DATE, MONEY, PERCENT][column];
}

describe('the format that a typed formula takes on', () => {
  it.each([
    ['=TODAY()', { type: 'DATE' }],
    ['=NOW()', { type: 'DATE_TIME' }],
    ['= TODAY() + 7', { type: 'DATE' }],
    ['=DATE(2026,11,24)-D1', { type: 'DATE' }],
    ['=A1', DATE],
    ['=A1+7', DATE],
    ['=MAX(A2:A9)', DATE],
    ['=SUM(B2:B9)', MONEY],
    ['=ROUND(B1*1.13, 2)', MONEY],
    ['=(B1-B2)*D1', MONEY],
    ['=-B1', MONEY],
    ["='价目表'!D5*3", MONEY],
    ['=B1*C1', MONEY],
    ['=C1', PERCENT],
  ])('of %s is that of what it keeps', (formula, expected) => {
    expect(inferredFormat(formula, formatAt)).toEqual(expected);
  });

  it.each([
    '=A1-A2',
    '=A1*2',
    '=B1/B2',
    '=COUNT(A1:A9)',
    '=A1>A2',
    '=B1&"元"',
    '=1+2',
    '=D1',
    '=YEAR(A1)',
    '=',
    '=)(,',
  ])('of %s is none', (formula) => {
    expect(inferredFormat(formula, formatAt)).toBeUndefined();
  });

  it('shows in the cell, unless the cell has a format of its own', () => {
    const engine = new SheetsEngine({ now: () => new Date('2026-11-24T08:00:00Z'), newId: () => 'book' });
    const caller = { user: null };
    engine.create({ properties: { locale: 'zh_CN' } }, caller);
    const write = (range: string, text: string) => {
      engine.valuesUpdate('book', range, { valueInputOption: 'USER_ENTERED' }, { values: [[text]] }, caller);
    };
    write('Sheet1!A1', '2026-11-20');
    write('Sheet1!B1', '=A1+7');
    write('Sheet1!C1', '5%');
    write('Sheet1!C1', '=TODAY()-A1');
    expect(engine.valuesGet('book', 'Sheet1', {}, caller).values).toEqual([['2026-11-20', '2026-11-27', '400%']]);
  });
});
