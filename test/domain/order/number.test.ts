import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatOrderKey,
  itemNumber,
  meaningsOf,
  parseOrderKey,
  parseOrderQuery,
  shortNumberOf,
} from '../../../src/domain/order/number';
import { addDays, monthOf } from '../../../src/domain/time/local-date';
import { anyDate } from '../../support/arbitrary-dates';

const anyMonth = anyDate.map(monthOf);
const anySequence = fc.integer({ min: 1, max: 99_999 });

describe('an order number', () => {
  it('is the month and at least two digits of the sequence (B1)', () => {
    expect(shortNumberOf('2026-03-0001')).toBe('301');
    expect(shortNumberOf('2026-11-0001')).toBe('1101');
    expect(shortNumberOf('2026-01-0101')).toBe('1101');
    expect(shortNumberOf('2026-10-1234')).toBe('101234');
  });

  it('names an item by its place (B3)', () => {
    expect(itemNumber('301', 2)).toBe('301-2');
  });

  it('comes back from its key unchanged (B2)', () => {
    fc.assert(
      fc.property(anyMonth, anySequence, (month, sequence) => {
        expect(parseOrderKey(formatOrderKey(month, sequence))).toEqual({ month, sequence });
      }),
    );
  });

  it('sorts as text in the order of the sequence, up to 9999 a month (B2)', () => {
    const sequence = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(anyMonth, sequence, sequence, (month, a, b) => {
        expect(formatOrderKey(month, a) < formatOrderKey(month, b)).toBe(a < b);
      }),
    );
  });

  it('is no key unless written exactly so (B2)', () => {
    const wrong = [
      '2026-13-0001',
      '2026-3-0001',
      '2026-03-001',
      '2026-03-0000',
      '2026-03-00001',
      '2026-03-0001 ',
      '301',
    ];
    expect(wrong.filter((text) => parseOrderKey(text) !== null)).toEqual([]);
    expect(() => shortNumberOf('301')).toThrow(RangeError);
  });
});

describe('the meanings of a short number', () => {
  it('are the first of November and the 101st of January, nearest month first (B2)', () => {
    const meanings = meaningsOf('1101', '2026-01-20').slice(0, 3);
    expect(meanings).toEqual([
      { month: '2026-01', sequence: 101 },
      { month: '2025-11', sequence: 1 },
      { month: '2026-11', sequence: 1 },
    ]);
    expect(meaningsOf('1101', '2026-11-24')[0]).toEqual({ month: '2026-11', sequence: 1 });
  });

  it('repeat every year (B2)', () => {
    const months = meaningsOf('301', '2026-03-02').map(({ month }) => month);
    expect(months.slice(0, 3)).toEqual(['2026-03', '2025-03', '2027-03']);
    expect(new Set(months).size).toBe(months.length);
  });

  it('hold every order that bears the number, whatever the day (B2)', () => {
    fc.assert(
      fc.property(anyMonth, anySequence, fc.integer({ min: 0, max: 700 }), (month, sequence, daysLater) => {
        const short = shortNumberOf(formatOrderKey(month, sequence));
        const meanings = meaningsOf(short, addDays(`${month}-01`, daysLater));
        expect(meanings).toContainEqual({ month, sequence });
        for (const each of meanings) expect(shortNumberOf(formatOrderKey(each.month, each.sequence))).toBe(short);
      }),
    );
  });

  it('are none for what is no number of an order', () => {
    const wrong = ['', '0', '12', '013', '1000', '3001', '13800138000', '30a', '-301'];
    expect(wrong.filter((text) => meaningsOf(text, '2026-03-02').length > 0)).toEqual([]);
  });
});

describe('a search text', () => {
  it('can be a key, a number, an item of either, or words', () => {
    const today = '2026-03-02';
    expect(parseOrderQuery(' 2026-03-0001 ', today)).toMatchObject({ key: '2026-03-0001', itemPlace: null });
    expect(parseOrderQuery('2026-03-0001-2', today)).toMatchObject({ key: '2026-03-0001', itemPlace: 2 });
    expect(parseOrderQuery('301-2', today)).toMatchObject({ key: null, itemPlace: 2 });
    expect(parseOrderQuery('３０１', today).meanings[0]).toEqual({ month: '2026-03', sequence: 1 });
    expect(parseOrderQuery('宏达', today)).toEqual({ key: null, meanings: [], itemPlace: null, words: '宏达' });
  });
});
