import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/domain/texts';
import { monthOfSheet, monthPlace, placeTitle, runningPlace } from '../../src/workbook/schema/place';
import { ALL_TABS, TABS } from '../../src/workbook/schema/tabs';
import { columnTitle, LANGUAGES } from '../../src/workbook/schema/words';

const places = ['2026-02', '2026-12', '2027-01'].flatMap((month) =>
  ALL_TABS.map((tab) => (tab.monthly ? monthPlace(tab, month) : runningPlace(tab))),
);

describe('the schema of the workbook', () => {
  it('gives every tab of every month a sheet id and a name of its own', () => {
    const names = new Set(places.map(({ name }) => name));
    expect(new Set(places.map(({ sheetId }) => sheetId)).size).toBe(names.size);
    expect(names.size).toBe(ALL_TABS.reduce((sum, { monthly }) => sum + (monthly ? 3 : 1), 0));
    expect(names.size).toBe(25 + 3 * 10);
    expect(monthPlace(TABS.orders, '2026-03').sheetId).toBe(2026031);
    expect(monthOfSheet(2026031)).toBe('2026-03');
  });

  it('keeps ids free of what metadata values are put together with', () => {
    for (const tab of ALL_TABS) {
      for (const id of [tab.id, ...Object.keys(tab.columns)]) expect(id).toMatch(/^[A-Za-z]+$/);
    }
  });

  it('fits into what Google keeps of metadata for a sheet', () => {
    for (const tab of ALL_TABS) expect(Object.keys(tab.columns).length * 60).toBeLessThan(30_000);
  });

  it.each(LANGUAGES)('titles tabs and columns apart in %s, hidden ones included', (language) => {
    const titles = places.map((place) => placeTitle(place, language));
    expect(new Set(titles).size).toBe(new Set(places.map(({ name }) => name)).size);
    for (const tab of ALL_TABS) {
      const columns = Object.keys(tab.columns).map((id) => columnTitle(tab.id, id, language));
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns).not.toContain('');
    }
  });

  it('explains only columns that exist', () => {
    for (const language of LANGUAGES) {
      for (const [tabId, notes] of Object.entries(textsFor(language).workbook.notes)) {
        const tab = ALL_TABS.find(({ id }) => id === tabId);
        for (const columnId of Object.keys(notes)) expect(Object.keys(tab?.columns ?? {})).toContain(columnId);
      }
    }
  });

  it('has no word that means two things, in whichever languages a workbook was written', () => {
    for (const [name, chinese] of Object.entries(textsFor('zh-CN').choices)) {
      const meanings = new Map<string, string>();
      const note = (word: string, code: string): void => {
        if (word !== '') expect([undefined, code], `${name}: ${word}`).toContain(meanings.get(word));
        meanings.set(word, code);
      };
      for (const code of Object.keys(chinese)) {
        note(code, code);
        for (const language of LANGUAGES) {
          const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = textsFor(language).choices;
          note(choices[name]?.[code] ?? '', code);
        }
      }
    }
  });
});
