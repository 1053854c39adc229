import type { Language } from '../../domain/settings/settings';
import type { Texts } from '../../domain/texts';
import { choices as choicesEn } from '../../domain/texts/en/choices';
import { receipt as receiptEn } from '../../domain/texts/en/receipt';
import { terms as termsEn } from '../../domain/texts/en/terms';
import { choices } from '../../domain/texts/zh-CN/choices';
import { receipt } from '../../domain/texts/zh-CN/receipt';
import { terms } from '../../domain/texts/zh-CN/terms';

/** As in the forms' `texts.ts`: written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

export type ReceiptTexts = Pick<Texts, 'terms' | 'choices' | 'receipt'>;

export const receiptTexts: ReceiptTexts =
  typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en'
    ? { terms: termsEn, choices: choicesEn, receipt: receiptEn }
    : { terms, choices, receipt };
