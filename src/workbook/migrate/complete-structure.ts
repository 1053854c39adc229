import type { LocalMonth } from '../../domain/time/local-time';
import { completeTab } from '../install/complete-tab';
import { missingRows } from '../install/missing-rows';
import { newTabRequests } from '../install/new-tab';
import { monthPlaces, type Outline, readOutline, runningPlaces } from '../install/outline';
import { titlesBeside } from '../install/titles';
import { FIRST_LANGUAGE, readScalarRows } from '../read/read-settings';
import { type Sight, sightOf } from '../read/sight';
import { placeTitle } from '../schema/place';
import type { MigrationStep } from './migration';

/** Running tabs that are new in this version, and columns and rows that those of the workbook lack. */
export const completeRunningTabs: MigrationStep = ({ sheets }) => {
  const places = runningPlaces();
  const outline = readOutline(sheets, places);
  const sight = sightInItsLanguage(outline);
  const titleOf = titlesBeside(outline.answer, (place) => placeTitle(place, sight.language));
  return places.flatMap((place) =>
    outline.has(place)
      ? [...completeTab(outline, place, sight.language), ...missingRows(sight, place, sight.language)]
      : place.tab.madeWhenUsed
        ? []
        : newTabRequests(place, titleOf(place), null, sight.language),
  );
};

/** Columns that the tabs of a month lack; a kind of tab that the month does not have is made with its first row. */
export function completeMonthTabs(month: LocalMonth): MigrationStep {
  return ({ sheets }) => {
    const places = monthPlaces(month);
    const outline = readOutline(sheets, [...places, ...runningPlaces()]);
    const { language } = sightInItsLanguage(outline);
    return places.filter(outline.has).flatMap((place) => completeTab(outline, place, language));
  };
}

/** What the outline shows, in the language that the workbook's settings name. */
export function sightInItsLanguage(outline: Outline): Sight {
  const first = sightOf(outline.views, FIRST_LANGUAGE);
  return first.in(readScalarRows(first).language);
}
