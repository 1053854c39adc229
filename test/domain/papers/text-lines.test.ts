import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/domain/papers/text-lines';

describe('how many lines a text takes', () => {
  it('is one for what fits, and one more for each line break', () => {
    expect(linesOf('', 50, 5)).toBe(1);
    expect(linesOf('门芯款式', 50, 5)).toBe(1);
    expect(linesOf('900×2100\n客户给定', 50, 5)).toBe(2);
  });

  it('keeps a character back, for a mark of Chinese may not begin a line', () => {
    expect(linesOf('一二三四五六七八九', 50, 5)).toBe(1);
    expect(linesOf('一二三四五六七八九十', 50, 5)).toBe(2);
  });

  it('takes a Latin word to the next line as a whole, and breaks one that fits on none', () => {
    expect(linesOf('left outward', 25, 5)).toBe(2);
    expect(linesOf('X'.repeat(100), 50, 5)).toBeGreaterThanOrEqual(8);
  });
});
