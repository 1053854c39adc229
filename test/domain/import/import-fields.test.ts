import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_FIELDS, IMPORT_KINDS, proposeMapping, valuesOf } from '../../../src/domain/import/import-fields';
import {
  readImportChoice,
  readImportDate,
  readImportFen,
  readImportWhole,
  rowFingerprint,
} from '../../../src/domain/import/import-values';
import { textsFor } from '../../../src/domain/texts';

describe('columns of a table that people already have', () => {
  it('are proposed by their titles, with signs and units around them', () => {
    expect(proposeMapping('customers', ['序号', '客户名称', '联系电话（手机）', '地址', '地区', '业务员'])).toEqual({
      ...{ name: { column: 1 }, phone: { column: 2 }, address: { column: 3 } },
      ...{ region: { column: 4 }, salesperson: { column: 5 } },
    });
    expect(proposeMapping('orders', ['单号', '客户', '日期', '宽(mm)', '高(mm)', '数量'])).toMatchObject({
      ...{ sourceLink: { column: 0 }, customerId: { column: 1 }, takenOn: { column: 2 } },
      ...{ widthMm: { column: 3 }, heightMm: { column: 4 }, quantity: { column: 5 } },
    });
  });

  it('serve one field each at most, whatever the titles', () => {
    const titles = IMPORT_KINDS.flatMap((kind) => IMPORT_FIELDS[kind].flatMap((field) => field.titles));
    const header = fc.array(fc.oneof(fc.string(), fc.constantFrom(...titles)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...IMPORT_KINDS), header, (kind, columns) => {
        const used = Object.values(proposeMapping(kind, columns)).flatMap((source) =>
          'column' in source ? [source.column] : [],
        );
        expect(new Set(used).size).toBe(used.length);
        for (const column of used) expect(columns[column]).toBeDefined();
      }),
    );
  });

  it('give their values without blanks; one value can serve all rows', () => {
    expect(
      valuesOf({ name: { column: 0 }, phone: { column: 3 }, region: { value: ' 华东 ' } }, [' 宏达 ', '']),
    ).toEqual({
      ...{ name: '宏达', region: '华东' },
    });
  });
});

describe('values of such a table', () => {
  it.each([
    ['2026-3-5', '2026-03-05'],
    ['2026/03/05', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['2026.3.5 10:20', '2026-03-05'],
    ['２０２６-3-5', '2026-03-05'],
    ['2026-02-30', null],
    ['昨天', null],
  ])('reads the date %s as %s', (text, date) => expect(readImportDate(text)).toBe(date));

  it('reads numbers with units and amounts in yuan, and nothing else', () => {
    expect(['900', '900mm', '2 樘', '1,200', '900.0'].map(readImportWhole)).toEqual([900, 900, 2, 1200, 900]);
    expect(['', '九百', '900x2100', '90.5'].map(readImportWhole)).toEqual([null, null, null, null]);
    expect(['¥1,280.50', '980元', '0.1', '1.005', '-3'].map(readImportFen)).toEqual([128050, 98000, 10, null, null]);
  });

  it('reads a choice by its word in either language or its code', () => {
    const words = [textsFor('zh-CN').choices.openingDirection, textsFor('en').choices.openingDirection];
    expect(readImportChoice('左外开', words)).toBe('left-out');
    expect(readImportChoice('left-out', words)).toBe('left-out');
    expect(readImportChoice('外', words)).toBeNull();
  });

  it('tells rows apart: the same cells give the same fingerprint, others another', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), fc.nat(3), (a, b, nth) => {
        expect(rowFingerprint(a, nth)).toBe(rowFingerprint([...a], nth));
        const same = JSON.stringify(a.map((cell) => cell.trim())) === JSON.stringify(b.map((cell) => cell.trim()));
        expect(rowFingerprint(a, nth) === rowFingerprint(b, nth)).toBe(same);
        expect(rowFingerprint(a, nth)).not.toBe(rowFingerprint(a, nth + 1));
      }),
    );
  });
});
