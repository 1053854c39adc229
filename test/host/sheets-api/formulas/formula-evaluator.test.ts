import { describe, expect, it } from 'vitest';
import { CellError, FormulaCell } from '../../../../host/sheets-api/model/cell-content';
import { FormulaWorkbook } from './formula-workbook';

function evaluate(formula: string, cells: Record<string, string | number | boolean> = {}): unknown {
  const book = new FormulaWorkbook('S');
  const named = Object.entries(cells).map(([address, content]) => [`S!${address}`, content]);
  book.write({ ...Object.fromEntries(named), 'S!J9': formula });
  return book.read('S!J9');
}

describe('what formulas give', () => {
  it.each([
    ['=1+2*3', 7],
    ['=1/3', 1 / 3],
    ['=0.1+0.2', 0.1 + 0.2],
    ['=1e300/3', 1e300 / 3],
    ['=-2/3', -2 / 3],
    ['="钢"&"木门"', '钢木门'],
    ['=""', ''],
    ['=1=1', true],
    ['=IF(2>1;"是";"否")', '是'],
    ['=LEN("订单")', 2],
    ['=LET(数量,3,数量*2)', 6],
    ['=DATE(2026,11,24)', 46350],
    ['=TEXT(46350,"yyyy-mm-dd")', '2026-11-24'],
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=IFERROR(1/0,"x")', 'x'],
    ['=Nirgends!A1', '#REF!'],
    ['=SUM(#REF!)', '#REF!'],
    ['=J9', '#REF!'],
    ['=SUM(', '#ERROR!'],
  ])('%s is %s', (formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });

  it('reads cells of every kind as they are', () => {
    const cells = { A1: 5, A2: '007', A3: true, A4: "'quoted", A5: '=text'.slice(1), A6: 0.1 };
    expect(evaluate('=A1*2', cells)).toBe(10);
    expect(evaluate('=A2', cells)).toBe('007');
    expect(evaluate('=ISTEXT(A2)', cells)).toBe(true);
    expect(evaluate('=A3', cells)).toBe(true);
    expect(evaluate('=A4', cells)).toBe("'quoted");
    expect(evaluate('=SUM(A1:A6)', cells)).toBe(5.1);
  });

  it('is empty for a reference to an empty cell, as in Sheets', () => {
    expect(evaluate('=A1')).toBeUndefined();
    expect(evaluate('=A1+1')).toBe(1);
  });

  it('ends open ranges where the sheet ends', () => {
    const cells = { A1: 1, A2: 2, A1000: 4, B2: 8 };
    expect(evaluate('=SUM(A2:A)', cells)).toBe(6);
    expect(evaluate('=SUM(A:A)', cells)).toBe(7);
    expect(evaluate('=SUM(2:2)', cells)).toBe(10);
    expect(evaluate('=SUM(A2:2)', cells)).toBe(10);
    expect(evaluate('=ROWS(A:A)', cells)).toBe(1000);
  });

  it('shows #NAME? for a function nobody knows, and keeps its text', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': '=QUERY(B1:C9,"select B")', 'S!A2': '=INDIRECT("B1")', 'S!A3': '=IFERROR(FOO(1),2)' });
    expect([book.read('S!A1'), book.read('S!A2'), book.read('S!A3')]).toEqual(['#NAME?', '#NAME?', 2]);
    const cell = book.sheet('S').cells.content(0, 0) as FormulaCell;
    expect(cell.formula).toBe('=QUERY(B1:C9,"select B")');
    expect((cell.result as CellError).message).toBe("Unknown function: 'QUERY'.");
  });

  it('refuses results that would fill more than one cell', () => {
    expect(evaluate('=UNIQUE(A1:A3)', { A1: 1, A2: 2, A3: 3 })).toBe('#ERROR!');
    expect(evaluate('=SUM(UNIQUE(A1:A3))', { A1: 1, A2: 1, A3: 3 })).toBe(4);
  });

  it('takes the time from the host, in the time zone of the workbook', () => {
    expect(evaluate('=NOW()')).toBe(46350.5);
    expect(evaluate('=TODAY()+1')).toBe(46351);
  });

  it('knows named ranges', () => {
    const book = new FormulaWorkbook('S');
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };
    book.model.update({ namedRanges: [{ namedRangeId: 'x', name: '金额', range }] });
    book.write({ 'S!A1': 3, 'S!A2': 4, 'S!C1': '=SUM(金额)', 'S!C2': '=SUM(其他)' });
    expect([book.read('S!C1'), book.read('S!C2')]).toEqual([7, '#NAME?']);
  });
});

