import { Refusal } from '../../domain/problem';
import type { Language } from '../../domain/settings/settings';
import { standing } from '../commit/write-target';
import { SYSTEM, VERSION_KEY } from '../read/kept-values';
import { SETTINGS } from '../read/read-settings';
import type { Sight } from '../read/sight';
import { rowIndexesOf, type Table } from '../read/table';
import type { Place } from '../schema/place';
import { TABS } from '../schema/tabs';
import { text } from '../schema/value-kinds';
import type { SheetsRequest } from '../sheets-service';
import { SCALAR_KEYS, settingRows, versionRow } from './seed-rows';

/** Rows that a tab must have and lacks: a deleted setting comes back with its default. A damaged tab waits for its columns. */
export function missingRows(sight: Sight, place: Place, language: Language): SheetsRequest[] {
  try {
    if (place.tab === TABS.settings) {
      const table = sight.table(SETTINGS);
      const known = keysOf(table);
      return settingRows(
        standing(table),
        SCALAR_KEYS.filter((key) => !known.has(key)),
        language,
      );
    }
    if (place.tab === TABS.system) {
      const table = sight.table(SYSTEM);
      return keysOf(table).has(VERSION_KEY) ? [] : versionRow(standing(table), language);
    }
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function keysOf(table: Table): Set<string> {
  return new Set(rowIndexesOf(table).map((rowIndex) => text.read(table.content(rowIndex, 'key'))));
}
