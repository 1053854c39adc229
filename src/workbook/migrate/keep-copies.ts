import type { LocalMonth } from '../../domain/time/local-time';
import { appendRows } from '../commit/row-requests';
import { newlyMade, standing } from '../commit/write-target';
import { newTabRequests } from '../install/new-tab';
import { monthPlaces, runningPlaces } from '../install/outline';
import { type KeptPlace, type KeptRow, keptPlaceOf, keptRowOf } from '../kept/kept-rows';
import { FIRST_LANGUAGE, readScalarRows, SETTINGS } from '../read/read-settings';
import { readOrRefuse } from '../read/service-answers';
import { VIEW_FIELDS, viewSheets } from '../read/sheet-view';
import { type Sight, sightOf } from '../read/sight';
import { rowIndexesOf, type Table } from '../read/table';
import { collectWishes } from '../read/wanted';
import type { CellContent } from '../schema/cell-kind';
import { type Place, placeTitle } from '../schema/place';
import { text } from '../schema/value-kinds';
import type { SheetsRequest } from '../sheets-service';
import type { MigrationStep } from './migration';

/** Copies of the rows of running tabs, by which hand edits are judged from now on; a row that has one keeps it. */
export const keepRunningCopies: MigrationStep = copying(runningPlaces());

/** The same for the tabs of a month. */
export function keepMonthCopies(month: LocalMonth): MigrationStep {
  return copying(monthPlaces(month));
}

function copying(places: readonly Place[]): MigrationStep {
  return ({ sheets }) => {
    const copied = places.flatMap((place) => {
      const kept = keptPlaceOf(place);
      return kept ? [{ place, kept }] : [];
    });
    const wishes = collectWishes();
    for (const { place, kept } of copied) for (const each of [place, kept]) wishes.whole(each);
    wishes.whole(SETTINGS);
    const answer = readOrRefuse(() => sheets.getByDataFilter({ dataFilters: wishes.filters() }, VIEW_FIELDS));
    const first = sightOf(viewSheets(answer), FIRST_LANGUAGE);
    const sight = first.in(readScalarRows(first).language);
    const byTab = new Map<string, { kept: KeptPlace; rows: KeptRow[] }>();
    for (const { place, kept } of copied.filter((each) => sight.shows(each.place))) {
      const group = byTab.get(kept.name) ?? { kept, rows: [] };
      byTab.set(kept.name, group);
      group.rows.push(...copiesOf(sight.table(place)));
    }
    return [...byTab.values()].flatMap(({ kept, rows }) => copyRequests(sight, kept, rows));
  };
}

function copiesOf(table: Table): KeptRow[] {
  return rowIndexesOf(table).flatMap((rowIndex) => {
    const cells: Record<string, CellContent> = {};
    for (const id of Object.keys(table.place.tab.columns)) cells[id] = table.content(rowIndex, id);
    const row = keptRowOf(table.place.tab, cells);
    return row ? [row] : [];
  });
}

function copyRequests(sight: Sight, kept: KeptPlace, rows: readonly KeptRow[]): SheetsRequest[] {
  const { language } = sight;
  const table = sight.shows(kept) ? sight.table(kept) : null;
  const known = new Set(table ? rowIndexesOf(table).map((row) => text.read(table.content(row, 'key'))) : []);
  const missing = rows.filter(({ key }, nth) => !known.has(key) && rows.findIndex((each) => each.key === key) === nth);
  if (missing.length === 0) return [];
  const title = placeTitle(kept, language);
  return table
    ? appendRows(standing(table), missing, language)
    : [...newTabRequests(kept, title, null, language), ...appendRows(newlyMade(kept, title), missing, language)];
}
