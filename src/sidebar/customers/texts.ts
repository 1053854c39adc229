import type { Language } from '../../domain/settings/settings';
import type { Texts } from '../../domain/texts';
import { choices as choicesEn } from '../../domain/texts/en/choices';
import { customers as customersEn } from '../../domain/texts/en/customers';
import { problems as problemsEn } from '../../domain/texts/en/problems';
import { terms as termsEn } from '../../domain/texts/en/terms';
import { choices } from '../../domain/texts/zh-CN/choices';
import { customers } from '../../domain/texts/zh-CN/customers';
import { problems } from '../../domain/texts/zh-CN/problems';
import { terms } from '../../domain/texts/zh-CN/terms';

/** As in the forms' `texts.ts`: written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

export type CustomerTexts = Pick<Texts, 'problems' | 'terms' | 'choices' | 'customers'>;

export const customerTexts: CustomerTexts =
  typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en'
    ? { problems: problemsEn, terms: termsEn, choices: choicesEn, customers: customersEn }
    : { problems, terms, choices, customers };
