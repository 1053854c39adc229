import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import type { ItemEntry, OrderEntry } from '../../../domain/order/entry';
import { type PromiseMade, promiseFor } from '../../../domain/order/promise';
import { releaseDeadline } from '../../../domain/order/release-deadline';
import { splitByCategory } from '../../../domain/order/split';
import type { CategoryId } from '../../../domain/settings/settings';
import { isLocalDate, isLocalTime } from '../../../domain/time/local-date';
import type { OrderFormData } from '../../../entry/contract';
import type { Moment } from './action';

/** The promise of one of the orders that the entry becomes (A3). */
export interface PromisePreview {
  categoryId: CategoryId;
  categoryName: string;
  itemCount: number;
  made: PromiseMade;
}

/** What would be promised if the entry were registered as it stands: one promise a category (A3, C1, C2, D1, D2). */
export function previewPromises(
  entry: OrderEntry,
  { settings }: Pick<OrderFormData, 'settings'>,
  calendar: WorkingCalendar,
  now: Moment,
): PromisePreview[] {
  const taken = { date: entry.takenOn ?? now.date, time: entry.takenAtTime ?? now.time };
  if (!isLocalDate(taken.date) || !isLocalTime(taken.time)) return [];
  const release = releaseDeadline(taken, settings, calendar);
  const { rush = false, wantedOn, agreedOn } = entry;
  return splitByCategory({ items: entry.items.filter(hasCategory) }).flatMap(({ categoryId, items }) => {
    const category = settings.categories.find(({ id }) => id === categoryId);
    if (!category) return [];
    const made = promiseFor({ release, category, rush, wantedOn, agreedOn }, settings, calendar);
    return [{ categoryId, categoryName: category.name, itemCount: items.length, made }];
  });
}

function hasCategory(item: ItemEntry): item is ItemEntry & { categoryId: CategoryId } {
  return Boolean(item.categoryId);
}
