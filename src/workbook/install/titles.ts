import { readOrRefuse } from '../read/service-answers';
import type { Place } from '../schema/place';
import type { SheetsService, SpreadsheetAnswer } from '../sheets-service';

/** Titles that no other tab has: the usual one, or the first of `usual (2)`, `usual (3)`, … that is free. */
export function freeTitles(sheets: SheetsService, usual: (place: Place) => string): (place: Place) => string {
  return titlesBeside(
    readOrRefuse(() => sheets.get('sheets.properties(sheetId,title)')),
    usual,
  );
}

/** The same, where the outline was read already. Sheets compares titles without regard to case. */
export function titlesBeside(outline: SpreadsheetAnswer, usual: (place: Place) => string): (place: Place) => string {
  const taken = new Set((outline.sheets ?? []).map((sheet) => sheet.properties?.title?.toLowerCase()));
  return (place) => {
    const title = usual(place);
    let free = title;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${title} (${n})`;
    return free;
  };
}
