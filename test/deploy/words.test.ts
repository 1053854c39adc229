import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../build/deploy/language.mjs';
import { catalogues } from '../../build/deploy/words/index.mjs';
import { textsFor } from '../../src/domain/texts';

const languages = ['zh-CN', 'en'] as const;

/** Every detail that a sentence can be given. */
const details = {
  ...{ email: 'boss@factory.example', file: '.clasp.json', given: 'x', kind: 'script', kept: 'k', problem: 'p' },
  ...{ scriptId: 's', workbookId: 'w', title: 't', claspSays: 'c', folder: 'f', backup: 'b', count: 6 },
  ...{ files: ['a', 'b'], missing: ['a'], different: ['b'], extra: ['c'], scopes: ['https://x/auth/spreadsheets'] },
};

function sentencesOf(words: object): string[] {
  return Object.values(words).flatMap((word) => {
    if (typeof word === 'object') return sentencesOf(word as object);
    return [String(typeof word === 'function' ? word(details) : word)];
  });
}

describe('what npm run deploy says', () => {
  it('is there in both languages', () => {
    const keys = (words: object) => Object.keys(words).sort();
    expect(keys(catalogues['zh-CN'])).toEqual(keys(catalogues.en));
    expect(keys(catalogues['zh-CN'].failures)).toEqual(keys(catalogues.en.failures));
  });

  it.each(languages)('leaves no blank open in %s', (language) => {
    const sentences = sentencesOf(catalogues[language]);
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  it.each(languages)('names the menu item that installs as the workbook does in %s', (language) => {
    const { menu } = textsFor(language);
    expect(catalogues[language].nextAfterInstall).toContain(`${menu.title} → ${menu.install}`);
    expect(catalogues[language].nextAfterUpgrade).toContain(`${menu.title} → ${menu.install}`);
  });
});

describe('the guide for the administrator', () => {
  it.each(languages)('calls menu, tabs and roles in %s as the workbook does', (language) => {
    const guide = readFileSync(new URL(`../../docs/guide/${language}/install.md`, import.meta.url), 'utf8');
    const { menu, choices, workbook } = textsFor(language);
    const { people, settings, categories, regions, prices, calendar } = workbook.tabs;
    expect(guide).toContain(`${menu.title} → ${menu.install}`);
    expect(guide).toContain(Object.values(choices.role).join(language === 'en' ? ', ' : '、'));
    for (const tab of [people, settings, categories, regions, prices, calendar]) expect(guide).toContain(tab);
  });
});

describe('the language of the machine', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'zh-CN', 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
    [{}, 'zh-Hans-CN', 'zh-CN'],
    [{ LANG: '' }, 'de-DE', 'en'],
  ] as const)('is for %j on a system set to %s: %s', (env, system, language) => {
    expect(languageOf(env, system)).toBe(language);
  });
});
