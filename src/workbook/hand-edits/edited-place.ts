import type { EditedRange } from '../../application/ports/hand-edits';
import type { LocalMonth } from '../../domain/time/local-time';
import { keptPlaceOf } from '../kept/kept-rows';
import type { Wishes } from '../read/wanted';
import { monthOfSheet, monthPlace, type Place, runningPlace } from '../schema/place';
import { ALL_TABS, TABS } from '../schema/tabs';

/** The tab that has this sheet id; null for a sheet that is none of the desk's, such as a copy of a tab. */
export function placeOfSheet(sheetId: number): Place | null {
  const running = ALL_TABS.find((tab) => !tab.monthly && tab.number === sheetId);
  if (running) return runningPlace(running);
  const month = monthOfSheet(sheetId);
  const monthly = ALL_TABS.find((tab) => tab.monthly && monthPlace(tab, month).sheetId === sheetId);
  return monthly && /^20\d{2}-(0[1-9]|1[0-2])$/.test(month) ? monthPlace(monthly, month) : null;
}

/** The month of a tab, null for a running one; undefined for a sheet that is none of the desk's. */
export function monthOfTab(sheetId: number): LocalMonth | null | undefined {
  return placeOfSheet(sheetId)?.month;
}

/** The tabs whose rows are kept: the running ones, and those of these months. */
export function keptTabs(months: readonly LocalMonth[]): number[] {
  const places = ALL_TABS.flatMap((tab): Place[] =>
    tab.monthly ? months.map((month) => monthPlace(tab, month)) : [runningPlace(tab)],
  );
  return places.filter((place) => keptPlaceOf(place) !== null).map(({ sheetId }) => sheetId);
}

/** What judging an edit reads: the tab with the copies of its rows, and the orders where it is about orders. */
export function wishEdited(wishes: Wishes, { sheetId, startRow, endRow }: EditedRange): void {
  const place = placeOfSheet(sheetId);
  if (!place) throw new Error(`sheet ${sheetId} is none of the desk's`);
  const kept = keptPlaceOf(place);
  if (!kept) {
    wishes.columns(place);
    wishes.rows(sheetId, startRow, endRow);
    return;
  }
  wishes.whole(place);
  wishes.whole(kept);
  if (place.month === null) return;
  wishes.whole(monthPlace(TABS.orders, place.month));
  wishes.whole(monthPlace(TABS.items, place.month));
}
