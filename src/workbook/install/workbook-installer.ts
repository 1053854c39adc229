import type { Installation, Installer, InstallReport } from '../../application/ports/installer';
import { Refusal } from '../../domain/problem';
import type { Language, Person } from '../../domain/settings/settings';
import type { LocalMonth } from '../../domain/time/local-time';
import { newPageRequests } from '../page/install-page';
import { layAnewRequests } from '../page/lay-anew';
import { STATISTICS_PAGE } from '../page/statistics-page';
import { checkVersion, SYSTEM } from '../read/kept-values';
import { CATEGORIES, FIRST_LANGUAGE, PEOPLE, readScalarRows } from '../read/read-settings';
import { unavailable } from '../read/service-answers';
import { type Sight, sightOf } from '../read/sight';
import { categoryFromRow, personFromRow } from '../rows/settings-rows';
import { placeTitle } from '../schema/place';
import { ALL_TABS } from '../schema/tabs';
import type { SheetsRequest, SheetsService } from '../sheets-service';
import { completeTab } from './complete-tab';
import { missingRows } from './missing-rows';
import { newTabRequests } from './new-tab';
import { blankSheet, type Outline, placesOf, readOutline } from './outline';
import { seedRows } from './seed-rows';
import { titlesBeside } from './titles';

/** A restored column shows which rows lack in it only when it is read again. */
const MOST_PASSES = 2;

/** Installs into a workbook of Sheets: what is missing is added by `batchUpdate`, what is there stays as it is. */
export function makeWorkbookInstaller(sheets: SheetsService): Installer {
  return {
    survey(month) {
      const outline = readOutline(sheets, placesOf(month));
      const sight = sightOf(outline.views, FIRST_LANGUAGE);
      const system = ifSound(() => sight.table(SYSTEM));
      if (system) checkVersion(system);
      return {
        people: ifSound(() => readPeople(sight)),
        complete: (installation) => complete(sheets, outline, month, installation),
      };
    },
  };
}

function complete(
  sheets: SheetsService,
  surveyed: Outline,
  month: LocalMonth,
  installation: Installation,
): InstallReport {
  const report: InstallReport = { addedTabs: [], completedTabs: [] };
  let outline = surveyed;
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const requests = installRequests(sheets, outline, month, installation, report);
    if (requests.length === 0) break;
    try {
      sheets.batchUpdate({ requests });
    } catch {
      throw unavailable();
    }
    if (report.completedTabs.length === 0) break; // only a tab that was completed can show more that is missing
    if (pass < MOST_PASSES) outline = readOutline(sheets, placesOf(month));
  }
  return report;
}

/** The difference between the workbook and a complete one, as requests; noted in the report by tab. */
export function installRequests(
  sheets: SheetsService,
  outline: Outline,
  month: LocalMonth,
  installation: Installation,
  report: InstallReport,
): SheetsRequest[] {
  const first = sightOf(outline.views, FIRST_LANGUAGE);
  const language = ifSound(() => readScalarRows(first))?.language ?? installation.language;
  const sight = first.in(language);
  const titleOf = titlesBeside(outline.answer, (place) => placeTitle(place, language));
  const requests = placesOf(month).flatMap((place, index) => {
    if (!outline.has(place)) {
      if (place.tab.madeWhenUsed) return [];
      report.addedTabs.push(titleOf(place));
      return [...newTabRequests(place, titleOf(place), index, language), ...seedRows(place, installation, language)];
    }
    const missing = [...completeTab(outline, place, language), ...missingRows(sight, place, language)];
    const title = outline.titleOf(place);
    if (missing.length > 0 && !report.completedTabs.includes(title)) report.completedTabs.push(title);
    return missing;
  });
  const all = [...requests, ...pageRequests(sheets, outline, titleOf(STATISTICS_PAGE), language, report)];
  return all.length > 0 ? [...all, ...removeBlankSheet(outline)] : [];
}

/** The page 统计 stands behind the tabs of the month and the work list; one that was laid out otherwise is laid out anew. */
function pageRequests(
  sheets: SheetsService,
  outline: Outline,
  title: string,
  language: Language,
  report: InstallReport,
): SheetsRequest[] {
  if (outline.has(STATISTICS_PAGE)) {
    const anew = layAnewRequests(sheets, language);
    if (anew.length > 0) report.completedTabs.push(outline.titleOf(STATISTICS_PAGE));
    return anew;
  }
  const index = ALL_TABS.findIndex(({ id }) => id === 'customers');
  report.addedTabs.splice(index, 0, title);
  return newPageRequests(title, index, language);
}

/** The empty sheet of a new workbook goes, once there are tabs of ours. */
function removeBlankSheet(outline: Outline): SheetsRequest[] {
  const sheetId = blankSheet(outline);
  return sheetId === null ? [] : [{ deleteSheet: { sheetId } }];
}

function readPeople(sight: Sight): Person[] {
  const categories = (ifSound(() => sight.rows(CATEGORIES)) ?? []).map(({ row }) => categoryFromRow(row));
  return sight.rows(PEOPLE).map(({ row }) => personFromRow(row, categories));
}

/** What a tab says, or null where it is missing or damaged: an installation is there to mend it. */
function ifSound<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
