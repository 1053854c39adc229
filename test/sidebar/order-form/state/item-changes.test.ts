import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../src/domain/settings/defaults';
import {
  changeBasis,
  changeCategory,
  changeDirectionSaid,
  changeWall,
  changeWallSaid,
} from '../../../../src/sidebar/order-form/state/item-changes';

const { categories } = defaultSettings('zh-CN');

describe('what a change of one field means for others', () => {
  it('drops a style that the new category does not have, and keeps the clerk’s own words', () => {
    const oak = { categoryId: 'solid-wood', style: '平板原木' };
    expect(changeCategory(oak, 'security', categories)).toEqual({ categoryId: 'security', style: undefined });
    expect(changeCategory({ ...oak, style: '客户来样' }, 'security', categories)).toEqual({ categoryId: 'security' });
  });

  it('drops corrections of the other size when the basis changes (A8)', () => {
    expect(changeBasis('leaf')).toEqual({ sizeBasis: 'leaf', otherWidthMm: undefined, otherHeightMm: undefined });
  });
});

describe('the wall (A8)', () => {
  it('keeps the words beside what they mean', () => {
    expect(changeWall('24墙')).toEqual({ wallThicknessMm: 240, wallThicknessSaid: '24墙' });
    expect(changeWall('18')).toEqual({ wallThicknessMm: 180, wallThicknessSaid: '18' });
  });

  it('has no words where the thickness itself was typed, and leaves former words alone', () => {
    expect(changeWall('240')).toEqual({ wallThicknessMm: 240 });
  });

  it('is open when its box is emptied, and not understood where it makes no sense', () => {
    expect(changeWall(' ')).toEqual({ wallThicknessMm: undefined, wallThicknessSaid: undefined });
    expect(changeWall('thick')).toBeNull();
  });

  it('follows words typed beside it, unless a thickness of its own stands', () => {
    expect(changeWallSaid({}, '24 墙')).toEqual({ wallThicknessSaid: '24 墙', wallThicknessMm: 240 });
    expect(changeWallSaid({ wallThicknessMm: 240, wallThicknessSaid: '24 墙' }, '18 墙')).toMatchObject({
      wallThicknessMm: 180,
    });
    expect(changeWallSaid({ wallThicknessMm: 200 }, '24 墙')).toEqual({ wallThicknessSaid: '24 墙' });
  });
});

describe('the opening direction (A8)', () => {
  it('is chosen by the customer’s words where they are understood and nothing else was chosen', () => {
    expect(changeDirectionSaid({}, '左手往里推')).toMatchObject({ openingDirection: 'left-in' });
    expect(changeDirectionSaid({}, '靠窗')).toEqual({ openingDirectionSaid: '靠窗' });
    expect(changeDirectionSaid({ openingDirection: 'right-out' }, '左内')).toEqual({ openingDirectionSaid: '左内' });
  });
});
