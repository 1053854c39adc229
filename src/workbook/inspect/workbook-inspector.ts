import type { Inspector } from '../../application/ports/inspection';
import type { StructureFacts } from '../../domain/check/workbook-facts';
import { Refusal } from '../../domain/problem';
import type { LocalMonth } from '../../domain/time/local-time';
import { completeTab } from '../install/complete-tab';
import { missingRows } from '../install/missing-rows';
import { editWarning } from '../install/new-tab';
import { type Outline, placesOf, readOutline } from '../install/outline';
import { keptVersion, SYSTEM } from '../read/kept-values';
import { FIRST_LANGUAGE, readScalarRows } from '../read/read-settings';
import { readOrRefuse, unavailable } from '../read/service-answers';
import { type Sight, sightOf } from '../read/sight';
import { type Place, placeTitle } from '../schema/place';
import { SCHEMA_VERSION } from '../schema/tabs';
import type { SheetsService, SpreadsheetAnswer } from '../sheets-service';

const FIELDS = 'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),protectedRanges(range,warningOnly))';

/** Looks at a workbook of Sheets: its tabs, columns, protections and size. */
export function makeWorkbookInspector(sheets: SheetsService): Inspector {
  return {
    inspect(month) {
      const { structure, unprotected, sight } = look(sheets, month);
      return {
        structure,
        protect() {
          const requests = unprotected.map((place) => editWarning(place, sight.language));
          if (requests.length === 0) return;
          try {
            sheets.batchUpdate({ requests });
          } catch {
            throw unavailable();
          }
        },
      };
    },
  };
}

function look(sheets: SheetsService, month: LocalMonth) {
  const places = placesOf(month);
  const outline = readOutline(sheets, places);
  const first = sightOf(outline.views, FIRST_LANGUAGE);
  const sight = first.in(orElse(() => readScalarRows(first).language, FIRST_LANGUAGE));
  const answer = readOrRefuse(() => sheets.get(FIELDS));
  const there = places.filter(outline.has);
  const unprotected = there.filter(({ tab, sheetId }) => tab.warnsBeforeEdits && !isProtected(answer, sheetId));
  const structure: StructureFacts = {
    missingTabs: places
      .filter((place) => !outline.has(place) && !place.tab.madeWhenUsed)
      .map((place) => placeTitle(place, sight.language)),
    incompleteTabs: there.filter((place) => isIncomplete(outline, sight, place)).map(outline.titleOf),
    unprotectedTabs: unprotected.map(outline.titleOf),
    version: { kept: orElse(() => keptVersion(sight.table(SYSTEM))?.version ?? null, null), known: SCHEMA_VERSION },
    cells: cellsOf(answer),
  };
  return { structure, unprotected, sight };
}

function isIncomplete(outline: Outline, sight: Sight, place: Place): boolean {
  return completeTab(outline, place, sight.language).length + missingRows(sight, place, sight.language).length > 0;
}

function isProtected(answer: SpreadsheetAnswer, sheetId: number): boolean {
  const sheet = answer.sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  return (sheet?.protectedRanges ?? []).length > 0;
}

function cellsOf({ sheets = [] }: SpreadsheetAnswer): number {
  const sizes = sheets.map(({ properties }) => properties?.gridProperties ?? {});
  return sizes.reduce((sum, { rowCount = 0, columnCount = 0 }) => sum + rowCount * columnCount, 0);
}

function orElse<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return otherwise;
    throw error;
  }
}
