import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYuan, parseYuan, plainYuan } from '../../../src/domain/money/fen';

const anyFen = fc.maxSafeInteger();

describe('an amount', () => {
  it('is read back as written, to the fen', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(parseYuan(formatYuan(fen))).toBe(fen);
        expect(parseYuan(plainYuan(fen))).toBe(fen);
      }),
    );
  });

  it('is written with thousands and two decimals', () => {
    expect([0, 5, 100, 123_456_789, -123_450].map(formatYuan)).toEqual([
      '¥0.00',
      '¥0.05',
      '¥1.00',
      '¥1,234,567.89',
      '-¥1,234.50',
    ]);
    expect(plainYuan(123_450)).toBe('1234.50');
  });

  it('is read as people type it, full-width too', () => {
    const typed = ['1234.5', '¥1,234.50', '￥1234.50', '1234.50元', ' 1 234.50 ', '１２３４．５', '1234.500'];
    expect(typed.map(parseYuan)).toEqual(typed.map(() => 123_450));
    expect(['0', '-0', '.', '1.'].map(parseYuan)).toEqual([0, 0, null, 100]);
  });

  it('is never rounded and never guessed', () => {
    const wrong = ['0.005', '1.234', '1,23', '12,34.5', '1e3', 'abc', '', '--1', '99999999999999.99'];
    expect(wrong.filter((text) => parseYuan(text) !== null)).toEqual([]);
  });
});
