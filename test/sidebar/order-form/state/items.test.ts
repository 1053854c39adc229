import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorItem } from '../../../support/door-entry';
import { entered, formAfter, itemEdit, NOTHING_FINISHED } from './form-of';

const add = entered({ type: 'item-added', finished: NOTHING_FINISHED });
const copy = (itemId: number | null) => entered({ type: 'item-copied', itemId, finished: NOTHING_FINISHED });
const remove = (itemId: number) => entered({ type: 'item-removed', itemId });
const putBack = entered({ type: 'item-put-back' });
const entries = (actions: Parameters<typeof formAfter>[0]) => formAfter(actions).items.map(({ entry }) => entry);

describe('the items of the form', () => {
  it('begin with one, the size given as opening, one piece', () => {
    expect(entries([])).toEqual([{ sizeBasis: 'opening', quantity: 1 }]);
  });

  it('take category and frame from the one above, and nothing else', () => {
    const [, second] = entries([itemEdit(1, doorItem({ quantity: 4, sizeBasis: 'leaf' })), add]);
    expect(second).toEqual({
      categoryId: 'solid-wood',
      frameShape: '平口',
      frameType: '双包套',
      lineStyle: '平板线',
      lineHeightMm: 60,
      sizeBasis: 'leaf',
      quantity: 1,
    });
  });

  it('repeat an item whole below it, without a price of its own', () => {
    const door = doorItem({ widthMm: 850 });
    const shown = entries([itemEdit(1, { ...door, unitPriceFen: 1, priceReason: '老客户' }), add, copy(1)]);
    expect(shown[1]).toEqual(door);
    expect(shown).toHaveLength(3);
    expect(shown[2]).not.toHaveProperty('widthMm');
  });

  it('repeat the last one where none holds the focus', () => {
    const shown = entries([itemEdit(1, { colour: '红橡' }), add, itemEdit(2, { colour: '白色' }), copy(null)]);
    expect(shown.map(({ colour }) => colour)).toEqual(['红橡', '白色', '白色']);
  });

  it('fold to a line when they are finished and a new one comes', () => {
    const state = formAfter([entered({ type: 'item-added', finished: new Set([1]) })]);
    expect(state.items.map(({ open }) => open)).toEqual([false, true]);
  });

  it('can be had back where they were', () => {
    const three = [itemEdit(1, { colour: '红橡' }), copy(1), itemEdit(2, { colour: '白色' }), copy(2)];
    expect(entries([...three, remove(2), putBack])).toEqual(entries(three));
  });

  it('never run out: the last one is emptied, and can be had back alone', () => {
    const emptied = formAfter([itemEdit(1, { colour: '红橡' }), remove(1)]);
    expect(emptied.items.map(({ entry }) => entry)).toEqual([{ sizeBasis: 'opening', quantity: 1 }]);
    expect(entries([itemEdit(1, { colour: '红橡' }), remove(1), putBack]).map(({ colour }) => colour)).toEqual([
      '红橡',
    ]);
  });

  it('keep ids that are never used twice, whatever is added, repeated and removed', () => {
    const step = fc.oneof(
      fc.constant(add),
      fc.integer({ min: 1, max: 8 }).map(copy),
      fc.integer({ min: 1, max: 8 }).map(remove),
      fc.constant(putBack),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const state = formAfter(steps);
        const ids = state.items.map(({ id }) => id);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Math.max(...ids)).toBeLessThan(state.nextItemId);
      }),
    );
  });
});
