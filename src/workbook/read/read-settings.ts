import { Refusal } from '../../domain/problem';
import { defaultSettings } from '../../domain/settings/defaults';
import type { Language, Settings } from '../../domain/settings/settings';
import { readScalars, type ScalarKey, UnreadableSetting } from '../rows/scalar-settings';
import { calendarFromRow, categoryFromRow, personFromRow, regionFromRow } from '../rows/settings-rows';
import type { CellContent } from '../schema/cell-kind';
import { runningPlace } from '../schema/place';
import { TABS } from '../schema/tabs';
import { text } from '../schema/value-kinds';
import type { Sight } from './sight';
import { rowIndexesOf, unreadable } from './table';

export const SETTINGS = runningPlace(TABS.settings);
export const CATEGORIES = runningPlace(TABS.categories);
export const PEOPLE = runningPlace(TABS.people);
export const REGIONS = runningPlace(TABS.regions);
export const CALENDAR = runningPlace(TABS.calendar);

/** Spoken until the settings say otherwise. */
export const FIRST_LANGUAGE: Language = 'zh-CN';

/**
 * The settings as people left them. A typo in a rule, a category or the calendar would change promises unseen, so it
 * refuses; a typo in a person or a region only leaves that row out (nobody gets a right by it).
 * @throws Refusal kind `setup`
 */
export function readSettings(sight: Sight): Settings {
  const scalars = readScalarRows(sight);
  const own = sight.in(scalars.language);
  const categories = own.soundRows(CATEGORIES).map(({ row }) => categoryFromRow(row));
  return {
    ...scalars,
    categories,
    people: own.rows(PEOPLE).map(({ row }) => personFromRow(row, categories)),
    regions: own.rows(REGIONS).map(({ row }) => regionFromRow(row)),
    calendarOverrides: own.soundRows(CALENDAR).map(({ row }) => calendarFromRow(row)),
  };
}

/** The rows of 设置 alone. @throws Refusal kind `setup` */
export function readScalarRows(sight: Sight): Settings {
  const table = sight.table(SETTINGS);
  const rowOf = new Map(rowIndexesOf(table).map((rowIndex) => [text.read(table.content(rowIndex, 'key')), rowIndex]));
  const contentOf = (key: ScalarKey): CellContent => table.content(rowOf.get(key) ?? -1, 'value');
  try {
    return readScalars(contentOf, defaultSettings(FIRST_LANGUAGE));
  } catch (error) {
    if (!(error instanceof UnreadableSetting)) throw error;
    throw new Refusal('setup', [unreadable(table, rowOf.get(error.key) ?? table.headerRow, 'value', sight.language)]);
  }
}
