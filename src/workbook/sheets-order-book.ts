import type { ChangeSet, OrderBook, Snapshot } from '../application/ports/order-book';
import { NO_MEMORY, type RowMemory } from '../application/ports/row-memory';
import { checkAnswer, rangeOf } from './commit/expectations';
import type { CommitPlan } from './commit/plan';
import { planChange } from './commit/plan-change';
import { freeTitles } from './install/titles';
import { rememberAdded } from './meant/remember-added';
import { REQUESTS } from './read/kept-values';
import { readOrRefuse, unavailable } from './read/service-answers';
import { VIEW_FIELDS, viewSheets } from './read/sheet-view';
import { type Sight, sightOf } from './read/sight';
import { requestRow, type Taken, takeSnapshot } from './read/take-snapshot';
import { collectWishes } from './read/wanted';
import { type Place, placeTitle } from './schema/place';
import type { BatchAnswer, SheetsService } from './sheets-service';

/**
 * The order book in a workbook of Sheets: one `getByDataFilter` to read, one `batchUpdate` to commit. What it remembers of where rows
 * stand spares a second read of single orders.
 */
export function makeSheetsOrderBook(sheets: SheetsService, memory: RowMemory = NO_MEMORY): OrderBook {
  const reads = new WeakMap<Snapshot, Taken>();
  return {
    read(need) {
      const taken = takeSnapshot(sheets, need, memory);
      reads.set(taken.snapshot, taken);
      return taken.snapshot;
    },
    commit(snapshot, change) {
      const taken = reads.get(snapshot);
      if (!taken) throw new Error('a commit needs a snapshot that this book read and that was not committed before');
      reads.delete(snapshot);
      commit(sheets, taken, change);
      rememberAdded(memory, snapshot, change);
    },
  };
}

function commit(sheets: SheetsService, taken: Taken, change: ChangeSet): void {
  const { sight } = taken;
  const usual = (place: Place): string => placeTitle(place, sight.language);
  const attempt = (titles: (place: Place) => string): CommitPlan | null => {
    const plan = planChange(taken, change, titles);
    const answer = send(sheets, plan);
    if (answer) checkAnswer(answer, plan.expectations());
    return answer || wasCommitted(sheets, sight, change.request.key) ? null : plan;
  };
  const failed = attempt(usual);
  if (!failed) return;
  // A tab that somebody gave the title of a new month's tab would make every commit of that month fail.
  if (failed.newPlaces.length === 0) throw unavailable();
  const titles = freeTitles(sheets, usual);
  if (failed.newPlaces.every((place) => titles(place) === usual(place)) || attempt(titles)) throw unavailable();
}

/** The answer, or null where the service failed: then the outcome is unknown, whatever the error says. */
function send(sheets: SheetsService, plan: CommitPlan): BatchAnswer | null {
  const responseRanges = plan.expectations().map(rangeOf);
  try {
    return sheets.batchUpdate({
      requests: plan.requests(),
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges,
    });
  } catch {
    return null;
  }
}

function wasCommitted(sheets: SheetsService, sight: Sight, requestKey: string): boolean {
  const wishes = collectWishes();
  wishes.columns(REQUESTS, ['key']);
  const answer = readOrRefuse(() => sheets.getByDataFilter({ dataFilters: wishes.filters() }, VIEW_FIELDS));
  return requestRow(sightOf(viewSheets(answer), sight.language), requestKey) !== undefined;
}
