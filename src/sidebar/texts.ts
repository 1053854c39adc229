import type { Language } from '../domain/settings/settings';
import type { Texts } from '../domain/texts';
import { choices as choicesEn } from '../domain/texts/en/choices';
import { form as formEn } from '../domain/texts/en/form';
import { problems as problemsEn } from '../domain/texts/en/problems';
import { promise as promiseEn } from '../domain/texts/en/promise';
import { terms as termsEn } from '../domain/texts/en/terms';
import { choices } from '../domain/texts/zh-CN/choices';
import { form } from '../domain/texts/zh-CN/form';
import { problems } from '../domain/texts/zh-CN/problems';
import { promise } from '../domain/texts/zh-CN/promise';
import { terms } from '../domain/texts/zh-CN/terms';

/** Set by the build: each page is built once a language and carries that catalogue only. */
declare const PAGE_LANGUAGE: Language | undefined;

/** The words that a form speaks; tabs, menus and letters are left out. */
export type FormTexts = Pick<Texts, 'problems' | 'terms' | 'choices' | 'promise' | 'form'>;

/** The catalogue of the page's language; Chinese where the build named none. */
export const formTexts: FormTexts =
  typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en'
    ? { problems: problemsEn, terms: termsEn, choices: choicesEn, promise: promiseEn, form: formEn }
    : { problems, terms, choices, promise, form };
