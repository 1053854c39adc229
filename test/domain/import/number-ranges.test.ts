import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isImportReference, nextImportReference } from '../../../src/domain/import/import-record';
import { addNumbers, numbersIn } from '../../../src/domain/import/number-ranges';

const key = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9_999 }))
  .map(([month, sequence]) => `2026-${String(month).padStart(2, '0')}-${String(sequence).padStart(4, '0')}`);

it('gives back every number in its order, whatever was added in how many pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(key, { maxLength: 20 }), { maxLength: 5 }), (pieces) => {
      const ranges = pieces.reduce(addNumbers, '');
      expect(numbersIn(ranges)).toEqual(pieces.flat());
    }),
  );
});

it('writes neighbours as one range, never over a month or a shorter number', () => {
  const orders = ['2026-10-0001', '2026-10-0002', '2026-10-0002', '2026-10-0003', '2026-11-0004'];
  expect(addNumbers('', orders)).toBe('2026-10-0001~0003 2026-11-0004');
  expect(addNumbers('C0001~0500', ['C0501', 'C0502', 'C0504'])).toBe('C0001~0502 C0504');
  expect(addNumbers('C9998', ['C9999', 'C10000', 'C10001'])).toBe('C9998~9999 C10000~10001');
});

it('gives each import a reference of its own, which is no notice’s number (E2)', () => {
  expect(nextImportReference([])).toBe('DR0001');
  expect(nextImportReference([{ reference: 'DR0009' }, { reference: 'DR0002' }])).toBe('DR0010');
  expect(['DR0001', '301-G1', '301-C1', ''].map(isImportReference)).toEqual([true, false, false, false]);
});
