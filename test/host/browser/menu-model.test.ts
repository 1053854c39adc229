import { describe, expect, it } from 'vitest';
import { type MenuEntry, nextChoosable } from '../../../host/browser/menu/menu-model';

const item: MenuEntry = { kind: 'item', caption: '', run: () => undefined };
const line: MenuEntry = { kind: 'separator' };
const menu = [item, line, item, line];

describe('the arrow keys in a menu', () => {
  it('step over separators and around the ends', () => {
    expect(nextChoosable(menu, -1, 1)).toBe(0);
    expect(nextChoosable(menu, 0, 1)).toBe(2);
    expect(nextChoosable(menu, 2, 1)).toBe(0);
    expect(nextChoosable(menu, 0, -1)).toBe(2);
  });

  it('stay nowhere in a menu of separators', () => {
    expect(nextChoosable([line], -1, 1)).toBe(-1);
    expect(nextChoosable([], -1, 1)).toBe(-1);
  });
});
