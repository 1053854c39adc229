import type { Order, OrderKey } from '../order/order';
import type { Problem } from '../problem';
import type { LocalDate } from '../time/local-time';

/** So many released production orders form a volume (K1). */
export const ORDERS_A_VOLUME = 100;

/**
 * A volume of production orders (装订册), in order of release. `filledOn` is null while it has room, `coverPrintedOn` until somebody
 * recorded that its cover is printed and the volume bound.
 */
export interface Volume {
  number: number;
  count: number;
  firstKey: OrderKey;
  lastKey: OrderKey;
  firstTakenOn: LocalDate;
  lastTakenOn: LocalDate;
  filledOn: LocalDate | null;
  coverPrintedOn: LocalDate | null;
  coverPrintedBy: string;
}

/** Where a released order is bound; it never changes (K1). */
export interface VolumePlace {
  number: number;
  place: number;
}

/** Orders with their places in volumes, and the volumes that this changes. */
export interface Bound {
  orders: Order[];
  added: Volume[];
  updated: Volume[];
}

/**
 * Gives orders that were just released their places, in the order in which they are given: on in the last volume, then in a
 * new one. The cover names the smallest and largest order number and the first and last day of intake in it.
 */
export function bind(volumes: readonly Volume[], released: readonly Order[], today: LocalDate): Bound {
  const last = [...volumes].sort((a, b) => a.number - b.number)[volumes.length - 1];
  let open: Volume | null = last && last.count < ORDERS_A_VOLUME ? last : null;
  let next = (last?.number ?? 0) + 1;
  const changed = new Map<number, Volume>();
  const orders = released.map((order) => {
    const volume = open ? withOrder(open, order) : newVolume(next, order);
    if (!open) next += 1;
    const filled = volume.count === ORDERS_A_VOLUME ? { ...volume, filledOn: today } : volume;
    changed.set(filled.number, filled);
    open = filled.filledOn === null ? filled : null;
    return { ...order, life: { ...order.life, volume: { number: filled.number, place: filled.count } } };
  });
  const known = new Set(volumes.map(({ number }) => number));
  const all = [...changed.values()];
  return {
    orders,
    added: all.filter(({ number }) => !known.has(number)),
    updated: all.filter(({ number }) => known.has(number)),
  };
}

/** A full volume waits until its cover is printed (K1). */
export function awaitsCover({ filledOn, coverPrintedOn }: Volume): boolean {
  return filledOn !== null && coverPrintedOn === null;
}

/** Its cover can be printed once it is full (K1). */
export function coverProblems({ filledOn, number, count }: Volume): Problem[] {
  if (filledOn !== null) return [];
  return [{ code: 'volume-not-full', field: 'number', rule: 'K1', params: { number, count, full: ORDERS_A_VOLUME } }];
}

/** Records who printed the cover, and when. */
export function withCover(volume: Volume, by: string, today: LocalDate): Volume {
  return { ...volume, coverPrintedOn: today, coverPrintedBy: by };
}

function newVolume(number: number, { key, taken }: Order): Volume {
  const day = taken.date;
  return {
    ...{ number, count: 1, firstKey: key, lastKey: key, firstTakenOn: day, lastTakenOn: day },
    ...{ filledOn: null, coverPrintedOn: null, coverPrintedBy: '' },
  };
}

function withOrder(volume: Volume, { key, taken }: Order): Volume {
  const smaller = <T extends string>(a: T, b: T): T => (a < b ? a : b);
  const larger = <T extends string>(a: T, b: T): T => (a < b ? b : a);
  return {
    ...volume,
    count: volume.count + 1,
    firstKey: smaller(volume.firstKey, key),
    lastKey: larger(volume.lastKey, key),
    firstTakenOn: smaller(volume.firstTakenOn, taken.date),
    lastTakenOn: larger(volume.lastTakenOn, taken.date),
  };
}
