import type { ItemEntry } from '../../../domain/order/entry';
import { applyChange, type Change } from './change';
import type { ItemInForm, OrderFormState } from './form-state';
import { newItem } from './new-form';

/** What the doors of one order have in common: a new item takes it from the one above. */
const SHARED_FIELDS = ['categoryId', 'frameShape', 'frameType', 'lineStyle', 'lineHeightMm', 'sizeBasis'] as const;

type ItemsState = Pick<OrderFormState, 'items' | 'nextItemId' | 'removed'>;

/** Adds an item at the end, with category and frame of the one above; `finished` items fold to one line. */
export function addItem<State extends ItemsState>(state: State, finished: ReadonlySet<number>): State {
  const above = state.items[state.items.length - 1]?.entry ?? {};
  const shared: Record<string, unknown> = {};
  for (const field of SHARED_FIELDS) {
    if (above[field] !== undefined) shared[field] = above[field];
  }
  return insert(state, state.items.length, newItem(state.nextItemId, shared as ItemEntry), finished);
}

/** Adds an item below `itemId` (or at the end) that repeats it whole, without a price of its own. */
export function copyItem<State extends ItemsState>(
  state: State,
  itemId: number | null,
  finished: ReadonlySet<number>,
): State {
  const found = state.items.findIndex(({ id }) => id === itemId);
  const place = found === -1 ? state.items.length - 1 : found;
  const original = state.items[place];
  if (!original) return addItem(state, finished);
  const { unitPriceFen: _, priceReason: __, ...repeated } = original.entry;
  return insert(state, place + 1, { ...original, id: state.nextItemId, entry: repeated, open: true }, finished);
}

/** Takes an item out; it can be put back until the next one is taken out. The last one is emptied instead. */
export function removeItem<State extends ItemsState>(state: State, itemId: number): State {
  const place = state.items.findIndex(({ id }) => id === itemId);
  const item = state.items[place];
  if (!item) return state;
  const left = state.items.filter(({ id }) => id !== itemId);
  if (left.length > 0) return { ...state, items: left, removed: { item, place } };
  return { ...state, items: [newItem(state.nextItemId)], nextItemId: state.nextItemId + 1, removed: { item, place } };
}

/** Puts the removed item back where it was; the blank one that took the place of the last one goes. */
export function putItemBack<State extends ItemsState>(state: State): State {
  if (!state.removed) return state;
  const { item, place } = state.removed;
  const [only, ...others] = state.items;
  const left = others.length === 0 && only && isUntouched(only) ? [] : state.items;
  const items = [...left.slice(0, place), { ...item, open: true }, ...left.slice(place)];
  return { ...state, items, removed: null };
}

/** Applies a change to one item; `unread` says which field holds text that could not be read. */
export function editItem<State extends ItemsState>(
  state: State,
  itemId: number,
  change: Change<ItemEntry>,
  unread: Readonly<Record<string, string>>,
): State {
  const edited = (item: ItemInForm): ItemInForm => ({
    ...item,
    entry: applyChange(item.entry, change),
    unread: applyChange(item.unread, { ...cleared(change), ...unread }),
  });
  return { ...state, items: state.items.map((item) => (item.id === itemId ? edited(item) : item)) };
}

export function showItem<State extends ItemsState>(state: State, itemId: number, open: boolean): State {
  return { ...state, items: state.items.map((item) => (item.id === itemId ? { ...item, open } : item)) };
}

/** An item in which the clerk has entered nothing. */
export function isUntouched(item: ItemInForm): boolean {
  const blank = newItem(item.id).entry as Readonly<Record<string, unknown>>;
  const typed = Object.entries(item.entry).filter(([field, value]) => blank[field] !== value);
  return typed.length === 0 && Object.keys(item.unread).length === 0;
}

/** Every field of the change, opened: what could not be read in it before is gone. */
export function cleared(change: object): Record<string, undefined> {
  return Object.fromEntries(Object.keys(change).map((field) => [field, undefined]));
}

function insert<State extends ItemsState>(
  state: State,
  place: number,
  item: ItemInForm,
  finished: ReadonlySet<number>,
): State {
  const folded = state.items.map((each) => (finished.has(each.id) ? { ...each, open: false } : each));
  return {
    ...state,
    items: [...folded.slice(0, place), item, ...folded.slice(place)],
    nextItemId: state.nextItemId + 1,
  };
}
