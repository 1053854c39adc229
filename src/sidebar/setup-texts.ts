import type { Language } from '../domain/settings/settings';
import type { Texts } from '../domain/texts';
import { choices as choicesEn } from '../domain/texts/en/choices';
import { setup as setupEn } from '../domain/texts/en/setup';
import { terms as termsEn } from '../domain/texts/en/terms';
import { choices } from '../domain/texts/zh-CN/choices';
import { setup } from '../domain/texts/zh-CN/setup';
import { terms } from '../domain/texts/zh-CN/terms';

/** Set by the build: each page is built once a language and carries that catalogue only. */
declare const PAGE_LANGUAGE: Language | undefined;

/** The words of the pages that set up a workbook, in the page's language. */
export const setupTexts: Pick<Texts, 'choices' | 'setup' | 'terms'> =
  typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en'
    ? { choices: choicesEn, setup: setupEn, terms: termsEn }
    : { choices, setup, terms };
