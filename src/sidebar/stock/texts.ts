import type { Language } from '../../domain/settings/settings';
import { stock as stockEn } from '../../domain/texts/en/stock';
import { stock } from '../../domain/texts/zh-CN/stock';
import { formTexts } from '../texts';

/** As in `../texts.ts`: written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

const own = typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en' ? stockEn : stock;

/** The words of the page of stock. */
export const words = { ...own, noAnswer: formTexts.form.noAnswer };
