import type { Language } from '../../domain/settings/settings';
import type { Texts } from '../../domain/texts';
import { choices as choicesEn } from '../../domain/texts/en/choices';
import { complaints as complaintsEn } from '../../domain/texts/en/complaints';
import { choices } from '../../domain/texts/zh-CN/choices';
import { complaints } from '../../domain/texts/zh-CN/complaints';

/** As in the forms' `texts.ts`: written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

export type ComplaintTexts = Pick<Texts, 'choices' | 'complaints'>;

export const complaintTexts: ComplaintTexts =
  typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en'
    ? { choices: choicesEn, complaints: complaintsEn }
    : { choices, complaints };
