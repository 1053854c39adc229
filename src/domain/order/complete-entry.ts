import type { ItemEntry, OrderEntry } from './entry';

/** What every item needs before it can be registered (A2). */
export const REQUIRED_ITEM_FIELDS = [
  'categoryId',
  'style',
  'frameShape',
  'frameType',
  'lineStyle',
  'lineHeightMm',
  'sizeBasis',
  'widthMm',
  'heightMm',
  'wallThicknessMm',
  'colour',
  'openingDirection',
  'quantity',
  'hardware',
  'technicalConditions',
] as const satisfies readonly (keyof ItemEntry)[];

/** What the entry itself needs, beside its customer, phone and address (A1, A2). */
export const REQUIRED_ORDER_FIELDS = [
  'channel',
  'wantedOn',
  'paymentWay',
] as const satisfies readonly (keyof OrderEntry)[];

export type CompleteItemEntry = ItemEntry & Required<Pick<ItemEntry, (typeof REQUIRED_ITEM_FIELDS)[number]>>;

export type CompleteOrderEntry = Omit<OrderEntry, 'items'> &
  Required<Pick<OrderEntry, (typeof REQUIRED_ORDER_FIELDS)[number]>> & { items: CompleteItemEntry[] };

/** Nothing entered, or only blanks. */
export function isOpen(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Is every field of the entry filled that A2 asks for? The customer is a matter of its own. */
export function isComplete(entry: OrderEntry): entry is CompleteOrderEntry {
  return (
    entry.items.length > 0 &&
    REQUIRED_ORDER_FIELDS.every((field) => !isOpen(entry[field])) &&
    entry.items.every((item) => REQUIRED_ITEM_FIELDS.every((field) => !isOpen(item[field])))
  );
}
