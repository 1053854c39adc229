import type { Language } from '../../domain/settings/settings';
import { fill } from '../../domain/texts/fill';
import type { LocalMonth } from '../../domain/time/local-time';
import type { Columns, Tab } from './tab';
import { columnTitle, tabTitle } from './words';

/** Developer metadata by which tabs, header rows and columns are found wherever people put them; and how a page is laid out. */
export const METADATA = {
  tab: 'jiedan.tab',
  header: 'jiedan.header',
  column: 'jiedan.column',
  layout: 'jiedan.layout',
} as const;

/** One tab as it stands in a workbook: a running one, or a month's. */
export interface Place<C extends Columns = Columns> {
  readonly tab: Tab<C>;
  readonly month: LocalMonth | null;
  /** Chosen by us, so that requests never depend on titles: it survives renaming, moving and copying the workbook. */
  readonly sheetId: number;
  /** The value of its tab and header metadata: `customers`, `2026-03/orders`. */
  readonly name: string;
}

/** A month's tabs are `202603` + a digit, 0 to 9, all taken: 2026031 is its 订单. */
const DIGITS_A_MONTH = 10;

export function runningPlace<C extends Columns>(tab: Tab<C>): Place<C> {
  return { tab, month: null, sheetId: tab.number, name: tab.id };
}

export function monthPlace<C extends Columns>(tab: Tab<C>, month: LocalMonth): Place<C> {
  const sheetId = Number(month.replace('-', '')) * DIGITS_A_MONTH + tab.number;
  return { tab, month, sheetId, name: `${month}/${tab.id}` };
}

/** The month whose tab has this sheet id. */
export function monthOfSheet(sheetId: number): LocalMonth {
  const digits = String(Math.floor(sheetId / DIGITS_A_MONTH)).padStart(6, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** The value of a column's metadata: `customers.id`, `2026-03/orders.key`. */
export function columnName(place: Place, columnId: string): string {
  return `${place.name}.${columnId}`;
}

/** The tab's title in the workbook's language: `2026-03 订单`. */
export function placeTitle(place: Place, language: Language): string {
  return fill(tabTitle(place.tab.id, language), { month: place.month ?? '' });
}

/** What a refusal about a tab, or about one of its columns, names. */
export function placeParams(place: Place, language: Language, columnId?: string): Record<string, string> {
  const tab = placeTitle(place, language);
  return columnId === undefined ? { tab } : { tab, column: columnTitle(place.tab.id, columnId, language) };
}
