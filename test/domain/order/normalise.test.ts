import { describe, expect, it } from 'vitest';
import { normaliseItem, normaliseOpeningDirection, normaliseWallThickness } from '../../../src/domain/order/normalise';

describe('a wall as the customer says it', () => {
  it.each([
    ['24墙', 240],
    ['24 墙', 240],
    ['２４墙', 240],
    ['二四墙', 240],
    ['十八墙', 180],
    ['三十七墙', 370],
    ['二十墙', 200],
    ['12', 120],
    ['240', 240],
    ['240mm', 240],
    ['240 毫米', 240],
    ['墙厚 24 公分', 240],
    ['墙厚：18cm', 180],
    ['0.24米', 240],
    ['18.5公分', 185],
    ['一砖墙', 240],
    ['半砖', 120],
    ['240的墙', 240],
  ])('“%s” is %i mm thick (A8)', (said, millimetres) => {
    expect(normaliseWallThickness(said)).toBe(millimetres);
  });

  it.each(['', '很厚', '墙', '24-26', '0', '大概 24 左右'])('“%s” is not guessed at (A8)', (said) => {
    expect(normaliseWallThickness(said)).toBeNull();
  });
});

describe('an opening direction as the customer says it', () => {
  it.each([
    ['左外开', 'left-out'],
    ['外开左', 'left-out'],
    ['右内', 'right-in'],
    ['右手 往里推', 'right-in'],
    ['左边往外拉', 'left-out'],
    ['Left, out', 'left-out'],
    ['right inward', 'right-in'],
  ])('“%s” is %s (A8)', (said, direction) => {
    expect(normaliseOpeningDirection(said)).toBe(direction);
  });

  it.each(['', '左', '外开', '左右都行外开', '左内外开', '推拉门左'])('“%s” is not guessed at (A8)', (said) => {
    expect(normaliseOpeningDirection(said)).toBeNull();
  });
});

describe('an item', () => {
  it("keeps the customer's words beside what they mean (A8)", () => {
    expect(normaliseItem({ wallThicknessSaid: '24墙', openingDirectionSaid: '左外开' })).toEqual({
      wallThicknessSaid: '24墙',
      wallThicknessMm: 240,
      openingDirectionSaid: '左外开',
      openingDirection: 'left-out',
    });
  });

  it('keeps what the clerk chose, whatever the words (A8)', () => {
    const item = { wallThicknessSaid: '24墙', wallThicknessMm: 260, colour: '白色' };
    expect(normaliseItem(item)).toEqual(item);
  });
});
