import type { Repair, Verdict } from '../domain/check/check-workbook';
import type { ImportKind, Mapping } from '../domain/import/import-fields';
import type { CategoryId, Person } from '../domain/settings/settings';
import type { LocalDate, LocalTime } from '../domain/time/local-time';

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
  /** The import that these rows go on with, as the first answer told it. */
  reference: string | null;
  /** Look only: nothing is written. */
  preview: boolean;
}

/** What became of the rows, by their numbers in the table. */
export interface ShownImport {
  added: { row: number; subject: string }[];
  /** Brought in before. */
  known: number[];
  bad: { row: number; reasons: string[] }[];
  /** Under which the import can be taken back. */
  reference: string | null;
}

/** A table that was brought in before. */
export interface ShownFormerImport {
  reference: string;
  kind: ImportKind;
  date: LocalDate;
  time: LocalTime;
  by: string;
  rows: number;
  /** Its orders or customers, as ranges of numbers, and how many they are. */
  numbers: string;
  count: number;
  takenBack: number;
}

/** Up to 500 orders or customers of an import. */
export interface TakeBackRequest {
  requestKey: string;
  reference: string;
  from: number;
  /** Look only: nothing is written. */
  preview: boolean;
}

export interface ShownTakenBack {
  count: number;
  before: number;
  left: { numbers: string; count: number; reason: string }[];
  /** Where the next piece begins. */
  next: number | null;
}
