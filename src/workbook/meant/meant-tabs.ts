import type { Need } from '../../application/ports/order-book';
import { parseOrderKey } from '../../domain/order/number';
import type { LocalMonth } from '../../domain/time/local-time';
import { itemsOf, ordersOf } from '../read/read-orders';
import { orderRecordPlaces } from '../records/record-tabs';
import type { Place } from '../schema/place';
import { orderKeyIn } from './order-key-in';

/** A month's tab of which only the rows of some orders are meant. */
export interface MeantTab {
  readonly place: Place;
  /** The orders meant, by their sequence numbers in the month. */
  readonly sequences: ReadonlySet<number>;
}

/** The tabs of which a need means only some orders' rows: their keys are read, and those rows. */
export function meantTabs(need: Need): MeantTab[] {
  if (!need.only) return [];
  const byMonth = new Map<LocalMonth, Set<number>>();
  for (const key of need.only) {
    const number = parseOrderKey(key);
    if (number) byMonth.set(number.month, (byMonth.get(number.month) ?? new Set()).add(number.sequence));
  }
  const places = [...(need.orders ?? []).map(ordersOf), ...(need.items ?? []).map(itemsOf), ...orderRecordPlaces(need)];
  return places.map((place) => ({ place, sequences: byMonth.get(place.month ?? '') ?? new Set() }));
}

/** The sequence number of the order to which a row with this key belongs; null where it is none of the month. */
export function sequenceIn(key: string, month: LocalMonth | null): number | null {
  const number = parseOrderKey(orderKeyIn(key));
  return number && number.month === month ? number.sequence : null;
}
