import { readOutline, runningPlaces } from '../install/outline';
import { titlesBeside } from '../install/titles';
import { newPageRequests } from '../page/install-page';
import { layAnewRequests } from '../page/lay-anew';
import { STATISTICS_PAGE } from '../page/statistics-page';
import { placeTitle } from '../schema/place';
import { sightInItsLanguage } from './complete-structure';
import type { MigrationStep } from './migration';

/** The page 统计 as this version lays it out; made where it is missing. */
export const layPage: MigrationStep = ({ sheets }) => {
  const outline = readOutline(sheets, runningPlaces());
  const { language } = sightInItsLanguage(outline);
  if (outline.has(STATISTICS_PAGE)) return layAnewRequests(sheets, language);
  const titleOf = titlesBeside(outline.answer, (place) => placeTitle(place, language));
  return newPageRequests(titleOf(STATISTICS_PAGE), null, language);
};
