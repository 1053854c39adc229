import type { Need } from '../../application/ports/order-book';
import type { RowMemory } from '../../application/ports/row-memory';
import { completeViews } from '../meant/complete-views';
import { type Guess, guessOf } from '../meant/guess';
import { meantTabs } from '../meant/meant-tabs';
import type { SheetsService, SpreadsheetAnswer } from '../sheets-service';
import { checkInstalled } from './kept-values';
import { wishesFor } from './need-wishes';
import { FIRST_LANGUAGE } from './read-settings';
import { readOrRefuse } from './service-answers';
import { NOTED_VIEW_FIELDS, type SheetView, VIEW_FIELDS, VIEW_FIELDS_WITH_HIDDEN, viewSheets } from './sheet-view';
import { sightOf } from './sight';

/**
 * Everything that a need asks for, in one call. A second one brings the rows of meant orders that do not stand where they did when they
 * were last seen.
 * @throws Refusal `setup` or `unavailable`
 */
export function readViews(sheets: SheetsService, need: Need, memory: RowMemory): ReadonlyMap<number, SheetView> {
  const fields = need.edited ? NOTED_VIEW_FIELDS : need.selected ? VIEW_FIELDS_WITH_HIDDEN : VIEW_FIELDS;
  const guesses = meantTabs(need).map((tab) => guessOf(tab, memory));
  const read = readGuessing(sheets, need, fields, guesses);
  const seen = viewSheets(read.answer);
  checkInstalled(sightOf(seen, FIRST_LANGUAGE), seen.size > 0);
  return completeViews(sheets, seen, read.guesses, memory);
}

/** The service refuses a range on a tab that somebody deleted, or below the last row: then it is asked once more, without guesses. */
function readGuessing(
  sheets: SheetsService,
  need: Need,
  fields: string,
  guesses: readonly Guess[],
): { answer: SpreadsheetAnswer; guesses: readonly Guess[] } {
  if (guesses.some(({ rows }) => rows.length > 0)) {
    const wishes = wishesFor(need);
    for (const { tab, rows } of guesses) for (const { start, end } of rows) wishes.rows(tab.place.sheetId, start, end);
    try {
      return { answer: sheets.getByDataFilter({ dataFilters: wishes.filters() }, fields), guesses };
    } catch {
      // What failed is not told: the read without guesses says whether the service answers at all.
    }
  }
  const dataFilters = wishesFor(need).filters();
  const answer = readOrRefuse(() => sheets.getByDataFilter({ dataFilters }, fields));
  return { answer, guesses: guesses.map((guess) => ({ ...guess, rows: [] })) };
}
