import type { Need } from '../../application/ports/order-book';
import type { LocalMonth } from '../../domain/time/local-time';
import { wishEdited } from '../hand-edits/edited-place';
import { STATISTICS_PAGE } from '../page/statistics-page';
import { wishRecords } from '../records/record-tabs';
import { monthPlace, runningPlace } from '../schema/place';
import { TABS } from '../schema/tabs';
import { REQUESTS, SYSTEM } from './kept-values';
import { itemsOf, ordersOf } from './read-orders';
import { CALENDAR, CATEGORIES, PEOPLE, REGIONS, SETTINGS } from './read-settings';
import { wishSelected } from './selected-orders';
import { collectWishes, type Wishes } from './wanted';

export const CUSTOMERS = runningPlace(TABS.customers);
export const PRICES = runningPlace(TABS.prices);
export const DRAFTS = runningPlace(TABS.drafts);
export const AUDIT = runningPlace(TABS.audit);
export const OPEN_WORK = runningPlace(TABS.openWork);

/**
 * What to read for a need. 系统 is always read: it says whether the workbook is installed and by which version.
 * Of orders that are meant one by one the keys of their tabs are asked for; the rows are the business of `readViews`.
 * A need that names a request may end in a commit, so the headers of every tab that a commit can add to come along.
 */
export function wishesFor(need: Need): Wishes {
  const wishes = collectWishes();
  wishes.whole(SYSTEM);
  if (need.settings) for (const place of [SETTINGS, CATEGORIES, PEOPLE, REGIONS, CALENDAR]) wishes.whole(place);
  if (need.customers) wishes.whole(CUSTOMERS);
  if (need.prices) for (const place of [CATEGORIES, PRICES]) wishes.whole(place);
  if (need.drafts) wishes.whole(DRAFTS);
  for (const month of need.numbering ?? []) {
    wishes.columns(ordersOf(month), ['key']);
    wishes.columns(itemsOf(month));
  }
  for (const month of need.index ?? []) wishes.columns(ordersOf(month), ['key', 'customerId']);
  for (const place of [...(need.orders ?? []).map(ordersOf), ...(need.items ?? []).map(itemsOf)]) {
    if (need.only) wishes.columns(place, [place.tab.key]);
    else wishes.whole(place);
  }
  if (need.selected) wishSelected(wishes, need.selected);
  wishRecords(wishes, need);
  if (need.records?.totals || need.figureAt) wishes.columns(STATISTICS_PAGE);
  for (const { sheetId, rowIndex } of need.rows ?? []) wishes.row(sheetId, rowIndex);
  if (need.request !== undefined) {
    wishes.columns(REQUESTS, ['key', 'at']);
    // New orders are only added to the index; what changes one reads its month, and finds its line by the key.
    wishes.columns(OPEN_WORK, need.orders?.length ? ['key'] : []);
    for (const place of [AUDIT, CUSTOMERS, DRAFTS]) wishes.columns(place);
    wishKept(wishes, need);
  }
  if (need.edited) wishEdited(wishes, need.edited);
  return wishes;
}

/** Where the copies of rows stand that a commit may write. */
function wishKept(wishes: Wishes, { numbering = [], orders = [], items = [], customers, ...need }: Need): void {
  const { stockMoves = [], ...addingTo } = need.addingTo ?? {};
  const written = [...Object.values(need.records ?? {}), ...Object.values(addingTo)];
  const recordMonths = written.flatMap((extent): readonly LocalMonth[] => (extent === 'all' ? [] : extent));
  for (const month of new Set([...numbering, ...orders, ...items, ...recordMonths])) {
    wishes.columns(monthPlace(TABS.keptMonth, month), ['key']);
  }
  // Movements of stock are never written again: where their copies are added is enough to know.
  if (stockMoves !== 'all') for (const month of stockMoves) wishes.columns(monthPlace(TABS.keptMonth, month));
  wishes.columns(runningPlace(TABS.kept), ['key']);
  if (customers) wishes.columns(runningPlace(TABS.keptCustomers), ['key']);
}
