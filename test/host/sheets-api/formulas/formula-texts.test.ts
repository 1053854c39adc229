import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StructuralChange } from '../../../../host/sheets-api/formula-port';
import { copiedFormula } from '../../../../host/sheets-api/formulas/copied-formula';
import { joinTokens, tokenize } from '../../../../host/sheets-api/formulas/formula-tokens';
import { restructuredFormula } from '../../../../host/sheets-api/formulas/restructured-formula';

function pieces(formula: string): string[] {
  return tokenize(formula)
    .filter((token) => token.kind !== 'other')
    .map((token) => `${token.kind} ${token.text}`);
}

describe('taking a formula apart', () => {
  it('tells references from functions, names and text', () => {
    expect(pieces('=SUM(A1:B2, $C$3)+LOG10(D4)&"A1"')).toEqual([
      'function SUM',
      'reference A1:B2',
      'reference $C$3',
      'function LOG10',
      'reference D4',
    ]);
    expect(pieces('=IF(是否,TRUE,A1B)')).toEqual(['function IF', 'name 是否', 'name TRUE', 'name A1B']);
  });

  it('knows open ranges, whole rows and columns, and sheets with any title', () => {
    expect(pieces("=A2:A+B:$C+2:$3+C5:7+'2026-11 订单'!A1+统计!B2+'it''s'!C:C")).toEqual([
      'reference A2:A',
      'reference B:$C',
      'reference 2:$3',
      'reference C5:7',
      "reference '2026-11 订单'!A1",
      'reference 统计!B2',
      "reference 'it''s'!C:C",
    ]);
  });

  it('loses no character of whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => joinTokens(tokenize(`=${text}`)) === `=${text}`));
  });
});

describe('a copied formula', () => {
  it('moves its relative references along and keeps the fixed ones', () => {
    expect(copiedFormula('=A1+$A1+A$1+$A$1', 2, 3)).toBe('=D3+$A3+D$1+$A$1');
    expect(copiedFormula("=SUM('订单'!A2:A)*2", 1, 1)).toBe("=SUM('订单'!B3:B)*2");
    expect(copiedFormula('="A1"&A1', 1, 0)).toBe('="A1"&A2');
  });

  it('loses references that would leave the sheet', () => {
    expect(copiedFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
    expect(copiedFormula('=SUM(A1:B2)', 0, -1)).toBe('=SUM(#REF!)');
  });

  it('comes back when it is copied back', () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 5000 }));
    fc.assert(
      fc.property(cell, fc.nat(50), fc.nat(50), ([column, row], rows, columns) => {
        const letters = joinTokens([{ text: copiedFormula('=A1', row, column) }]);
        expect(copiedFormula(copiedFormula(letters, rows, columns), -rows, -columns)).toBe(letters);
      }),
    );
  });
});

describe('a formula after the sheet changed', () => {
  const rows = { sheetTitle: '订单', dimension: 'ROWS' } as const;
  const insert = (start: number, count: number): StructuralChange => ({ ...rows, kind: 'inserted', start, count });
  const remove = (start: number, count: number): StructuralChange => ({ ...rows, kind: 'deleted', start, count });
  const move = (start: number, count: number, destination: number): StructuralChange => {
    return { ...rows, kind: 'moved', start, count, destination };
  };

  it.each([
    ['=A5', insert(4, 2), '=A7'],
    ['=A4', insert(4, 2), '=A4'],
    ['=$A$5', insert(0, 1), '=$A$6'],
    ['=SUM(A2:A5)', insert(3, 2), '=SUM(A2:A7)'],
    ['=SUM(A2:A5)', insert(5, 2), '=SUM(A2:A5)'],
    ['=SUM(A2:A)', insert(0, 1), '=SUM(A3:A)'],
    ['=SUM(A:A)', insert(0, 1), '=SUM(A:A)'],
    ['=A5', remove(4, 1), '=#REF!'],
    ['=A5', remove(0, 2), '=A3'],
    ['=SUM(A2:A5)', remove(2, 2), '=SUM(A2:A3)'],
    ['=SUM(A2:A5)', remove(0, 2), '=SUM(A1:A3)'],
    ['=SUM(A2:A5)', remove(3, 9), '=SUM(A2:A3)'],
    ['=SUM(A2:A5)', remove(1, 4), '=SUM(#REF!)'],
    ['=A2', move(1, 1, 5), '=A5'],
    ['=A4', move(1, 1, 5), '=A3'],
    ['=A2', move(4, 1, 0), '=A3'],
    ['=SUM(A2:A3)', move(1, 2, 6), '=SUM(A5:A6)'],
    ['=SUM(A2:A5)', move(2, 1, 9), '=SUM(A2:A4)'],
    ['=B1:A9', insert(4, 1), '=B1:A10'],
  ])('turns %s into what it meant', (before, change, after) => {
    expect(restructuredFormula(before, '订单', change)).toBe(after);
  });

  it('follows columns as it follows rows', () => {
    const change: StructuralChange = { sheetTitle: '订单', dimension: 'COLUMNS', kind: 'inserted', start: 1, count: 1 };
    expect(restructuredFormula('=A1+B1+SUM(A:C)', '订单', change)).toBe('=A1+C1+SUM(A:D)');
  });

  it('minds only references to the changed sheet', () => {
    expect(restructuredFormula('=A5+订单!A5', '统计', insert(0, 1))).toBe("=A5+'订单'!A6");
    expect(restructuredFormula("=A5+'统计 1'!A5", '订单', insert(0, 1))).toBe("=A6+'统计 1'!A5");
  });

  it('follows a renamed sheet and loses a removed one', () => {
    const renamed: StructuralChange = { kind: 'renamed', sheetTitle: '订单', newTitle: '2026-11 订单' };
    expect(restructuredFormula('=订单!A1+A1', '统计', renamed)).toBe("='2026-11 订单'!A1+A1");
    const removed: StructuralChange = { kind: 'removed', sheetTitle: '订单' };
    expect(restructuredFormula('=SUM(订单!A:A)+A1', '统计', removed)).toBe('=SUM(#REF!)+A1');
  });

  it('keeps a range on the same cells through an insertion and its deletion', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(60), fc.integer({ min: 1, max: 9 }), (a, b, start, count) => {
        const formula = `=SUM(A${Math.min(a, b) + 1}:A${Math.max(a, b) + 1})`;
        const there = restructuredFormula(formula, '订单', insert(start, count));
        expect(restructuredFormula(there, '订单', remove(start, count))).toBe(formula);
      }),
    );
  });
});
