import type { Installation } from '../../application/ports/installer';
import { defaultSettings } from '../../domain/settings/defaults';
import type { Language } from '../../domain/settings/settings';
import { textsFor } from '../../domain/texts';
import { type CellData, listValidation, NEW_CELL_FIELDS, newCell } from '../commit/cell-data';
import { appendRows, physicalRow, type Target } from '../commit/row-requests';
import { newlyMade } from '../commit/write-target';
import { SYSTEM, VERSION_KEY } from '../read/kept-values';
import { CATEGORIES, PEOPLE, REGIONS, SETTINGS } from '../read/read-settings';
import { namesOf } from '../rows/names';
import { SCALAR_KINDS, type ScalarKey, scalarsOf } from '../rows/scalar-settings';
import { categoryToRow, personToRow } from '../rows/settings-rows';
import type { CellContent } from '../schema/cell-kind';
import type { Place } from '../schema/place';
import { SCHEMA_VERSION, TABS } from '../schema/tabs';
import type { SheetsRequest } from '../sheets-service';

export const SCALAR_KEYS = Object.keys(SCALAR_KINDS) as ScalarKey[];

/** The rows that a tab starts with when it is made; none for most. */
export function seedRows(place: Place, installation: Installation, language: Language): SheetsRequest[] {
  const settings = defaultSettings(language);
  switch (place.tab) {
    case TABS.settings:
      return settingRows(newlyMade(SETTINGS, ''), SCALAR_KEYS, language);
    case TABS.categories:
      return appendRows(newlyMade(CATEGORIES, ''), settings.categories.map(categoryToRow), language);
    case TABS.regions:
      return appendRows(newlyMade(REGIONS, ''), settings.regions, language);
    case TABS.people: {
      const person = { ...installation.administrator, roles: ['administrator' as const], categories: [] };
      return appendRows(newlyMade(PEOPLE, ''), [personToRow(person, namesOf(settings))], language);
    }
    case TABS.system:
      return versionRow(newlyMade(SYSTEM, ''), language);
    default:
      return [];
  }
}

/** The row of 系统 that keeps the schema's version. */
export function versionRow(target: Target<(typeof TABS.system)['columns']>, language: Language): SheetsRequest[] {
  return appendRows(target, [{ key: VERSION_KEY, value: String(SCHEMA_VERSION) }], language);
}

/** Rows of 设置 with their defaults; the value's cell offers the words of its own setting. */
export function settingRows(target: Target, keys: readonly ScalarKey[], language: Language): SheetsRequest[] {
  if (keys.length === 0) return [];
  const scalars = scalarsOf(defaultSettings(language));
  const rows = keys.map((key) => {
    const kind = SCALAR_KINDS[key];
    const value = kind.write(scalars[key] as never, language);
    const words = textsFor(language).workbook.settings[key];
    const cells: Record<string, CellContent> = { ...words, value: value === null ? null : String(value), key };
    const offers = kind.offers?.(language) ?? [];
    const values = physicalRow(target, (id, column): CellData => {
      const cell = newCell(cells[id] ?? null, column, language);
      return id === 'value' && offers.length > 0 ? { ...cell, dataValidation: listValidation(offers) } : cell;
    });
    return { values };
  });
  return [{ appendCells: { sheetId: target.sheetId, rows, fields: NEW_CELL_FIELDS } }];
}
