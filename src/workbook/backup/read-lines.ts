import type { Language } from '../../domain/settings/settings';
import { FIRST_LANGUAGE, readScalarRows, SETTINGS } from '../read/read-settings';
import { readOrRefuse } from '../read/service-answers';
import { VIEW_FIELDS, viewSheets } from '../read/sheet-view';
import { sightOf } from '../read/sight';
import { rowIndexesOf, type Table } from '../read/table';
import { collectWishes } from '../read/wanted';
import type { CellContent } from '../schema/cell-kind';
import type { Place } from '../schema/place';
import type { SheetsService } from '../sheets-service';
import { type BackupLine, lineOf } from './backup-line';

/** The tables of these places that the workbook has, in one read. @throws Refusal kind `setup` where one is damaged */
export function readTables(sheets: SheetsService, places: readonly Place[]): Map<string, Table> {
  const wishes = collectWishes();
  for (const place of places) wishes.whole(place);
  const answer = readOrRefuse(() => sheets.getByDataFilter({ dataFilters: wishes.filters() }, VIEW_FIELDS));
  const sight = sightOf(viewSheets(answer), FIRST_LANGUAGE);
  return new Map(places.filter((place) => sight.shows(place)).map((place) => [place.name, sight.table(place)]));
}

/** Every row of a table as it stands, by column: what cells hold, not what it means. */
export function linesOf(table: Table): BackupLine[] {
  const seen = new Map<string, number>();
  return rowIndexesOf(table).map((rowIndex) => {
    const own = String(table.content(rowIndex, table.place.tab.key));
    const nth = (seen.get(own) ?? 0) + 1;
    seen.set(own, nth);
    const cells = Object.keys(table.place.tab.columns)
      .map((id): [string, CellContent] => [id, table.content(rowIndex, id)])
      .filter(([, content]) => content !== null);
    return lineOf(table.place.name, `${own}#${nth}`, Object.fromEntries(cells));
  });
}

/** The language that the workbook speaks. @throws Refusal kind `setup` */
export function languageOf(sheets: SheetsService): Language {
  const wishes = collectWishes();
  wishes.whole(SETTINGS);
  const answer = readOrRefuse(() => sheets.getByDataFilter({ dataFilters: wishes.filters() }, VIEW_FIELDS));
  return readScalarRows(sightOf(viewSheets(answer), FIRST_LANGUAGE)).language;
}
