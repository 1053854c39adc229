import type { Language } from '../../domain/settings/settings';
import { columnName, type Place } from '../schema/place';
import type { SheetsRequest } from '../sheets-service';
import { columnRequests, firstColumns, headerCells, type PlacedColumn, runs } from './columns';
import { headerMark, tabMark } from './metadata';
import type { Outline } from './outline';

/** What a tab that exists lacks: its mark, its header row, columns. Nothing where it is complete; no cell of a row is touched. */
export function completeTab(outline: Outline, place: Place, language: Language): SheetsRequest[] {
  return [
    ...(outline.isMarked(place) ? [] : [tabMark(place)]),
    ...restoreHeader(outline, place, language),
    ...restoreColumns(outline, place, language),
  ];
}

/** A deleted header row took its mark along; columns are marked by themselves and stay known. */
function restoreHeader(outline: Outline, place: Place, language: Language): SheetsRequest[] {
  if (headerRowOf(outline, place) !== undefined) return [];
  const range = { sheetId: place.sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
  return [
    { insertDimension: { range, inheritFromBefore: false } },
    headerMark(place, 0),
    ...runs(standingColumns(outline, place), () => true).map((run) => headerCells(place, run, 0, language)),
  ];
}

/** Deleted columns come back empty, to the right of all others. */
function restoreColumns(outline: Outline, place: Place, language: Language): SheetsRequest[] {
  const standing = new Set(standingColumns(outline, place).map(({ id }) => id));
  const firstFree = outline.columnCount(place);
  const missing = firstColumns(place)
    .filter(({ id }) => !standing.has(id))
    .map((column, nth) => ({ ...column, index: firstFree + nth }));
  if (missing.length === 0) return [];
  const more = { sheetId: place.sheetId, dimension: 'COLUMNS', length: missing.length };
  return [{ appendDimension: more }, ...columnRequests(place, missing, headerRowOf(outline, place) ?? 0, language)];
}

function headerRowOf(outline: Outline, place: Place): number | undefined {
  return outline.views.get(place.sheetId)?.headers.get(place.name);
}

function standingColumns(outline: Outline, place: Place): PlacedColumn[] {
  const columns = outline.views.get(place.sheetId)?.columns;
  return firstColumns(place).flatMap(({ id, column }) => {
    const index = columns?.get(columnName(place, id));
    return index === undefined ? [] : [{ id, column, index }];
  });
}
