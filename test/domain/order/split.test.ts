import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitByCategory } from '../../../src/domain/order/split';

const anyItems = fc.array(fc.record({ categoryId: fc.constantFrom('a', 'b', 'c'), colour: fc.string() }));

it('keeps every item once, in its order, under its own category (A3)', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const parts = splitByCategory({ items });
      for (const part of parts) {
        expect(part.items).toEqual(items.filter(({ categoryId }) => categoryId === part.categoryId));
        expect(part.indexes.map((index) => items[index])).toEqual(part.items);
      }
      const indexes = parts.flatMap((part) => part.indexes).sort((a, b) => a - b);
      expect(indexes).toEqual(items.map((_, index) => index));
    }),
  );
});

it('makes one order for each category, the first entered first (A3)', () => {
  const items = ['b', 'a', 'b', 'c', 'a'].map((categoryId) => ({ categoryId }));
  expect(splitByCategory({ items }).map(({ categoryId }) => categoryId)).toEqual(['b', 'a', 'c']);
});