describe('a recalculation', () => {
  it('follows what formulas read, through other formulas and sheets', () => {
    const book = new FormulaWorkbook('2026-11 订单', '统计');
    book.write({
      '2026-11 订单!B2': 10,
      '2026-11 订单!B3': 20,
      '统计!A1': "=SUM('2026-11 订单'!B2:B)",
      '统计!A2': '=A1*2',
    });
    expect(book.read('统计!A2')).toBe(60);
    book.write({ '2026-11 订单!B4': 5 });
    expect([book.read('统计!A1'), book.read('统计!A2')]).toEqual([35, 70]);
    book.write({ '2026-11 订单!B2': undefined });
    expect(book.read('统计!A2')).toBe(50);
  });

  it('gives only what is new', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': 1, 'S!B1': '=A1+1', 'S!B2': '=A2+1' });
    expect(book.recalculated).toBe(2);
    book.write({ 'S!A2': 7 });
    expect(book.recalculated).toBe(1);
    book.write({ 'S!Z9': 'nobody reads this' });
    expect(book.recalculated).toBe(0);
  });

  it('sees a formula replaced by a value, and a value by a formula', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': '=1+1', 'S!B1': '=A1*10' });
    book.write({ 'S!A1': 5 });
    expect(book.read('S!B1')).toBe(50);
    book.write({ 'S!A1': '=3+3' });
    expect(book.read('S!B1')).toBe(60);
    book.write({ 'S!B1': undefined });
    expect(book.read('S!B1')).toBeUndefined();
  });

  it('forgets what a mutation that was taken back had told it', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': 1, 'S!B9': '=SUM(A1:A5)' });
    book.write({ 'S!A1': 100, 'S!A5': 1000 }, 'rollback');
    expect(book.read('S!B9')).toBe(1);
    book.write({ 'S!A2': 2 });
    expect(book.read('S!B9')).toBe(3);
  });

  it('sees several changes of one row within one mutation', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': 1, 'S!B1': '=A1' });
    book.sheet('S').cells.setContent(0, 0, 2);
    book.recalculate();
    book.sheet('S').cells.setContent(0, 0, 3);
    book.recalculate();
    expect(book.read('S!B1')).toBe(3);
    book.sheet('S').cells.setContent(0, 0, 4);
    book.model.undo.commit();
    book.recalculate();
    expect(book.read('S!B1')).toBe(4);
  });

  it('follows rows that are inserted and deleted', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': 1, 'S!A2': 2, 'S!A3': '=SUM(A1:A2)', 'S!C1': '=SUM(A:A)' });
    expect(book.read('S!C1')).toBe(6);
    book.sheet('S').cells.deleteRows(1, 1);
    book.sheet('S').cells.setContent(1, 0, new FormulaCell('=SUM(A1:A1)', 3));
    book.recalculate();
    expect([book.read('S!A2'), book.read('S!C1')]).toEqual([1, 2]);
  });

  it('goes on when sheets come, go and change their size', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': '=新!A1', 'S!A2': '=ROWS(B:B)' });
    expect([book.read('S!A1'), book.read('S!A2')]).toEqual(['#REF!', 1000]);
    book.addSheet(7, '新');
    const sheet = book.sheet('S');
    sheet.update({ properties: { ...sheet.state.properties, gridProperties: { rowCount: 1500, columnCount: 26 } } });
    book.write({ '新!A1': 9 });
    expect([book.read('S!A1'), book.read('S!A2')]).toEqual([9, 1500]);
  });

  it('reads the rows by which an open range grew', () => {
    const book = new FormulaWorkbook('S');
    const sheet = book.sheet('S');
    book.write({ 'S!A1': 1, 'S!A2': '=SUM(B2:B)', 'S!A3': '=SUM(B5:B9)', 'S!B7': 1 });
    for (const rowCount of [1001, 1200]) {
      sheet.update({ properties: { ...sheet.state.properties, gridProperties: { rowCount, columnCount: 26 } } });
      book.write({ [`S!B${rowCount}`]: 10 });
    }
    expect([book.read('S!A2'), book.read('S!A3')]).toEqual([21, 1]);
    book.write({ 'S!B1100': 100, 'S!B1001': undefined });
    expect(book.read('S!A2')).toBe(111);
  });

  it('moves with the clock', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': '=TODAY()', 'S!A2': '=A1-46350' });
    book.now = new Date('2026-11-25T04:00:00Z');
    book.write({ 'S!Z1': 1 });
    expect([book.read('S!A1'), book.read('S!A2')]).toEqual([46351, 1]);
  });

  it('says of a ring that it is one', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': '=B1', 'S!B1': '=A1+1' });
    const cell = book.sheet('S').cells.content(0, 1) as FormulaCell;
    expect((cell.result as CellError).message).toMatch(/Circular dependency/);
  });

  it('reads errors that cells hold', () => {
    const book = new FormulaWorkbook('S');
    book.write({ 'S!A1': new CellError('N_A', ''), 'S!B1': '=A1+1', 'S!B2': '=ISNA(A1)' });
    expect([book.read('S!B1'), book.read('S!B2')]).toEqual(['#N/A', true]);
  });
});
