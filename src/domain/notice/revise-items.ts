import { checkItem } from '../order/check-item';
import { type CompleteItemEntry, isOpen, REQUIRED_ITEM_FIELDS } from '../order/complete-entry';
import { completeItem } from '../order/complete-item';
import type { ItemEntry } from '../order/entry';
import { entryOfItem } from '../order/item-entry';
import { LIMITS } from '../order/limits';
import { normaliseItem } from '../order/normalise';
import type { Item, Order } from '../order/order';
import { completeSize } from '../order/size';
import type { Problem } from '../problem';
import type { Category, Settings } from '../settings/settings';
import type { ItemEdit, OrderEdit } from './order-edit';
import { type Pricing, revisePrice } from './revise-price';

/** What an item's new revision depends on. */
export interface ItemFacts {
  category: Category;
  settings: Pick<Settings, 'categories' | 'deductionBounds'>;
  pricing: Pricing;
}

/**
 * The items as a notice wants them: changed, removed, added; an added one takes the next place that was never used (B3).
 * Problems stand beside `items.0.…` by the item's position after the change.
 */
export function reviseItems(
  order: Order,
  edit: Pick<OrderEdit, 'items' | 'addItems' | 'removePlaces'>,
  facts: ItemFacts,
): { items: Item[]; problems: Problem[] } {
  const places = order.items.map(({ place }) => place);
  const named = [...edit.items.map(({ place }) => place), ...edit.removePlaces];
  if (named.some((place) => !places.includes(place))) {
    return { items: order.items, problems: [{ code: 'item-gone', field: 'items', rule: 'E2' }] };
  }
  const kept = order.items.filter(({ place }) => !edit.removePlaces.includes(place));
  const count = kept.length + edit.addItems.length;
  if (count === 0) return { items: [], problems: [{ code: 'no-items', field: 'items', rule: 'E2' }] };
  if (count > LIMITS.items) {
    const params = { max: LIMITS.items };
    return { items: order.items, problems: [{ code: 'too-many-items', field: 'items', rule: 'A2', params }] };
  }
  const free = Math.max(order.life.notices.removedUpTo, ...places) + 1;
  const revised = [
    ...kept.map((item, index) =>
      reviseItem(order, index, { before: item, edit: editOf(edit.items, item.place) }, facts),
    ),
    ...edit.addItems.map((entry, nth) =>
      reviseItem(order, kept.length + nth, { before: null, edit: { ...entry, place: free + nth } }, facts),
    ),
  ];
  return {
    items: revised.flatMap(({ item }) => (item ? [item] : [])),
    problems: revised.flatMap(({ problems }) => problems),
  };
}

function editOf(edits: readonly ItemEdit[], place: number): ItemEdit {
  return edits.find((each) => each.place === place) ?? { place };
}

/** One item after the change; one that nothing is asked of stays the very same. */
function reviseItem(
  order: Order,
  index: number,
  { before, edit: { place, ...asked } }: { before: Item | null; edit: ItemEdit },
  { category, settings, pricing }: ItemFacts,
): { item: Item | null; problems: Problem[] } {
  if (before && Object.values(asked).every((value) => value === undefined)) return { item: before, problems: [] };
  const field = `items.${index}.`;
  const entry = mergedEntry(before ? entryOfItem(before, order.categoryId) : {}, asked, category.id);
  const missing = REQUIRED_ITEM_FIELDS.filter((each) => isOpen(entry[each]));
  const problems = [
    ...missing.map((each): Problem => ({ code: 'missing', field: field + each, rule: 'A2' })),
    ...checkItem(entry, field, settings.categories),
  ];
  const { size } = completeSize(entry, category, settings.deductionBounds);
  if (problems.length > 0 || !size) return { item: null, problems };
  const complete = entry as CompleteItemEntry;
  const opening = size.opening;
  const [typed, reason] = [asked.unitPriceFen, asked.priceReason?.trim() ?? ''];
  const price = revisePrice({ entry: complete, opening, typed, reason, field }, before, pricing);
  if (!price.priced) return { item: null, problems: price.problems };
  const { shortNumber } = order;
  const { deductionBounds } = settings;
  return {
    item: completeItem(complete, { shortNumber, place, category, deductionBounds, ...price.priced }),
    problems: [],
  };
}

/** What was there with what is asked for: a size or word that depended on a changed one is worked out anew. */
function mergedEntry(before: ItemEntry, asked: Omit<ItemEntry, 'categoryId'>, categoryId: string): ItemEntry {
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as ItemEntry;
  const merged: ItemEntry = { ...before, ...given, categoryId };
  const changed = (...fields: (keyof ItemEntry)[]) => fields.some((each) => given[each] !== undefined);
  const dependent: [keyof ItemEntry, boolean][] = [
    ['otherWidthMm', changed('sizeBasis', 'widthMm')],
    ['otherHeightMm', changed('sizeBasis', 'heightMm')],
    ['wallThicknessMm', changed('wallThicknessSaid')],
    ['openingDirection', changed('openingDirectionSaid')],
  ];
  for (const [field, isChanged] of dependent) if (isChanged && given[field] === undefined) delete merged[field];
  return normaliseItem(merged);
}
