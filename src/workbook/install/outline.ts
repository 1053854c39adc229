import type { LocalMonth } from '../../domain/time/local-time';
import { readOrRefuse } from '../read/service-answers';
import { type SheetView, VIEW_FIELDS, viewSheets } from '../read/sheet-view';
import { collectWishes } from '../read/wanted';
import { METADATA, monthPlace, type Place, runningPlace } from '../schema/place';
import type { Tab } from '../schema/tab';
import { ALL_TABS, TABS } from '../schema/tabs';
import type { DataFilter, SheetsService, SpreadsheetAnswer } from '../sheets-service';

/** What an installer must know of a workbook: its sheets, and the marks and cells of the tabs that it may complete. */
export interface Outline {
  readonly answer: SpreadsheetAnswer;
  readonly views: ReadonlyMap<number, SheetView>;
  has(place: Place): boolean;
  /** Does the sheet still carry the mark of its tab? */
  isMarked(place: Place): boolean;
  columnCount(place: Place): number;
  /** The title that a tab has now. */
  titleOf(place: Place): string;
}

const OUTLINE_FIELDS =
  'sheets(properties(sheetId,title,gridProperties.columnCount),developerMetadata(metadataKey,metadataValue))';

/** Tabs whose rows an installation looks at: read whole, they are small. */
const SEEDED: readonly Tab[] = [TABS.settings, TABS.categories, TABS.people, TABS.system];

/** Every running tab, and those of one month, in the order of a new workbook. */
export function placesOf(month: LocalMonth): Place[] {
  return ALL_TABS.map((tab): Place => (tab.monthly ? monthPlace(tab, month) : runningPlace(tab)));
}

export function runningPlaces(): Place[] {
  return ALL_TABS.filter(({ monthly }) => !monthly).map((tab) => runningPlace(tab));
}

export function monthPlaces(month: LocalMonth): Place[] {
  return ALL_TABS.filter(({ monthly }) => monthly).map((tab) => monthPlace(tab, month));
}

/** Two reads: the outline of all sheets, then marks and cells of these places. @throws Refusal kind `unavailable` */
export function readOutline(sheets: SheetsService, places: readonly Place[]): Outline {
  const answer = readOrRefuse(() => sheets.get(OUTLINE_FIELDS));
  const sheetOf = (place: Place) => answer.sheets?.find((sheet) => sheet.properties?.sheetId === place.sheetId);
  const has = (place: Place): boolean => sheetOf(place) !== undefined;
  const dataFilters = [...places.filter(has).flatMap(markFilters), ...blankSheetFilter(answer)];
  const read = (): SpreadsheetAnswer => sheets.getByDataFilter({ dataFilters }, VIEW_FIELDS);
  return {
    answer,
    views: dataFilters.length > 0 ? viewSheets(readOrRefuse(read)) : new Map(),
    has,
    isMarked: (place) =>
      (sheetOf(place)?.developerMetadata ?? []).some(
        ({ metadataKey, metadataValue }) => metadataKey === METADATA.tab && metadataValue === place.name,
      ),
    columnCount: (place) => sheetOf(place)?.properties?.gridProperties?.columnCount ?? 0,
    titleOf: (place) => sheetOf(place)?.properties?.title ?? '',
  };
}

/** The sheet that a new workbook is born with, where it is the only one and empty. */
export function blankSheet(outline: Outline): number | null {
  const [only, ...others] = outline.answer.sheets ?? [];
  if (!only || others.length > 0) return null;
  const sheetId = only.properties?.sheetId ?? 0;
  return (outline.views.get(sheetId)?.endRow ?? 0) === 0 ? sheetId : null;
}

/** The header row shows where data begins; any row shows where the marked columns stand, even when the header is gone. */
function markFilters(place: Place): DataFilter[] {
  const wishes = collectWishes();
  if (SEEDED.includes(place.tab)) wishes.whole(place);
  else wishes.columns(place);
  return [...wishes.filters(), { gridRange: { sheetId: place.sheetId, startRowIndex: 0, endRowIndex: 1 } }];
}

function blankSheetFilter(answer: SpreadsheetAnswer): DataFilter[] {
  const [only, ...others] = answer.sheets ?? [];
  return only && others.length === 0 ? [{ gridRange: { sheetId: only.properties?.sheetId ?? 0 } }] : [];
}
