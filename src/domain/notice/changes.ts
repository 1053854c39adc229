import type { Item, Order } from '../order/order';
import type { FieldChange, FieldValue } from './notice';

/** What a notice can change of an order, directly or by what follows from it. */
const ORDER_FIELDS = [
  'phone',
  'deliveryAddress',
  'salesperson',
  'wantedOn',
  'rush',
  'paymentWay',
  'note',
  'quantity',
  'amountFen',
] as const satisfies readonly (keyof Order)[];

const PROMISE_FIELDS = [
  'earliestOn',
  'latestOn',
  'promisedOn',
  'firstPromisedOn',
  'estimated',
] as const satisfies readonly (keyof Order['promise'])[];

const ITEM_FIELDS = [
  'style',
  'frameShape',
  'frameType',
  'lineStyle',
  'lineHeightMm',
  'sizeBasis',
  'opening',
  'leaf',
  'wallThicknessMm',
  'wallThicknessSaid',
  'colour',
  'openingDirection',
  'openingDirectionSaid',
  'quantity',
  'hardware',
  'technicalConditions',
  'unitPriceFen',
  'amountFen',
  'priceChange',
] as const satisfies readonly (keyof Item)[];

/** The field of an added or removed item. */
const WHOLE_ITEM = 'item';

/** Every field in which two contents of an order differ, in the order of the form. */
export function changesBetween(before: Order, after: Order): FieldChange[] {
  return fieldsSideBySide(before, after).filter((change) => !isSame(change.before, change.after));
}

/** Every field of two contents of an order, the same or not. An item that only one of them has is one field. */
export function fieldsSideBySide(before: Order, after: Order): FieldChange[] {
  const places = [...new Set([...before.items, ...after.items].map(({ place }) => place))].sort((a, b) => a - b);
  return [
    ...ORDER_FIELDS.map((field) => changeOf(null, field, before[field], after[field])),
    ...PROMISE_FIELDS.map((field) => changeOf(null, field, before.promise[field], after.promise[field])),
    ...places.flatMap((place) => itemChanges(place, itemAt(before, place), itemAt(after, place))),
  ];
}

/** The order with these fields as they are after the change. */
export function withChanges(order: Order, changes: readonly FieldChange[]): Order {
  return changes.reduce((changed, { place, field, after }) => withField(changed, place, field, after), order);
}

/** The order with these fields as they were before the change. */
export function withoutChanges(order: Order, changes: readonly FieldChange[]): Order {
  return changes.reduce((changed, { place, field, before }) => withField(changed, place, field, before), order);
}

/** Does the order still hold what these changes start from? */
export function startsFrom(order: Order, changes: readonly FieldChange[]): boolean {
  return changesBetween(order, withoutChanges(order, changes)).length === 0;
}

/** The largest place that these changes take away from the order; 0 where they take none. */
export function largestRemoved(changes: readonly FieldChange[]): number {
  return Math.max(0, ...changes.filter(({ after }) => after === null).map(({ place }) => place ?? 0));
}

/** The same JSON, whatever the order of its keys. */
export function isSame(a: FieldValue, b: FieldValue): boolean {
  return canonical(a) === canonical(b);
}

function itemChanges(place: number, before: Item | undefined, after: Item | undefined): FieldChange[] {
  if (!before || !after) {
    return [changeOf(place, WHOLE_ITEM, before ? { ...before } : null, after ? { ...after } : null)];
  }
  return ITEM_FIELDS.map((field) => changeOf(place, field, copied(before[field]), copied(after[field])));
}

function changeOf(place: number | null, field: string, before: FieldValue, after: FieldValue): FieldChange {
  return { place, field, before, after };
}

function withField(order: Order, place: number | null, field: string, value: FieldValue): Order {
  if (place !== null) return { ...order, items: withItemField(order.items, place, field, value) };
  if ((PROMISE_FIELDS as readonly string[]).includes(field)) {
    return { ...order, promise: { ...order.promise, [field]: value } };
  }
  if (!(ORDER_FIELDS as readonly string[]).includes(field)) throw new RangeError(`no notice changes ${field}`);
  return { ...order, [field]: value };
}

function withItemField(items: readonly Item[], place: number, field: string, value: FieldValue): Item[] {
  if (field !== WHOLE_ITEM) {
    if (!(ITEM_FIELDS as readonly string[]).includes(field)) throw new RangeError(`no notice changes ${field}`);
    return items.map((item) => (item.place === place ? { ...item, [field]: value } : item));
  }
  const others = items.filter((item) => item.place !== place);
  if (value === null) return others;
  return [...others, value as unknown as Item].sort((a, b) => a.place - b.place);
}

function itemAt(order: Order, place: number): Item | undefined {
  return order.items.find((item) => item.place === place);
}

/** Objects are copied, so that a notice holds no part of the order that it was made from. */
function copied(value: Item[(typeof ITEM_FIELDS)[number]]): FieldValue {
  return value !== null && typeof value === 'object' ? { ...value } : value;
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${entries.sort().join(',')}}`;
}
