import type { CalendarOverride, Category, Person, Region } from '../../domain/settings/settings';
import type { calendarTab, categoriesTab, peopleTab, regionsTab } from '../schema/settings';
import type { RowOf } from '../schema/tab';
import { categoryIdOf, type Names } from './names';

export type CategoryRow = RowOf<(typeof categoriesTab)['columns']>;
export type PersonRow = RowOf<(typeof peopleTab)['columns']>;
export type RegionRow = RowOf<(typeof regionsTab)['columns']>;
export type CalendarRow = RowOf<(typeof calendarTab)['columns']>;

export function categoryToRow(category: Category): CategoryRow {
  return {
    name: category.name,
    leadEarliest: category.leadDays.earliest,
    leadLatest: category.leadDays.latest,
    rushEarliest: category.rushDays.earliest,
    rushLatest: category.rushDays.latest,
    rushConsent: category.rushConsent,
    follower: category.follower,
    deductHeightMm: category.deduction.heightMm,
    deductWidthMm: category.deduction.widthMm,
    styles: category.styles,
    id: category.id,
  };
}

export function categoryFromRow(row: CategoryRow): Category {
  const name = row.name.trim();
  return {
    id: row.id.trim() || name,
    name,
    leadDays: { earliest: row.leadEarliest, latest: row.leadLatest },
    rushDays: { earliest: row.rushEarliest, latest: row.rushLatest },
    rushConsent: row.rushConsent,
    follower: emailOf(row.follower),
    deduction: { heightMm: row.deductHeightMm, widthMm: row.deductWidthMm },
    styles: row.styles,
  };
}

export function personToRow(person: Person, names: Names): PersonRow {
  return { ...person, categories: person.categories.map((id) => names.category(id)) };
}

export function personFromRow(row: PersonRow, categories: Category[]): Person {
  return {
    email: emailOf(row.email),
    name: row.name.trim(),
    roles: row.roles,
    categories: row.categories.map((written) => categoryIdOf(written, categories)),
  };
}

export function regionFromRow(row: RegionRow): Region {
  return {
    name: row.name.trim(),
    exclusiveDealer: row.exclusiveDealer.trim(),
    exclusiveSalesperson: emailOf(row.exclusiveSalesperson),
  };
}

export function calendarFromRow(row: CalendarRow): CalendarOverride {
  return row;
}

/** Addresses are compared in lower case. */
function emailOf(written: string): string {
  return written.trim().toLowerCase();
}
