import type { Repair, Verdict } from '../domain/check/check-workbook';
import type { ImportKind, Mapping } from '../domain/import/import-fields';
import type { CategoryId, Person } from '../domain/settings/settings';

/** The list of people with what the form offers (M1). */
export interface PeopleForm {
  people: Person[];
  categories: { id: CategoryId; name: string }[];
  /** E-mail address of who opened the form. */
  self: string;
}

export interface SavePeopleRequest {
  requestKey: string;
  /** The list as the form was given it. */
  seen: Person[];
  people: Person[];
}

/** What a self-check found, one line a check, in words. */
export interface ShownFinding {
  check: string;
  name: string;
  verdict: Verdict;
  message: string;
  repair: Repair | null;
}

/** Up to 500 rows of a table that people already have. */
export interface ImportRowsRequest {
  requestKey: string;
  kind: ImportKind;
  mapping: Mapping;
  rows: { number: number; cells: string[]; occurrence: number }[];
  /** Look only: nothing is written. */
  preview: boolean;
}

/** What became of the rows, by their numbers in the table. */
export interface ShownImport {
  added: { row: number; subject: string }[];
  /** Brought in before. */
  known: number[];
  bad: { row: number; reasons: string[] }[];
}
