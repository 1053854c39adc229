import type { Language } from '../../domain/settings/settings';
import { type Texts, textsFor } from '../../domain/texts';
import type { TABS } from './tabs';

/** The languages in which a workbook may have been written. */
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** What the catalogue must name: each tab and each of its columns. */
type ColumnTitles = { [Id in keyof typeof TABS]: Record<keyof (typeof TABS)[Id]['columns'], string> };
type TabTitles = Record<keyof typeof TABS, string>;

/** Compiles only while the catalogue names every tab and column of the schema. */
function titlesOf(words: Texts['workbook']): { tabs: TabTitles; columns: ColumnTitles } {
  return words;
}

/** A tab's title; a month's holds `{month}`. */
export function tabTitle(tabId: string, language: Language): string {
  const titles: Readonly<Record<string, string>> = titlesOf(textsFor(language).workbook).tabs;
  return titles[tabId] ?? tabId;
}

/** The title that a new column gets. */
export function columnTitle(tabId: string, columnId: string, language: Language): string {
  const titles: Readonly<Record<string, Readonly<Record<string, string>>>> = titlesOf(
    textsFor(language).workbook,
  ).columns;
  return titles[tabId]?.[columnId] ?? columnId;
}

/** The note on a column's header that explains it, or an empty text. */
export function columnNote(tabId: string, columnId: string, language: Language): string {
  const notes: Readonly<Record<string, Readonly<Record<string, string>>>> = textsFor(language).workbook.notes;
  return notes[tabId]?.[columnId] ?? '';
}
