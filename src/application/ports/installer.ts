import type { Language, Person } from '../../domain/settings/settings';
import type { LocalMonth } from '../../domain/time/local-time';

/** What a new workbook starts with. */
export interface Installation {
  /** Spoken by a new workbook; one that has settings keeps its own. */
  language: Language;
  /** Who becomes the administrator where the people's tab is new. */
  administrator: Pick<Person, 'email' | 'name'>;
}

/** What was added, by title; nothing where the workbook was complete. */
export interface InstallReport {
  addedTabs: string[];
  /** Tabs that lacked a header, columns or rows. */
  completedTabs: string[];
}

/** The workbook as it was found before an installation. */
export interface Survey {
  /** Who works here; null where that can't be told because nothing is installed or the people's tab is damaged. */
  people: Person[] | null;
  /**
   * Adds what is missing and touches nothing that is there; writes nothing where nothing is missing.
   * @throws Refusal kind `unavailable` where the service failed: doing it again is harmless.
   */
  complete(installation: Installation): InstallReport;
}

/** Makes a workbook of Sheets an order desk. */
export interface Installer {
  /**
   * @param month the month whose tabs are made with the running ones.
   * @throws Refusal kind `unavailable`, or kind `setup` where a newer version made the workbook.
   */
  survey(month: LocalMonth): Survey;
}
