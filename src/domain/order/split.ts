import type { CategoryId } from '../settings/settings';

/** The items of one category, in the order they were entered (A3). */
export interface CategoryPart<Item> {
  categoryId: CategoryId;
  items: Item[];
  /** Where each item stood in the entry, from 0. */
  indexes: number[];
}

/** One part for each category of the entry, in the order in which the categories first appear (A3). */
export function splitByCategory<Item extends { categoryId: CategoryId }>(entry: {
  items: readonly Item[];
}): CategoryPart<Item>[] {
  const parts = new Map<CategoryId, CategoryPart<Item>>();
  for (const [index, item] of entry.items.entries()) {
    const part = parts.get(item.categoryId) ?? { categoryId: item.categoryId, items: [], indexes: [] };
    part.items.push(item);
    part.indexes.push(index);
    parts.set(item.categoryId, part);
  }
  return [...parts.values()];
}
